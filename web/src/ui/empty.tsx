// Nothing here yet: why that is fine, and the next small step.
import { createContext, type ReactNode, useContext } from "react";

/** What every empty place offers besides its own action; the frame around the pages sets it. */
export const EmptyOffer = createContext<ReactNode>(null);

export function Empty(props: { title: string; children: ReactNode; action?: ReactNode }) {
  const offer = useContext(EmptyOffer);
  return (
    <div className="card soft stack">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.action && <div className="row">{props.action}</div>}
      {offer}
    </div>
  );
}
