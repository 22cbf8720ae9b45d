/** Told now and then: what is being done, and how many of how many are. */
export type Progress = (step: string, done: number, total: number) => void;

/** For those who want to hear nothing. */
export const silently: Progress = () => {};

/** Lets whatever else waits have its turn: a signal, an answer, a sign of life. */
export async function pause(): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
}
