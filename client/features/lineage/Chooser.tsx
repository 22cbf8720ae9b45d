import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useNameMatches } from "../../api/useNameMatches.ts";
import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { type Named, nameIn } from "../../i18n/names.ts";
import { ChevronIcon } from "../../ui/icons.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { useWords } from "./useWords.ts";

/** What can be chosen. */
export interface Choice extends Named {
  readonly id: string;
  readonly kind: string;
}

interface ChooserProps {
  readonly ordered: readonly Choice[];
  /** Mechanisms that have no lineage: they can be chosen too, which says so. */
  readonly alone: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A combobox over all that has a lineage, by name in either language, pinyin or initials. */
export function Chooser({ ordered, alone, chosen, onChoose }: ChooserProps) {
  const { choose } = useWords();
  const language = useLanguage();
  const all = useMemo(() => [...ordered, ...alone], [ordered, alone]);
  const kinds = useMemo(() => [...new Set(all.map(({ kind }) => kind))].toSorted(), [all]);
  const current = all.find(({ id }) => id === chosen);
  const name = current ? nameIn(language, current) : "";
  // What is typed belongs to the choice it was typed over; a new choice shows its own name.
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | null>(null);
  const value = typed !== null && typed.over === name ? typed.text : name;
  const asked = value === name ? "" : value.trim();
  const { found, isAsking } = useNameMatches(asked, kinds);
  const matches = ({ id, name: own, nameEn }: Choice): boolean =>
    asked === "" ||
    found.has(id) ||
    `${own} ${nameEn ?? ""}`.toLowerCase().includes(asked.toLowerCase());

  // A choice made elsewhere begins afresh: in a field that has the focus, React Aria would take the
  // other name for typing and open the list over the page.
  const [last, setLast] = useState({ chosen, turn: 0 });
  if (last.chosen !== chosen) setLast({ chosen, turn: last.turn + 1 });

  return (
    <ComboBox
      key={last.turn}
      className="lineage-chooser"
      aria-label={choose.label}
      menuTrigger="focus"
      allowsEmptyCollection
      // What is offered has been chosen below, by more than the letters of a name.
      defaultFilter={() => true}
      inputValue={value}
      onInputChange={(text) => setTyped({ over: name, text })}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        setTyped(null);
        if (key === null) return;
        setLast({ ...last, chosen: String(key) });
        onChoose(String(key));
      }}
      onBlur={() => setTyped(null)}
    >
      <Input
        placeholder={choose.placeholder}
        autoComplete="off"
        spellCheck="false"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button aria-label={choose.open}>
        <ChevronIcon />
      </Button>
      <Popover className="popover lineage-choices">
        <ListBox
          className="menu"
          renderEmptyState={() => <p>{isAsking ? choose.asking : choose.none}</p>}
        >
          <Choices label={choose.with} choices={ordered.filter(matches)} />
          <Choices label={choose.without} choices={alone.filter(matches)} hollow />
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly hollow?: boolean;
}

function Choices({ label, choices, hollow = false }: ChoicesProps) {
  const language = useLanguage();
  const { entityKinds } = useOntology();
  if (choices.length === 0) return null;
  return (
    <ListBoxSection>
      <Header>{label}</Header>
      {choices.map((choice) => (
        <ListBoxItem
          key={choice.id}
          id={choice.id}
          className="menu-item"
          textValue={nameIn(language, choice)}
        >
          <Mark
            shape={entityKinds.get(choice.kind)?.shape ?? ""}
            colour={kindColour(choice.kind)}
            hollow={hollow}
          />
          {nameIn(language, choice)}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
