import { describeError } from "../../../api/describeError.ts";
import { NetworkFullError } from "../../../exploration/bringIn.ts";
import { mostEntities } from "../../../exploration/limits.ts";
import { useText } from "../../../i18n/text.ts";
import { useWords } from "../useWords.ts";

/** Why something was not added to the network. */
export function NotAdded({ error }: { readonly error: Error | null }) {
  const { errors } = useText();
  const { panel } = useWords();
  if (error === null) return null;
  const { title, advice } = describeError(error, errors);
  return (
    <p role="alert">
      {error instanceof NetworkFullError ? panel.full(mostEntities) : `${title}. ${advice}`}
    </p>
  );
}
