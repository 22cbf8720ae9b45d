import { useWords } from "../useWords.ts";

/** What the margin says while nothing is chosen. */
export function HowToRead() {
  const { panel } = useWords();
  return (
    <section className="how">
      <h2>{panel.howTitle}</h2>
      <p>{panel.how}</p>
      <dl>
        {panel.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
