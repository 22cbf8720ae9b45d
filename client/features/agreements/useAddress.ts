import { useCallback } from "react";
import {
  type AddressState as Addressed,
  useWorkspaceAddress,
} from "../../ui/useWorkspaceAddress.ts";
import { type AgreementsAddress, readAddress, writeAddress } from "./filter/address.ts";
import type { AgreementFilter } from "./filter/filter.ts";

/** What the address says of the agreements: a view of them can be gone back from. */
export interface AddressState extends Addressed<AgreementsAddress> {
  readonly narrow: (changes: Partial<AgreementFilter>) => void;
}

/** Reads and writes this workspace's part of the address. */
export function useAddress(): AddressState {
  const { address, change } = useWorkspaceAddress(readAddress, writeAddress);
  const narrow = useCallback<AddressState["narrow"]>(
    (changes) => {
      const { filter } = readAddress(new URLSearchParams(window.location.search));
      change({ filter: { ...filter, ...changes }, cell: null });
    },
    [change],
  );
  return { address, change, narrow };
}
