import { createHash } from "node:crypto";
import express from "express";
import { expect, test } from "vitest";
import { graphiqlPage } from "../../../server/graphql/graphiql.ts";

test("the page is whole in itself, and its policy allows its own scripts and no other", async () => {
  const app = express().get("/graphiql", graphiqlPage());
  const server = app.listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const answer = await fetch(`http://127.0.0.1:${port}/graphiql`);
    const html = await answer.text();
    const policy = answer.headers.get("content-security-policy") ?? "";

    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    for (const [, text = ""] of scripts) {
      const hash = createHash("sha256").update(text).digest("base64");
      expect(policy).toContain(`'sha256-${hash}'`);
    }
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
    expect(policy).toContain("frame-ancestors 'none'");
  } finally {
    server.close();
  }
});
