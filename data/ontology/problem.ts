/** Something wrong in a file that people write: where it is, and what to do about it. */
export interface Problem {
  /** The file's name, relative to the dataset's folder. */
  readonly file: string;
  /** From 1; 0 where the problem is the file as a whole. */
  readonly line: number;
  /** From 1, counted in characters; 0 where the problem is the file as a whole. */
  readonly column: number;
  readonly message: string;
}

/** `entities.csv:12:3: …`, the form that editors turn into a link. */
export function describeProblem({ file, line, column, message }: Problem): string {
  return line === 0 ? `${file}: ${message}` : `${file}:${line}:${column}: ${message}`;
}

/** In the order of the files' names, and of the places in each. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** A file that cannot be used; `problems` holds everything that is wrong with it, and so does the message. */
export class InvalidFileError extends Error {
  override readonly name = "InvalidFileError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
