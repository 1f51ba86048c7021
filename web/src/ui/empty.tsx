// Nothing here yet: why that is fine, and the next small step.
import type { ReactNode } from "react";

export function Empty(props: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="card soft stack">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.action && <div className="row">{props.action}</div>}
    </div>
  );
}
