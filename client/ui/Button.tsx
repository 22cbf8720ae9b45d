import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from "react-aria-components/Button";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  /** `main` is the one thing to do next; `plain` is everything else; `icon` has no words. */
  readonly look?: "main" | "plain" | "icon";
  readonly children: ReactNode;
}

/** A button without a box: words, an underline where the pointer is, a ring where the focus is. */
export function Button({ look = "plain", children, ...props }: ButtonProps) {
  const label = props["aria-label"];
  return (
    <AriaButton {...props} className={`button ${look}`}>
      {look === "icon" && label !== undefined ? (
        // Who sees a picture alone is told by the pointer what a screen reader hears.
        <span className="button-picture" title={label}>
          {children}
        </span>
      ) : (
        children
      )}
    </AriaButton>
  );
}
