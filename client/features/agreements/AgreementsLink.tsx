import { Link, useLocation } from "wouter";
import { useLanguage } from "../../i18n/language.ts";
import { addressOf } from "../../ui/useWorkspaceAddress.ts";
import "./agreementsLink.css";

interface AgreementsLinkProps {
  readonly entity: { readonly id: string; readonly kind: string };
}

/** The way from an entity in the inspector to the agreements: to itself, or to those that bind it. */
export function AgreementsLink({ entity }: AgreementsLinkProps) {
  const [path] = useLocation();
  const words = linkWords[useLanguage()];
  if (entity.kind === "Agreement" && path !== "/agreements") {
    return (
      <Link className="agreements-link" href={to({ agreement: entity.id })}>
        {words.itself}
      </Link>
    );
  }
  if (entity.kind === "Region") {
    return (
      <Link className="agreements-link" href={to({ party: entity.id, within: "1" })}>
        {words.binding}
      </Link>
    );
  }
  return null;
}

function to(parameters: Record<string, string>): string {
  return addressOf("/agreements", new URLSearchParams(parameters));
}

/** Here and not with the workspace's other words, which load only when it is opened. */
const linkWords = {
  en: { itself: "See in agreements", binding: "Its agreements" },
  zh: { itself: "在协议中查看", binding: "它的协议" },
};
