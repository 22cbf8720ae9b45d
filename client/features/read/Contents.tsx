import { type MouseEvent, useEffect, useMemo, useState } from "react";
import type { Source } from "./passage.ts";
import { chapterId } from "./text/chapterId.ts";
import { layOut } from "./text/layOut.ts";
import { useNames } from "./useNames.ts";
import { useWords } from "./useWords.ts";

interface ContentsProps {
  readonly sources: readonly Source[];
  readonly shown: ReadonlySet<string>;
}

/** The chapters, with how many sentences each has and where the reader is. */
export function Contents({ sources, shown }: ContentsProps) {
  const words = useWords();
  const names = useNames();
  const chapters = useMemo(
    () => sources.map((source) => layOut(source, source.passages)),
    [sources],
  );
  const here = useChapterInView(shown);

  return (
    <nav className="contents" aria-label={words.chapters}>
      {sources.map((source, index) => (
        <div key={source.id}>
          {sources.length > 1 && <p>{names.text(source.title, source.titleEn).text}</p>}
          <ol>
            {chapters[index]?.map(({ chapter, paragraphs }) => {
              const id = chapterId(source.id, chapter?.line ?? 0);
              const title = chapter
                ? names.text(chapter.title, chapter.titleEn)
                : { text: words.beforeChapters, lang: undefined };
              const passages = paragraphs.flatMap((paragraph) => paragraph.passages);
              const n = passages.filter((passage) => shown.has(passage.id)).length;
              return (
                <li key={id} data-empty={n === 0}>
                  {n === 0 ? (
                    <span title={words.chapterEmpty} lang={title.lang}>
                      {title.text}
                    </span>
                  ) : (
                    <a
                      href={`#${id}`}
                      lang={title.lang}
                      aria-current={here === id ? "location" : undefined}
                      onClick={(event) => go(event, id)}
                    >
                      {title.text}
                    </a>
                  )}
                  <span className="figure">{words.chapterCount(n, passages.length)}</span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </nav>
  );
}

function go(event: MouseEvent, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

/** The heading's id of the last chapter that begins in the upper third of the view, or above it. */
function useChapterInView(shown: ReadonlySet<string>): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        }
        const first = [...document.querySelectorAll(".chapter")].find((one) => inView.has(one));
        if (first) setHere(first.getAttribute("aria-labelledby"));
      },
      { rootMargin: "-12% 0px -75% 0px" },
    );
    if (shown.size > 0) {
      for (const chapter of document.querySelectorAll(".chapter")) observer.observe(chapter);
    }
    return () => observer.disconnect();
  }, [shown]);
  return here;
}
