import { type KeyboardEvent, useId, useState } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { CloseIcon } from "../../../ui/icons.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import { matching, type Option } from "./options.ts";
import { usePickerMatches } from "./usePickerMatches.ts";

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** The kinds to which the server's search is kept. */
  readonly kinds: readonly string[];
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A combobox that gathers what is chosen as chips before it. */
export function Picker({ label, placeholder, kinds, options, chosen, onChange }: PickerProps) {
  const words = useWords();
  const labels = useLabels();
  const { entityKinds } = useOntology();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = usePickerMatches(typed, kinds);

  // While it is shut nothing is listed: with hundreds of parties every filter would pay for them.
  const offered = isOpen
    ? matching(options, typed, found).filter((option) => !chosen.includes(option.id))
    : [];
  const current = offered[Math.min(active, offered.length - 1)];
  const optionId = (option: Option) => `${id}-${option.id}`;

  const choose = (option: Option): void => {
    onChange([...chosen, option.id]);
    setTyped("");
    setActive(0);
    setOpen(false);
  };
  const move = (step: number): void => {
    setOpen(true);
    if (!isOpen) return setActive(0);
    const next = (active + step + offered.length) % Math.max(1, offered.length);
    setActive(next);
    const option = offered[next];
    if (option)
      document.querySelector(`[id="${optionId(option)}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.key === "Process") return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen && current) {
      event.preventDefault();
      choose(current);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === "Backspace" && typed === "" && chosen.length > 0) {
      onChange(chosen.slice(0, -1));
    }
  };

  return (
    <div className="picker">
      {chosen.map((chosenId) => {
        const option = options.find((one) => one.id === chosenId);
        const name = option ? labels.name(option) : chosenId;
        return (
          <button
            key={chosenId}
            type="button"
            className="picked"
            aria-label={words.filter.without(name)}
            onClick={() => onChange(chosen.filter((other) => other !== chosenId))}
          >
            {name}
            <CloseIcon />
          </button>
        );
      })}
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? optionId(current) : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="picker-list" hidden={!isOpen}>
        <div role="listbox" id={`${id}-list`} aria-label={label}>
          {offered.map((option) => (
            // The input keeps the focus, so that keys reach it; a click must not take it away.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.id}
              id={optionId(option)}
              role="option"
              tabIndex={-1}
              aria-selected={option === current}
              style={{ paddingInlineStart: 12 + option.depth * 16 }}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(offered.indexOf(option))}
              onClick={() => choose(option)}
            >
              <Mark
                shape={entityKinds.get(option.kind)?.shape ?? ""}
                colour={kindColour(option.kind)}
                size={10}
              />
              <span>{labels.name(option)}</span>
              <span className="figure" title={words.filter.agreements(option.count)}>
                {option.count}
              </span>
            </div>
          ))}
        </div>
        {offered.length === 0 && <p>{words.filter.none}</p>}
      </div>
    </div>
  );
}
