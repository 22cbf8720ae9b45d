/** More was received at once than an answer may have; what is still on its way is not waited for. */
export class TooMuchReceivedError extends Error {
  override readonly name = "TooMuchReceivedError";
}

/** Bytes beyond those of an idle process: several times what an answer may have, in Neo4j's format. */
const bound = 16 * 1024 * 1024;
/** Milliseconds between two looks. */
const interval = 20;

/**
 * Watches how much this process has received and not yet taken apart. A row comes whole or not at
 * all, so a huge one fills our memory, and holds the database's, before anybody sees its size.
 * @param onTooMuch is told once, with the error
 * @returns ends the watch
 */
export function watchReceived(onTooMuch: (error: TooMuchReceivedError) => void): () => void {
  const idle = process.memoryUsage().arrayBuffers;
  const timer = setInterval(() => {
    if (process.memoryUsage().arrayBuffers - idle < bound) return;
    clearInterval(timer);
    onTooMuch(new TooMuchReceivedError("A row is larger than an answer may be."));
  }, interval);
  return () => clearInterval(timer);
}
