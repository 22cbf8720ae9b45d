import type { Answer } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { listingsOf } from "./table.ts";

interface ListingChoiceProps {
  readonly answer: Answer;
  readonly at: string | null;
  readonly onChange: (at: string) => void;
}

/** Which list of GraphQL's data the table shows, where there are several. */
export function ListingChoice({ answer, at, onChange }: ListingChoiceProps) {
  const { table: words } = useWords();
  if (answer.language === "cypher" || answer.data === null) return null;
  const listings = listingsOf(answer.data);
  const current = listings.find((one) => one.at === at) ?? listings[0];
  return (
    <div className="answer-bar">
      {current?.at === "" ? (
        <span>{words.noList}</span>
      ) : (
        <label>
          {words.listAt}{" "}
          <select value={current?.at ?? ""} onChange={({ target }) => onChange(target.value)}>
            {listings.map((listing) => (
              <option key={listing.at} value={listing.at}>
                {`${listing.at} (${listing.items.length})`}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
