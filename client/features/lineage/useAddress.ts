import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type LineageAddress, readAddress, writeAddress } from "./address.ts";

/** What the address says, and how to change it: this workspace's state lives there. */
export interface AddressState {
  readonly address: LineageAddress;
  /** A change of the entity in question can be gone back from; finer ones replace each other. */
  readonly change: (changes: Partial<LineageAddress>) => void;
}

/** Reads and writes this workspace's part of the address. */
export function useAddress(): AddressState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const address = useMemo(() => readAddress(new URLSearchParams(search)), [search]);
  const change = useCallback<AddressState["change"]>(
    (changes) => {
      const now = new URLSearchParams(window.location.search);
      const before = readAddress(now);
      const next = writeAddress({ ...before, ...changes }, now);
      // A slash is allowed in a query; ids stay readable.
      const query = next.toString().replaceAll("%2F", "/");
      const isOther = changes.of !== undefined && changes.of !== before.of;
      navigate(query === "" ? path : `${path}?${query}`, { replace: !isOther });
    },
    [navigate, path],
  );
  return { address, change };
}
