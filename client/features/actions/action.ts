import { keyTable, type KeyAction, keySign } from "../../canvas/keys.ts";

/** Something that can be done with what a menu was opened on. */
export interface Action {
  /** What it does, whatever the language. */
  readonly id: string;
  readonly label: string;
  /** The key that does the same in the network, as it stands in the help; null for none. */
  readonly key: string | null;
  /** Why it cannot be done now; null where it can. */
  readonly disabledReason: string | null;
  /** What it would bring; null where nothing is to be said. */
  readonly note: string | null;
  readonly run: () => void;
}

/** The first key that stands for an action, as the help shows it. */
export function keyOf(action: KeyAction): string | null {
  const [key] = keyTable.find((binding) => binding.action === action)?.keys ?? [];
  return key === undefined ? null : keySign(key);
}
