import { join } from "node:path";
import { Router, static as staticFiles } from "express";

/** The workspaces' addresses: the browser shows each of them itself. */
const workspaces = ["/", "/agreements", "/lineage", "/query", "/read"];

/**
 * Serves the built client. Files whose name holds a hash of their content never change, so they
 * are kept for a year; the page that names them is asked for anew each time.
 */
export function builtClient(folder: string): Router {
  const router = Router();
  router.get(workspaces, (_request, response) => {
    response.set("Cache-Control", "no-cache").sendFile(join(folder, "index.html"));
  });
  router.use(
    "/assets",
    staticFiles(join(folder, "assets"), {
      immutable: true,
      maxAge: "1y",
      index: false,
      redirect: false,
    }),
  );
  router.use(
    staticFiles(folder, {
      cacheControl: false,
      index: false,
      redirect: false,
      setHeaders: revalidated,
    }),
  );
  return router;
}

function revalidated(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
