import { describeError } from "../api/describeError.ts";
import { useText } from "../i18n/text.ts";
import { NetworkFullError } from "./bringIn.ts";
import { mostEntities } from "./limits.ts";

/** Why something was not added to the network; nothing without an error. */
export function NotAdded({ error }: { readonly error: Error | null }) {
  const { errors, network } = useText();
  if (error === null) return null;
  if (error instanceof NetworkFullError) {
    return <p role="alert">{network.tooLarge(mostEntities)}</p>;
  }
  const { title, advice } = describeError(error, errors);
  return (
    <p role="alert">
      <b>{title}</b> {advice}
    </p>
  );
}
