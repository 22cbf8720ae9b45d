import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

interface ErrorNoteProps {
  readonly title: string;
  readonly advice: string;
  readonly retryLabel: string;
  /** Absent where the same request would fail again. */
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, in words, and a way to try again. */
export function ErrorNote({ title, advice, retryLabel, onRetry }: ErrorNoteProps) {
  return (
    <Notice alert title={title} advice={advice}>
      {onRetry && (
        <Button look="main" onPress={onRetry}>
          {retryLabel}
        </Button>
      )}
    </Notice>
  );
}
