import { useMemo } from "react";
import type { Source } from "../passage.ts";
import { useNames } from "../useNames.ts";
import { useWords } from "../useWords.ts";
import { chapterId } from "./chapterId.ts";
import { layOut } from "./layOut.ts";
import { Paragraph, type ParagraphProps } from "./Paragraph.tsx";

interface SourceTextProps extends Omit<ParagraphProps, "paragraph"> {
  readonly source: Source;
  /** The only source of the dataset, whose title stands at the head of the page already. */
  readonly isOnly: boolean;
  readonly isFiltered: boolean;
}

/** A source from beginning to end, chapter by chapter. */
export function SourceText({ source, isOnly, isFiltered, ...paragraph }: SourceTextProps) {
  const words = useWords();
  const names = useNames();
  const chapters = useMemo(() => layOut(source, source.passages), [source]);
  const title = names.text(source.title, source.titleEn);
  const Heading = isOnly ? "h2" : "h3";

  return (
    <article className="source-text" aria-label={title.text}>
      {!isOnly && <h2 lang={title.lang}>{title.text}</h2>}
      {chapters.map(({ chapter, paragraphs }) => {
        const passages = paragraphs.flatMap((one) => one.passages);
        const shown = passages.filter(({ id }) => paragraph.shown.has(id)).length;
        if (shown === 0) return null;
        const id = chapterId(source.id, chapter?.line ?? 0);
        const heading = chapter && names.text(chapter.title, chapter.titleEn);
        return (
          <section key={id} className="chapter" aria-labelledby={id}>
            <Heading id={id} tabIndex={-1} lang={heading?.lang}>
              {heading?.text ?? words.beforeChapters}
              {isFiltered && <small>{words.chapterCount(shown, passages.length)}</small>}
            </Heading>
            {paragraphs
              .filter((one) => one.passages.some((passage) => paragraph.shown.has(passage.id)))
              .map((one) => (
                <Paragraph key={one.line} {...paragraph} paragraph={one} />
              ))}
          </section>
        );
      })}
    </article>
  );
}
