import { createHash } from "node:crypto";
import type { RequestHandler } from "express";

const firstQuestion = `# Ask the graph. Ctrl+Space completes, and the book at the left documents every field.
query AgreementsOfTwoRegions {
  agreements(linking: ["region/jinshan", "region/pinghu"]) {
    nodes {
      name
      nameEn
      parties { entity { name } relation { passages { text textEn } } }
    }
  }
}
`;

/**
 * The GraphiQL page: whole in itself, so that nothing is fetched from elsewhere. Its scripts are
 * allowed by their hashes, for this page only.
 */
export function graphiqlPage(): RequestHandler {
  // Read when first asked for: it is 9 MB.
  let page: ReturnType<typeof render> | undefined;
  return async (_request, response) => {
    const { html, policy } = await (page ??= render());
    response
      .set("Content-Security-Policy", policy)
      .set("Cache-Control", "no-cache")
      .type("html")
      .send(html);
  };
}

async function render(): Promise<{ html: string; policy: string }> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const html = renderGraphiQL({
    title: "Accord Atlas: GraphiQL",
    endpoint: "/graphql",
    defaultQuery: firstQuestion,
  });
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(" ")}`,
    // The editor writes its styles and fonts into the page and starts its workers from it.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join("; ");
  return { html, policy };
}
