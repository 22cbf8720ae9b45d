import { inFileOrder, type Problem } from "#data/ontology/problem.ts";

/** Problems that are told of each dataset; the rest are counted. */
const told = 1000;

/** What was found wrong. However much it is, only the first problems of each file are kept. */
export class ProblemList {
  readonly #byFile = new Map<string, Problem[]>();
  #total = 0;

  /** How many were found. */
  get total(): number {
    return this.#total;
  }

  add(problem: Problem): void {
    this.#total++;
    const found = this.#byFile.get(problem.file) ?? [];
    this.#byFile.set(problem.file, found);
    found.push(problem);
    // Rules that compare rows speak last, so that what comes later may stand earlier in the file.
    if (found.length >= 2 * told) this.#byFile.set(problem.file, inFileOrder(found).slice(0, told));
  }

  /** The first 1,000, in the order of files and places. */
  first(): Problem[] {
    return inFileOrder([...this.#byFile.values()].flat()).slice(0, told);
  }
}
