/** How a line of the map is drawn; a `tie` stands for the agreements of two parties. */
export type StrokeLook = "explicit" | "implied" | "background" | "planned" | "tie";

/** A piece of such a line for a legend, in the colour of the text round it. */
export function Stroke({ look }: { readonly look: StrokeLook }) {
  return look === "tie" ? (
    <svg className={`stroke ${look}`} width="26" height="9" aria-hidden="true">
      <path d="M0 1.5H26M0 7.5H26" />
    </svg>
  ) : (
    <svg className={`stroke ${look}`} width="26" height="6" aria-hidden="true">
      <path d="M0 3H26" />
    </svg>
  );
}
