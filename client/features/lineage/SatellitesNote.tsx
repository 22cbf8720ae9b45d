import type { UseQueryResult } from "@tanstack/react-query";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import type { Satellite } from "./model/blocks.ts";
import { useWords } from "./useWords.ts";

interface SatellitesNoteProps {
  readonly answer: UseQueryResult<{
    readonly satellites: readonly Satellite[];
    readonly total: number;
  }>;
}

/** Says where there are no satellites, or more than came; nothing where all are drawn. */
export function SatellitesNote({ answer }: SatellitesNoteProps) {
  const words = useWords();
  if (answer.error) {
    return <RequestFailed error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return null;
  const { satellites, total } = answer.data;
  if (total === 0) return <p className="lineage-remark">{words.satellitesNone}</p>;
  if (satellites.length === total) return null;
  return <p className="lineage-remark">{words.satellitesCut(satellites.length, total)}</p>;
}
