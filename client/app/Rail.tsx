import { Link, useLocation } from "wouter";
import { useLanguage } from "../i18n/language.ts";
import { openHelp } from "../features/guide/help/helpStore.ts";
import { useText } from "../i18n/text.ts";
import { HelpIcon } from "../ui/icons.tsx";
import { workspaces } from "./workspaces.ts";

/** The slim rail at the left: one entry for each workspace that exists, and the help. */
export function Rail() {
  const text = useText();
  const language = useLanguage();
  const [path] = useLocation();
  return (
    <nav className="rail" aria-label={text.workspaces.label}>
      <span className="seal" aria-hidden="true" lang="zh-CN">
        联
      </span>
      {workspaces.map(({ id, path: to, Icon }) => (
        <Link
          key={id}
          href={`${to}?lang=${language}`}
          aria-current={path === to ? "page" : undefined}
        >
          <Icon />
          {text.workspaces[id]}
        </Link>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={() => openHelp("map")}>
        <HelpIcon />
        {text.shell.help}
      </button>
    </nav>
  );
}
