import { useText } from "../i18n/text.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { describeError } from "./describeError.ts";

interface RequestFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A request's error in the user's words, with a retry where that can help. */
export function RequestFailed({ error, onRetry }: RequestFailedProps) {
  const { errors } = useText();
  const { title, advice, canRetry } = describeError(error, errors);
  return (
    <ErrorNote
      title={title}
      advice={advice}
      retryLabel={errors.retry}
      onRetry={canRetry ? onRetry : undefined}
    />
  );
}
