import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type ReadAddress, readAddress, writeAddress } from "./filter/address.ts";
import type { ReadFilter } from "./filter/filter.ts";

/** What the address says, and how to change it: the address is where this workspace's state lives. */
export interface AddressState {
  readonly address: ReadAddress;
  readonly change: (changes: Partial<ReadAddress>) => void;
  readonly narrow: (changes: Partial<ReadFilter>) => void;
}

/** Reads and writes this workspace's part of the address. */
export function useAddress(): AddressState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const address = useMemo(() => readAddress(new URLSearchParams(search)), [search]);

  const change = useCallback<AddressState["change"]>(
    (changes) => {
      const now = new URLSearchParams(window.location.search);
      const next = writeAddress({ ...readAddress(now), ...changes }, now);
      // A slash is allowed in a query; ids stay readable.
      const query = next.toString().replaceAll("%2F", "/");
      navigate(query === "" ? path : `${path}?${query}`, { replace: true });
    },
    [navigate, path],
  );
  const narrow = useCallback<AddressState["narrow"]>(
    (changes) => {
      const { filter } = readAddress(new URLSearchParams(window.location.search));
      change({ filter: { ...filter, ...changes } });
    },
    [change],
  );
  return { address, change, narrow };
}
