import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly advice: string;
  /** An alert interrupts a screen reader; anything else waits its turn. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** An empty state or a failure: what is so, what to do about it, and the button that does it. */
export function Notice({ title, advice, alert = false, children }: NoticeProps) {
  return (
    <div className="notice" role={alert ? "alert" : "group"} aria-label={title}>
      <h2>{title}</h2>
      <p>{advice}</p>
      {children}
    </div>
  );
}
