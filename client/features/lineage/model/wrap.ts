/**
 * How wide text is and where it breaks, by estimate: a drawing that measured the reader's typeface
 * would differ from one machine to the next.
 */

const full =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u{20000}-\u{3fffd}“”‘’…—]/u;
const notFirst = /[、，。；：？！）》」』】”’…%,.;:?!)]/u;
const notLast = /[（《「『【“‘(]/u;

/** The width of a text in ems, a little generous. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (full.test(character)) ems += 1;
    else if (/[ilj.,'|:;!·()\s]/.test(character)) ems += 0.32;
    else if (/[A-ZmwMW&%]/.test(character)) ems += 0.76;
    else ems += 0.59;
  }
  return ems;
}

/**
 * The text in as few lines as `most` ems allow, and these as even as they can be. Nothing is cut: a
 * space at which it breaks stays at its line's end, so that the lines are the text.
 */
export function wrap(text: string, most: number): readonly string[] {
  const pieces = piecesOf(text);
  const needed = fill(pieces, most).length;
  if (needed === 1) return [text];
  const even = emsOf(text) / needed;
  for (let limit = even; limit < most; limit += 0.25) {
    const lines = fill(pieces, limit);
    if (lines.length <= needed) return lines;
  }
  return fill(pieces, most);
}

/** The parts that may not be broken: a word, a Han character, either with its punctuation. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let joins = false;
  for (const character of text) {
    const last = pieces.at(-1);
    const isWord = !full.test(character) && !/\s/.test(character);
    const afterWord = last !== undefined && !/\s$/.test(last) && !full.test(last.at(-1) ?? "");
    if (
      last !== undefined &&
      (joins || notFirst.test(character) || /\s/.test(character) || (isWord && afterWord))
    ) {
      pieces[pieces.length - 1] = last + character;
    } else {
      pieces.push(character);
    }
    joins = notLast.test(character);
  }
  return pieces;
}

function fill(pieces: readonly string[], limit: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf((last + piece).trimEnd()) <= limit) {
      lines[lines.length - 1] = last + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}
