import { RequestFailed } from "../../api/RequestFailed.tsx";
import type { SatellitesAnswer } from "./queries.ts";
import { useWords } from "./useWords.ts";

/** Says where there are no satellites, or more than came; nothing where all are drawn. */
export function SatellitesNote({ answer }: { readonly answer: SatellitesAnswer }) {
  const words = useWords();
  if (answer.error && !answer.data) {
    return <RequestFailed error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return null;
  const { items, total } = answer.data;
  if (total === 0) return <p className="lineage-remark">{words.satellitesNone}</p>;
  if (items.length === total) return null;
  return <p className="lineage-remark">{words.satellitesCut(items.length, total)}</p>;
}
