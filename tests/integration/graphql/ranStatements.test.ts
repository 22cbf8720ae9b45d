import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Statement } from "../../../cypher/statement.ts";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const question = `query Of($id: ID!) { entity(id: $id) { name } lineage(of: $id) { relations { id } } }`;

const told = z.object({
  statements: z.array(
    z.object({ name: z.string(), text: z.string(), parameters: z.record(z.string(), z.unknown()) }),
  ),
});

test("an operation tells which statements it ran, ready to be run again, to whoever asks", async () => {
  const id = "mechanism/fourth";
  const answer = await api.ask(question, { id }, { statements: true });
  const { statements } = told.parse(answer.extensions);
  expect(answer.data.entity).not.toBeNull();
  expect(statements.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ancestors", "descendants", "entitiesById"]),
  );

  const byId = statements.find(({ name }) => name === "entitiesById");
  expect(byId?.parameters).toEqual({ ids: [id] });
  const again: Statement<z.ZodObject, z.ZodObject> = {
    name: "again",
    text: byId?.text ?? "",
    access: "read",
    params: z.looseObject({}),
    row: z.looseObject({}),
  };
  expect(await api.database.run(again, byId?.parameters ?? {})).toHaveLength(1);
});

test("nobody is told who did not ask", async () => {
  const answer = await api.ask(`{ dataset { id } }`);
  expect(answer.extensions).toBeUndefined();
});
