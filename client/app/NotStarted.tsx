import { languageTag } from "../i18n/language.ts";

/** What is said where a start lacks even the strings to say it with: in both languages. */
export function NotStarted() {
  return (
    <div className="notice" role="alert">
      <p lang={languageTag.zh}>程序没有完整载入。请确认它仍在运行，然后重新载入页面。</p>
      <p lang={languageTag.en}>
        Part of the program did not load. Check that it is still running, then reload the page.
      </p>
    </div>
  );
}
