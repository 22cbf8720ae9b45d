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
export function Button({ look = "plain", ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button ${look}`} />;
}
