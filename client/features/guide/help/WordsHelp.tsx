import { useWords } from "./useWords.ts";

/** The product's words and what they mean. */
export function WordsHelp() {
  const { words } = useWords();
  return words.map(({ group, terms }) => (
    <section key={group}>
      <h3>{group}</h3>
      <dl>
        {terms.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
