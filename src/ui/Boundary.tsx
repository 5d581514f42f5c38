import { Component, type ReactNode } from 'react';
import { REMEMBERS_FAILURES, reloadPage } from '../lib/failures.ts';

interface Props {
  /** The replacement for a part that failed; `retry` renders the part again. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps the rest of the page alive where a part of it throws. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => (REMEMBERS_FAILURES ? void reloadPage() : this.setState({ failed: false })))
      : this.props.children;
  }
}
