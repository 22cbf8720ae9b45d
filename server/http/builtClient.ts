import { join } from "node:path";
import { type Request, Router, static as staticFiles } from "express";

/** The workspaces' addresses: the browser shows each of them itself. */
const workspaces = ["/", "/agreements", "/lineage", "/query", "/read"];

/**
 * Serves the built client. Files whose name holds a hash of their content never change, so they
 * are kept for a year; the page that names them is asked for anew each time. It also tells a person
 * where nothing is; a program is told so by whoever comes after.
 */
export function builtClient(folder: string): Router {
  const router = Router();
  const page = join(folder, "index.html");
  router.get(workspaces, (_request, response) => {
    response.set("Cache-Control", "no-cache").sendFile(page);
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
  router.use((request, response, next) => {
    response.vary("Accept");
    if (!isForPerson(request)) return next();
    response.status(404).set("Cache-Control", "no-cache").sendFile(page);
  });
  return router;
}

/** A browser that opens an address names HTML before anything else; a script takes whatever there is. */
function isForPerson({ method, headers }: Request): boolean {
  return method === "GET" && /^text\/html\b/.test(headers.accept ?? "");
}

function revalidated(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
