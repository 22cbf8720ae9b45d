import { useWords } from "../useWords.ts";
import { shadeOf } from "./links.ts";

/** What the shades stand for: each figure that has a shade of its own, or where each shade begins. */
export function Scale({ most }: { readonly most: number }) {
  const words = useWords();
  const starts = new Map<number, number>();
  for (let count = 1; count <= most; count++) {
    const shade = shadeOf(count, most);
    if (!starts.has(shade)) starts.set(shade, count);
  }
  return (
    <span className="scale">
      <span className="scale-name">{words.matrix.scale}</span>
      <span className="steps">
        {[...starts].map(([shade, from]) => (
          <span key={shade} className={`step shade-${shade}`}>
            {from}
          </span>
        ))}
        <span className="step same" title={words.matrix.ownKey}>
          n
        </span>
      </span>
    </span>
  );
}
