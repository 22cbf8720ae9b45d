import { readFileSync } from "node:fs";
import type { ApolloServer } from "@apollo/server";
import { z } from "zod";
import type { RequestContext } from "./context.ts";

const query = readFileSync(new URL("warmUp.graphql", import.meta.url), "utf8");

const answer = z.object({
  agreements: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        parties: z.array(z.object({ entity: z.object({ id: z.string() }) })),
      }),
    ),
  }),
});

/**
 * Asks what a first visitor will. Neo4j plans a statement when it first runs, which takes seconds for
 * all of them together; the answers are of no interest, and what fails here is said when it matters.
 */
export async function warmUp(
  server: ApolloServer<RequestContext>,
  contextValue: () => RequestContext,
): Promise<void> {
  const ask = async (
    operationName: string,
    variables?: Record<string, string>,
  ): Promise<unknown> => {
    const { body } = await server.executeOperation(
      { query, operationName, ...(variables && { variables }) },
      { contextValue: contextValue() },
    );
    return body.kind === "single" ? body.singleResult.data : null;
  };
  const first = answer.safeParse(await ask("WarmUp"));
  const agreement = first.data?.agreements.nodes[0];
  const party = agreement?.parties[0]?.entity.id;
  if (agreement && party) await ask("WarmUpNetwork", { id: agreement.id, party });
}
