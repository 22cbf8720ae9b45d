import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LoadingDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { useText } from "../../i18n/text.ts";

/** Milliseconds between two looks while data are being loaded, and otherwise. */
const [lookAgain, lookSeldom] = [3000, 60_000];

/** Says that the data are being loaded, so that what is missing is no surprise; nothing otherwise. */
export function LoadingState() {
  const text = useText();
  const client = useQueryClient();
  const wasLoading = useRef(false);
  const { data } = useQuery({
    queryKey: ["loading"],
    queryFn: ({ signal }) => request(LoadingDocument, {}, signal),
    refetchInterval: (query) => (query.state.data?.dataset.loading ? lookAgain : lookSeldom),
  });
  const loading = data?.dataset.loading;
  const isLoading = Boolean(loading);

  useEffect(() => {
    // What was asked half-way is asked again.
    if (wasLoading.current && !isLoading) void client.invalidateQueries();
    wasLoading.current = isLoading;
  }, [client, isLoading]);

  if (!loading) return null;
  const { done, total, isInterrupted } = loading;
  return (
    <strong role="status">
      {isInterrupted ? text.status.loadBrokeOff(done, total) : text.status.beingLoaded(done, total)}
    </strong>
  );
}
