import { filtersInForce } from "../../exploration/filters.ts";
import { useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { FilterIcon } from "../../ui/icons.tsx";
import { openFilters, useFiltersAreOpen } from "./filtersOpenStore.ts";
import "./filters.css";

/** Opens the panel of filters beside the map, and says how many are in force. */
export function FiltersButton() {
  const { filters: text } = useText();
  const isOpen = useFiltersAreOpen();
  const inForce = useExploration(({ exploration }) => filtersInForce(exploration).length);
  return (
    <button
      type="button"
      className="filters-opener"
      data-covers=""
      aria-expanded={isOpen}
      data-in-force={inForce > 0}
      onClick={() => openFilters(!isOpen)}
    >
      <FilterIcon />
      {text.button}
      {inForce > 0 && <b>{inForce}</b>}
      {inForce > 0 && <span className="unseen">{text.inForce}</span>}
    </button>
  );
}
