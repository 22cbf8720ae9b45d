import { Component, type ComponentType, type ReactNode } from "react";

interface PanelBoundaryProps {
  /** Changes when the panel shows something else, which gives it another chance. */
  readonly of: string;
  readonly Failed: ComponentType<{ readonly retry: () => void }>;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps the rest of the page alive when one panel throws. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): PanelBoundaryState {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: PanelBoundaryProps): void {
    if (before.of !== this.props.of && this.state.hasFailed) this.retry();
  }

  retry = (): void => this.setState({ hasFailed: false });

  override render(): ReactNode {
    const { children, Failed } = this.props;
    return this.state.hasFailed ? <Failed retry={this.retry} /> : children;
  }
}
