import { Component, type ReactNode } from "react";

interface PanelBoundaryProps {
  /** Changes when the panel shows something else, which gives it another chance. */
  readonly of: string;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly failedAt: string | null;
}

/** Keeps the rest of the page alive when one panel throws. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): PanelBoundaryState {
    return { failedAt: "" };
  }

  override componentDidUpdate(before: PanelBoundaryProps): void {
    if (before.of !== this.props.of && this.state.failedAt !== null) this.retry();
  }

  retry = (): void => this.setState({ failedAt: null });

  override render(): ReactNode {
    return this.state.failedAt === null ? this.props.children : this.props.fallback(this.retry);
  }
}
