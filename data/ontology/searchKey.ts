/** NFKC, lower case, without spaces and quotation marks: the form in which keys are stored and looked up. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s"'`“”‘’„«»‹›「」『』〝〞＂]/gu, "");
}
