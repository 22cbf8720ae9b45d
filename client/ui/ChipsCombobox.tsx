import { type ComponentType, type KeyboardEvent, useId, useState } from "react";
import { CloseIcon } from "./icons.tsx";
import "./chipsCombobox.css";

/** Something that was chosen, as its chip says it. */
export interface Chip {
  readonly id: string;
  readonly name: string;
}

interface ChipsComboboxProps<Option extends { readonly id: string }> {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: readonly Chip[];
  /** What a text offers; asked only while the list is open. */
  readonly offer: (typed: string) => readonly Option[];
  /** Told of each change, for those who look for what to offer elsewhere. */
  readonly onType?: (typed: string) => void;
  readonly onChange: (ids: readonly string[]) => void;
  /** Draws an option. */
  readonly Offered: ComponentType<{ readonly option: Option }>;
  /** How many levels an option stands in. */
  readonly depthOf?: (option: Option) => number;
  /** With `one`, a choice takes the place of the last. */
  readonly holds?: "one" | "many";
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly removeLabel: (name: string) => string;
  /** Below the options: that there are none, or what is being waited for. */
  readonly note: (offered: number, typed: string) => string | null;
}

/** A combobox that gathers what is chosen as chips before it. */
export function ChipsCombobox<Option extends { readonly id: string }>(
  props: ChipsComboboxProps<Option>,
) {
  const { label, chosen, offer, onType, onChange, Offered, depthOf, holds = "many" } = props;
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  // While it is shut nothing is listed: with hundreds of options every change would pay for them.
  const offered = isOpen
    ? offer(typed).filter((option) => chosen.every((chip) => chip.id !== option.id))
    : [];
  const current = offered[Math.min(active, offered.length - 1)];
  const note = isOpen ? props.note(offered.length, typed) : null;
  const optionId = (option: Option) => `${id}-${option.id}`;

  const type = (text: string): void => {
    setTyped(text);
    setActive(0);
    onType?.(text);
  };
  const choose = (option: Option): void => {
    onChange(holds === "one" ? [option.id] : [...chosen.map((chip) => chip.id), option.id]);
    type("");
    setOpen(false);
  };
  const remove = (gone: string): void =>
    onChange(chosen.map((chip) => chip.id).filter((other) => other !== gone));
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
    const last = chosen.at(-1);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen && current) {
      event.preventDefault();
      choose(current);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === "Backspace" && typed === "" && last) {
      remove(last.id);
    }
  };

  return (
    <div className="picker">
      {chosen.map((chip) => (
        <button
          key={chip.id}
          type="button"
          className="picked"
          aria-label={props.removeLabel(chip.name)}
          onClick={() => remove(chip.id)}
        >
          {chip.name}
          <CloseIcon />
        </button>
      ))}
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? optionId(current) : undefined}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          type(target.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="picker-list" hidden={!isOpen || (offered.length === 0 && note === null)}>
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
              style={{ paddingInlineStart: 12 + (depthOf?.(option) ?? 0) * 16 }}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(offered.indexOf(option))}
              onClick={() => choose(option)}
            >
              <Offered option={option} />
            </div>
          ))}
        </div>
        {note !== null && <p>{note}</p>}
      </div>
    </div>
  );
}
