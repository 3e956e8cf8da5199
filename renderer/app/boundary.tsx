import { Component, type ComponentType, type ReactNode } from 'react';

interface BoundaryProps {
  /** What stands in place of a part that failed. */
  readonly page: ComponentType<{ readonly error: Error; again(this: void): void }>;
  readonly children: ReactNode;
}

/** Keeps a fault where it happened: a screen that fails leaves the rail and the other screens working. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { page: Page, children } = this.props;
    return error ? <Page error={error} again={() => this.setState({ error: null })} /> : children;
  }
}
