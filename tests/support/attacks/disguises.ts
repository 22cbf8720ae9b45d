/** A way of writing a text so that a careless eye takes it for another. */
export interface Disguise {
  readonly how: string;
  readonly dress: (text: string) => string;
  /** Whether it is still Cypher to Neo4j, so that the guard has to see through it and name what it is. */
  readonly isCypher: boolean;
}

/** Every blank outside quotes replaced. */
const blanksAs = (blank: string) => (text: string) =>
  text.replace(/'[^']*'|"[^"]*"|`[^`]*`| /g, (found) => (found === " " ? blank : found));

/** Letters outside quotes changed; names of things keep their case, keywords do not care. */
const keywordsAs =
  (change: (word: string) => string) =>
  (text: string): string =>
    text.replace(/'[^']*'|"[^"]*"|`[^`]*`|\b[A-Z]{2,}\b/g, (found) =>
      /^[A-Z]/.test(found) ? change(found) : found,
    );

const firstLetterAs = (change: (letter: string) => string) => (text: string) =>
  text.replace(/[A-Z]/, change);

const codeOf = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, "0");

/** All that Cypher takes for a blank beside the blank itself. */
const blanks = Array.from(
  "\t\n\v\f\r\u001c\u001d\u001e\u001f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);

export const disguises: readonly Disguise[] = [
  { how: "as it is", dress: (text) => text, isCypher: true },
  { how: "in lower case", dress: keywordsAs((word) => word.toLowerCase()), isCypher: true },
  {
    how: "in mixed case",
    dress: keywordsAs((word) =>
      word.replace(/./g, (letter, at: number) => (at % 2 ? letter.toLowerCase() : letter)),
    ),
    isCypher: true,
  },
  { how: "with comments for blanks", dress: blanksAs("/* harmless */"), isCypher: true },
  { how: "with empty comments for blanks", dress: blanksAs("/**/"), isCypher: true },
  { how: "with comments of a line for blanks", dress: blanksAs("// RETURN 1\n"), isCypher: true },
  { how: "behind a comment", dress: (text) => `/* MATCH (n) RETURN n */ ${text}`, isCypher: true },
  { how: "behind a comment with quotes", dress: (text) => `/* ' " \` */ ${text}`, isCypher: true },
  { how: "behind a line's comment", dress: (text) => `// it's harmless\n${text}`, isCypher: true },
  { how: "with a semicolon", dress: (text) => `${text} ;`, isCypher: true },
  { how: "within blanks", dress: (text) => `\n\n\t ${text}\r\n`, isCypher: true },
  {
    how: "with each of Cypher's blanks in turn",
    dress: (text) => {
      let next = 0;
      return text.replace(/'[^']*'|"[^"]*"|`[^`]*`| /g, (found) =>
        found === " " ? (blanks[next++ % blanks.length] ?? "") : found,
      );
    },
    isCypher: true,
  },
  { how: "with no-break spaces", dress: blanksAs("\u00a0"), isCypher: true },
  { how: "with ideographic spaces", dress: blanksAs("\u3000"), isCypher: true },
  {
    how: "with an escaped letter",
    dress: firstLetterAs((letter) => `\\u${codeOf(letter)}`),
    isCypher: true,
  },
  {
    how: "with an escaped letter, its u doubled",
    dress: firstLetterAs((letter) => `\\uu${codeOf(letter)}`),
    isCypher: true,
  },
  {
    how: "all in escapes",
    dress: (text) => text.replace(/./gs, (letter) => `\\u${codeOf(letter)}`),
    isCypher: true,
  },
  {
    how: "behind a comment that an escape closes",
    dress: (text) => `/* \\u002a/ ${text} //*/ RETURN 1`,
    isCypher: true,
  },
  {
    how: "in a string that an escape closes",
    dress: (text) => `WITH "x\\u0022 AS s ${text} //" AS s RETURN s`,
    isCypher: true,
  },
  {
    how: "in full-width letters",
    dress: keywordsAs((word) =>
      word.replace(/[A-Z]/g, (letter) =>
        String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
      ),
    ),
    isCypher: false,
  },
  {
    how: "with Cyrillic letters",
    dress: keywordsAs((word) =>
      word.replaceAll("C", "С").replaceAll("E", "Е").replaceAll("A", "А"),
    ),
    isCypher: false,
  },
  {
    how: "with letters that turn to these in another case",
    dress: keywordsAs((word) =>
      word.replaceAll("S", "ſ").replaceAll("K", "\u212a").replaceAll("I", "ı"),
    ),
    isCypher: false,
  },
  {
    how: "with invisible characters in its words",
    dress: keywordsAs((word) => `${word.slice(0, 1)}\u200b${word.slice(1)}`),
    isCypher: false,
  },
  { how: "behind a byte order mark", dress: (text) => `\ufeff${text}`, isCypher: false },
  { how: "behind a null character", dress: (text) => `\0${text}`, isCypher: false },
  {
    how: "turned round by a right-to-left mark",
    dress: (text) => `\u202e${text}`,
    isCypher: false,
  },
];
