// The first module of the thread that judges queries. It is JavaScript because Node 20 runs a
// thread's first module without the loader that reads TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
