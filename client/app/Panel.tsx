import type { ReactNode } from "react";
import { useText } from "../i18n/text.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";

interface PanelProps {
  /** Names what the panel shows: a failed panel is tried again when it shows something else. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A part of the page that may fail without taking the rest along. */
export function Panel({ of, children }: PanelProps) {
  return (
    <PanelBoundary of={of} Failed={PanelFailed}>
      {children}
    </PanelBoundary>
  );
}

function PanelFailed({ retry }: { readonly retry: () => void }) {
  const { shell } = useText();
  return (
    <Notice alert title={shell.panelFailed} advice={shell.panelFailedAdvice}>
      <Button look="main" onPress={retry}>
        {shell.again}
      </Button>
    </Notice>
  );
}
