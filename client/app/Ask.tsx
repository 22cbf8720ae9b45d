import { QueryWorkspace } from "../features/query/QueryWorkspace.tsx";
import { useIsDark } from "./theme.ts";

/** The Query workspace, which draws in the page's colours. */
export function Ask() {
  return <QueryWorkspace dark={useIsDark()} />;
}
