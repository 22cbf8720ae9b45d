import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { inquiriesAbout, type Inquiry, subjectsOf } from "../../exploration/inquiry.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useFacts } from "../../exploration/useFacts.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import "./inquiry.css";

interface InquiryPanelProps {
  readonly inquiry: Inquiry;
  /** The answer. */
  readonly children: ReactNode;
}

/** From this many names on, the heading says how many there are instead. */
const mostNamed = 4;

/** What stands below the network: who is asked about, what else can be asked about them, the answer. */
export function InquiryPanel({ inquiry, children }: InquiryPanelProps) {
  const { inquiry: words, inspector } = useText();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const asked = useRef(inquiry);
  const hadFocus = useRef(false);
  const subjects = useFacts(subjectsOf(inquiry));
  const names = subjects.map((entity) => nameIn(language, entity));
  const { ask } = explorationStore.getState();

  useEffect(() => {
    const active = document.activeElement;
    // A page that opens with an answer leaves the focus where a page begins.
    if (active === null || active === document.body) return;
    opener.current = active;
    heading.current?.focus({ preventScroll: true });
  }, []);

  // What was pressed to ask anew may be gone with the answer that it stood in.
  useEffect(() => {
    if (asked.current === inquiry) return;
    asked.current = inquiry;
    if (hadFocus.current && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [inquiry]);

  const close = (): void => {
    ask(null);
    const back = opener.current?.isConnected
      ? opener.current
      : document.querySelector(".network-field");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };

  return (
    // Escape closes what stands in it, as it does in a dialog.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="inquiry"
      aria-label={words.region}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hadFocus.current = true;
      }}
    >
      <header className="inquiry-head">
        <h2 ref={heading} tabIndex={-1}>
          {names.length < mostNamed
            ? names.join(" — ")
            : `${names.slice(0, mostNamed - 1).join(" — ")} … ${inspector.several(names.length)}`}
        </h2>
        <div className="inquiry-kinds" role="group" aria-label={words.about}>
          {inquiriesAbout(subjects).map((other) => (
            <Button
              key={other.about}
              aria-pressed={other.about === inquiry.about}
              onPress={() => {
                if (other.about !== inquiry.about) ask(other);
              }}
            >
              {words[other.about]}
            </Button>
          ))}
        </div>
        <Button look="icon" aria-label={words.close} onPress={close}>
          <CloseIcon />
        </Button>
      </header>
      {children}
    </section>
  );
}
