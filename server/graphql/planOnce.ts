/** Texts of which it is remembered that Neo4j has planned them; it keeps about as many plans itself. */
const mostKnown = 1000;

/**
 * Lets the first run of a statement's text go ahead of the others, so that they find its plan made:
 * planning can take seconds, and nothing says that Neo4j shares a plan while it is being made. How much
 * that spares has not been measured.
 */
export class PlanOnce {
  readonly #known = new Set<string>();
  readonly #first = new Map<string, Promise<void>>();

  /** Does `run`, which runs this text: at once, or after the first of its kind. */
  async run<Result>(text: string, run: () => Promise<Result>): Promise<Result> {
    if (this.#known.has(text)) return run();
    const first = this.#first.get(text);
    if (first !== undefined) {
      await first;
      return run();
    }
    const running = run();
    this.#first.set(text, this.#follow(text, running));
    return running;
  }

  /** Resolves when the first run has ended, however it does. */
  async #follow(text: string, running: Promise<unknown>): Promise<void> {
    try {
      await running;
      if (this.#known.size >= mostKnown) this.#known.clear();
      this.#known.add(text);
    } catch {
      // Whoever asked is told; the next run is a first one again.
    } finally {
      this.#first.delete(text);
    }
  }
}
