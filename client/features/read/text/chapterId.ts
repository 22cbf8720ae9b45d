/** The id of a chapter's heading in the page; line 0 stands for what comes before the first. */
export function chapterId(source: string, line: number): string {
  return `${source}/line-${line}`;
}
