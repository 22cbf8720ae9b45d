import type { Language } from "../../../i18n/language.ts";
import type { NamedEntity, Shorthand } from "../passage.ts";
import { formsOf } from "./formsOf.ts";

/** A stretch of a text: plain, or the name of entities. The stretches joined are the text. */
export interface Stretch {
  readonly text: string;
  /** Whom it names; none in plain text, several where a form is shared or stands for a group. */
  readonly entities: readonly string[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly string[];
}

/**
 * Finds where a text names the entities given. Where names overlap the longest wins, then the
 * first; two entities of one form share its stretch, that whose name it is standing first.
 */
export function markEntities(
  text: string,
  entities: readonly NamedEntity[],
  language: Language,
  shorthands: readonly Shorthand[] = [],
): readonly Stretch[] {
  const longestFirst = namesIn(text, entities, language, shorthands).toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const chosen: Found[] = [];
  for (const found of longestFirst) {
    if (chosen.every(({ from, to }) => found.to <= from || to <= found.from)) chosen.push(found);
  }
  return stretches(
    text,
    chosen.toSorted((a, b) => a.from - b.from),
  );
}

function namesIn(
  text: string,
  entities: readonly NamedEntity[],
  language: Language,
  shorthands: readonly Shorthand[],
): readonly Found[] {
  const byForm = new Map<string, string[]>();
  const add = (form: string, ids: readonly string[], isFirst: boolean): void => {
    const known = byForm.get(form) ?? [];
    const fresh = ids.filter((id) => !known.includes(id));
    byForm.set(form, isFirst ? [...fresh, ...known] : [...known, ...fresh]);
  };
  for (const entity of entities) {
    for (const [index, form] of formsOf(entity, language).entries()) {
      add(form, [entity.id], index === 0);
    }
  }
  // An official name that happens to equal a shorthand is the better reading.
  for (const { text: form, members } of shorthands) {
    if (!byForm.has(form)) add(form, idsOf(members), false);
  }

  const found: Found[] = [];
  const spans = new Map<string, string[]>();
  for (const [form, ids] of byForm) {
    for (const match of text.matchAll(patternOf(form))) {
      const from = match.index;
      const key = `${from} ${from + match[0].length}`;
      const there = spans.get(key);
      if (there) there.push(...ids.filter((id) => !there.includes(id)));
      else {
        const named = [...ids];
        spans.set(key, named);
        found.push({ from, to: from + match[0].length, entities: named });
      }
    }
  }
  return found;
}

function idsOf(entities: readonly NamedEntity[]): readonly string[] {
  return entities.map(({ id }) => id);
}

/** Latin words only whole, with an ending for more than one; a hyphen is as good as a space. */
function patternOf(form: string): RegExp {
  const parts = form
    .split(/[\s-]+/)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  const before = /^[\p{Script=Latin}\d]/u.test(form) ? String.raw`(?<![\p{Script=Latin}\d])` : "";
  const after = /\p{Script=Latin}$/u.test(form) ? String.raw`(?:s|es)?(?!\p{Script=Latin})` : "";
  return new RegExp(before + parts.join(String.raw`[\s-]+`) + after, "giu");
}

function stretches(text: string, chosen: readonly Found[]): readonly Stretch[] {
  const all: Stretch[] = [];
  let at = 0;
  for (const { from, to, entities } of chosen) {
    if (from > at) all.push({ text: text.slice(at, from), entities: [] });
    all.push({ text: text.slice(from, to), entities });
    at = to;
  }
  if (at < text.length) all.push({ text: text.slice(at), entities: [] });
  return all;
}
