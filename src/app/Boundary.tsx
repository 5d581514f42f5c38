import { Component, type ReactNode } from 'react';

interface Props {
  /** What is said in place of what failed. */
  readonly message: string;
  readonly reload: string;
  readonly children: ReactNode;
}

/** Keeps the rest of the page alive where a part of it throws. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="trouble" role="alert">
        <p>{this.props.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {this.props.reload}
        </button>
      </div>
    );
  }
}
