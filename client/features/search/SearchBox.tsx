import { type KeyboardEvent, useId, useRef, useState } from "react";
import { describeError } from "../../api/describeError.ts";
import type { SearchQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { SearchIcon } from "../../ui/icons.tsx";
import { HitOption, ShorthandOption } from "./options.tsx";
import { type SearchHit, type Shorthand, useAskNow, useSearch } from "./useSearch.ts";
import "./search.css";

export interface SearchBoxProps {
  /** Called with the entities that the user chose: one, or all that a shorthand stands for. */
  readonly onChoose: (ids: readonly string[], called: string) => void;
}

type Option =
  | { readonly key: string; readonly shorthand: Shorthand }
  | { readonly key: string; readonly hit: SearchHit };

/** Shorthands first: who types one means all that it stands for. */
function optionsOf(answer: SearchQuery | undefined, id: string): Option[] {
  return [
    ...(answer?.search.shorthands ?? []).map((shorthand, index) => ({
      key: `${id}-set-${index}`,
      shorthand,
    })),
    ...(answer?.search.hits ?? []).map((hit) => ({ key: `${id}-${hit.entity.id}`, hit })),
  ];
}

/** The search that stands at the top of every workspace: a combobox over the whole graph. */
export function SearchBox({ onChoose }: SearchBoxProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const latest = useRef("");
  const askNow = useAskNow();
  const { data, error, asked, isAsked, isFetching, refetch } = useSearch(typed);

  const options = optionsOf(data, id);
  const showsList = isOpen && isAsked;
  const current = options[Math.min(active, options.length - 1)];
  const isAnswered = data !== undefined && !isFetching && asked === typed.trim();

  const choose = (option: Option): void => {
    if ("hit" in option) onChoose([option.hit.entity.id], option.hit.entity.name);
    else
      onChoose(
        option.shorthand.members.map((member) => member.id),
        option.shorthand.text,
      );
    setTyped("");
    latest.current = "";
    setOpen(false);
  };
  /** Enter came before the answer: the first hit is chosen once there is one. */
  const chooseFirst = async (): Promise<void> => {
    const [first] = optionsOf(await askNow(typed.trim()), id);
    if (first && latest.current === typed) choose(first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.key === "Process") return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((index) => (index + step + options.length) % Math.max(1, options.length));
    } else if (event.key === "Enter" && typed !== "") {
      event.preventDefault();
      if (isAnswered && showsList && current) {
        choose(current);
      } else {
        setOpen(true);
        // The list below says why, where there is no answer.
        if (!isAnswered) void chooseFirst().catch(() => {});
      }
    } else if (event.key === "Escape") {
      if (isOpen) setOpen(false);
      else setTyped("");
    }
  };

  return (
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <SearchIcon />
      <input
        role="combobox"
        aria-label={text.search.label}
        aria-expanded={showsList}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={showsList && current ? current.key : undefined}
        placeholder={text.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        data-search=""
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setOpen(true);
          latest.current = target.value;
        }}
        onFocus={() => setOpen(typed !== "")}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-results" hidden={!showsList}>
        <div role="listbox" id={`${id}-list`} aria-label={text.search.results}>
          {options.map((option, index) => (
            // The input keeps the focus, so that keys reach it; a click must not take it away.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.key}
              id={option.key}
              role="option"
              tabIndex={-1}
              aria-selected={option === current}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              onClick={() => choose(option)}
            >
              {"hit" in option ? (
                <HitOption hit={option.hit} />
              ) : (
                <ShorthandOption shorthand={option.shorthand} />
              )}
            </div>
          ))}
        </div>
        <SearchNote
          asked={asked}
          error={error}
          onRetry={() => void refetch()}
          isFetching={isFetching}
          found={data ? options.length : null}
          total={data?.search.total ?? 0}
          hits={data?.search.hits.length ?? 0}
        />
      </div>
    </search>
  );
}

interface SearchNoteProps {
  readonly asked: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly isFetching: boolean;
  readonly found: number | null;
  readonly hits: number;
  readonly total: number;
}

/** The line below the hits: how many there are, that there are none, or why there is no answer. */
function SearchNote(props: SearchNoteProps) {
  const { asked, error, onRetry, isFetching, found, hits, total } = props;
  const text = useText();
  if (error) {
    const { title, advice, canRetry } = describeError(error, text.errors);
    return (
      <p className="search-note">
        {`${title}. ${advice}`}{" "}
        {canRetry && (
          <Button look="main" isPending={isFetching} onPress={onRetry}>
            {text.errors.retry}
          </Button>
        )}
      </p>
    );
  }
  if (found === null)
    return <p className="search-note">{isFetching ? text.search.searching : ""}</p>;
  if (found > 0) return <p className="search-note">{text.search.count(hits, total)}</p>;
  return (
    <p className="search-note">
      <strong>{text.search.none(asked)}</strong> {text.search.noneAdvice}
    </p>
  );
}
