import { useCallback } from "react";
import {
  type AddressState as Addressed,
  useWorkspaceAddress,
} from "../../ui/useWorkspaceAddress.ts";
import { type ReadAddress, readAddress, writeAddress } from "./filter/address.ts";
import type { ReadFilter } from "./filter/filter.ts";

/** What the address says of the reading view. */
export interface AddressState extends Addressed<ReadAddress> {
  readonly narrow: (changes: Partial<ReadFilter>) => void;
}

/** Reads and writes this workspace's part of the address. */
export function useAddress(): AddressState {
  const { address, change } = useWorkspaceAddress(readAddress, writeAddress);
  const narrow = useCallback<AddressState["narrow"]>(
    (changes) => {
      const { filter } = readAddress(new URLSearchParams(window.location.search));
      change({ filter: { ...filter, ...changes } });
    },
    [change],
  );
  return { address, change, narrow };
}
