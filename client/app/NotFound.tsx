import { Link } from "wouter";
import { useText } from "../i18n/text.ts";
import { Notice } from "../ui/Notice.tsx";

/** What an address that leads nowhere shows. */
export function NotFound() {
  const { shell } = useText();
  return (
    <Notice title={shell.notFound} advice={shell.notFoundAdvice}>
      <Link href="/">{shell.toNetwork}</Link>
    </Notice>
  );
}
