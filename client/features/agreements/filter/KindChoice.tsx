import { Button as AriaButton } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { ChevronIcon } from "../../../ui/icons.tsx";
import type { Agreement } from "../agreement.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";

interface KindChoiceProps {
  readonly agreements: readonly Agreement[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The kinds that occur, each with how many there are; several are alternatives. */
export function KindChoice({ agreements, chosen, onChange }: KindChoiceProps) {
  const words = useWords();
  const labels = useLabels();
  const counts = new Map<string, number>();
  for (const { subkind } of agreements) {
    if (subkind !== null) counts.set(subkind, (counts.get(subkind) ?? 0) + 1);
  }
  const kinds = [...counts.keys()].toSorted((a, b) =>
    labels.compare(labels.kind(a), labels.kind(b)),
  );
  const [only] = chosen;
  const said =
    only === undefined
      ? words.filter.anyKind
      : chosen.length === 1
        ? labels.kind(only)
        : words.filter.kinds(chosen.length);

  return (
    <MenuTrigger>
      <AriaButton className="choice" aria-label={`${words.filter.kind}: ${said}`}>
        {said}
        <ChevronIcon />
      </AriaButton>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={words.filter.kind}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(keys === "all" ? kinds : kinds.filter((kind) => keys.has(kind)))
          }
        >
          {kinds.map((kind) => (
            <MenuItem key={kind} id={kind} textValue={labels.kind(kind)} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="tick" aria-hidden="true">
                    {isSelected ? "✓" : ""}
                  </span>
                  <span>{labels.kind(kind)}</span>
                  <span className="figure">{counts.get(kind)}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
