// Catches a page that breaks, so that the way around stays usable.
import { Component, type ReactNode } from "react";
import { Trouble } from "../ui/trouble";

export class Broken extends Component<{ children: ReactNode }, { error?: Error }> {
  state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  render() {
    if (!this.state.error) return this.props.children;
    return <Trouble page error={this.state.error} again={() => location.reload()} />;
  }
}
