import { keySign, keyTable } from "../../../canvas/keys.ts";
import { useText } from "../../../i18n/text.ts";

/** The list of keys, written from the table that decides what they do. */
export function KeysHelp() {
  const { keys: words } = useText();
  return (
    <>
      <p>{words.scope}</p>
      <dl>
        {keyTable.map(({ action, keys }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keySign(key)}</kbd>
              ))}
            </dt>
            <dd>{words[action]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
