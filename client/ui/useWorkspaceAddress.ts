import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";

/** What the address says of a workspace, and how to change it: a workspace's state lives there. */
export interface AddressState<Address> {
  readonly address: Address;
  /** What can be gone back from is pushed; finer changes replace each other in the history. */
  readonly change: (changes: Partial<Address>, history?: "push" | "replace") => void;
}

/** A path with its parameters. A slash is allowed in a query, so that ids stay readable. */
export function addressOf(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString().replaceAll("%2F", "/");
  return query === "" ? path : `${path}?${query}`;
}

/**
 * A workspace's part of the address, which a link and the browser's history carry.
 *
 * @param read what the parameters say; must be the same function at each call
 * @param write an address over parameters, of which those of other parts stay; the same too
 */
export function useWorkspaceAddress<Address extends object>(
  read: (parameters: URLSearchParams) => Address,
  write: (address: Address, over: URLSearchParams) => URLSearchParams,
): AddressState<Address> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const address = useMemo(() => read(new URLSearchParams(search)), [read, search]);
  const change = useCallback<AddressState<Address>["change"]>(
    (changes, history = "replace") => {
      // Not what was rendered last: two changes in one event follow each other.
      const now = new URLSearchParams(window.location.search);
      const next = write({ ...read(now), ...changes }, now);
      navigate(addressOf(path, next), { replace: history === "replace" });
    },
    [read, write, navigate, path],
  );
  return { address, change };
}
