import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { ChevronIcon } from "../../ui/icons.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { Narrowing } from "./useExpand.ts";

interface Count {
  readonly kind: string;
  readonly direction: string;
  readonly entityKind: string;
  readonly count: number;
}

interface KindMenuProps {
  readonly counts: readonly Count[];
  readonly isDisabled: boolean;
  readonly onChoose: (narrowing: Narrowing) => void;
}

function totals(counts: readonly Count[], by: "kind" | "entityKind"): [string, number][] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(one[by], (sums.get(one[by]) ?? 0) + one.count);
  return [...sums].toSorted((a, b) => b[1] - a[1]);
}

/** What an expansion would bring, counted by kind before it is done. */
export function KindMenu({ counts, isDisabled, onChoose }: KindMenuProps) {
  const { actions, inspector, outline } = useText();
  const language = useLanguage();
  const { entityKinds, relationKinds } = useOntology();

  const relationWords = (id: string): string => {
    const kind = relationKinds.get(id);
    return kind ? inLanguage(language, kind.name, kind.nameEn).text : id;
  };

  return (
    <MenuTrigger>
      <Button isDisabled={isDisabled || counts.length === 0}>
        {actions.byKind}
        <ChevronIcon />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          onAction={(key) => {
            const [what, id = ""] = String(key).split(":");
            onChoose(what === "entity" ? { entityKinds: [id] } : { relationKinds: [id] });
          }}
        >
          <MenuSection>
            <Header>{outline.kind}</Header>
            {totals(counts, "entityKind").map(([id, count]) => {
              const kind = entityKinds.get(id);
              const name = nameIn(language, kind ?? { name: id, nameEn: null });
              return (
                <MenuItem className="menu-item" key={id} id={`entity:${id}`} textValue={name}>
                  <Mark shape={kind?.shape ?? ""} colour={kindColour(id)} />
                  {name}
                  <span className="figure">{count}</span>
                </MenuItem>
              );
            })}
          </MenuSection>
          <MenuSection>
            <Header>{inspector.relations}</Header>
            {totals(counts, "kind").map(([id, count]) => (
              <MenuItem
                className="menu-item"
                key={id}
                id={`relation:${id}`}
                textValue={relationWords(id)}
              >
                <span />
                {relationWords(id)}
                <span className="figure">{count}</span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
