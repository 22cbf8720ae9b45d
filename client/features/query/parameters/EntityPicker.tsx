import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import {
  EntityChoicesDocument,
  type EntityChoicesQuery,
  EntityNameDocument,
} from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";
import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { nameIn } from "../../../i18n/names.ts";
import { ChipsCombobox } from "../../../ui/ChipsCombobox.tsx";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useWords } from "../useWords.ts";

interface EntityPickerProps {
  readonly label: string;
  /** The kinds to search in; all, where none is listed. */
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  readonly holds: "one" | "many";
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

type Hit = EntityChoicesQuery["search"]["hits"][number]["entity"];

/** Long enough that a word typed at speed is one request, in milliseconds. */
const pause = 200;

/** Picks entities by name, pinyin or initials; what is kept of them is their ids. */
export function EntityPicker(props: EntityPickerProps) {
  const { label, kinds, ids, holds, invalid, describedBy, onChange } = props;
  const { parameters: words } = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const [typed, setTyped] = useState("");
  // A text may name kinds that no search knows: Entity, a misspelt one.
  const known = kinds.flatMap((id) => entityKinds.get(id) ?? []);
  const { hits, total, isSearching } = useChoices(
    typed,
    known.map(({ id }) => id),
  );
  const names = useNames(ids);
  const kindNames = known.map((kind) => nameIn(language, kind));

  return (
    <ChipsCombobox
      label={label}
      placeholder={kindNames.length > 0 ? words.pickOf(kindNames) : words.pick}
      chosen={ids.map((id) => ({ id, name: names.get(id) ?? id }))}
      offer={() => hits}
      onType={setTyped}
      onChange={onChange}
      holds={holds}
      invalid={invalid}
      describedBy={describedBy}
      Offered={Choice}
      removeLabel={words.without}
      note={(offered, text) => {
        if (text.trim() === "") return words.pickType;
        if (isSearching) return words.picking;
        if (offered === 0) return words.pickNone;
        return total > hits.length ? words.pickMore(hits.length, total) : null;
      }}
    />
  );
}

function Choice({ option }: { readonly option: Hit }) {
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const kind = entityKinds.get(option.kind);
  const whole = "partOf" in option ? option.partOf[0] : undefined;
  return (
    <>
      <Mark shape={kind?.shape ?? ""} colour={kindColour(option.kind)} size={10} />
      <span>{nameIn(language, option)}</span>
      <small>
        {[kind, whole].flatMap((one) => (one ? [nameIn(language, one)] : [])).join(" · ")}
      </small>
    </>
  );
}

function useChoices(typed: string, kinds: readonly string[]) {
  const [text, setText] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setText(typed.trim()), pause);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const { data } = useQuery({
    queryKey: ["entity choices", kinds, text],
    queryFn: ({ signal }) =>
      request(EntityChoicesDocument, { text, kinds: kinds.length > 0 ? [...kinds] : null }, signal),
    enabled: text !== "",
  });
  const isAnswered = data !== undefined && text === typed.trim() && text !== "";
  return {
    hits: isAnswered ? data.search.hits.map(({ entity }) => entity) : [],
    total: data?.search.total ?? 0,
    isSearching: typed.trim() !== "" && !isAnswered,
  };
}

/** What entities are called; one that is not loaded goes by its id. */
function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const language = useLanguage();
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["entity name", id],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        request(EntityNameDocument, { id }, signal),
    })),
  });
  return new Map(
    answers.flatMap(({ data }) =>
      data?.entity ? [[data.entity.id, nameIn(language, data.entity)] as const] : [],
    ),
  );
}
