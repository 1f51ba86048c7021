// Holds a table that may be wider than the screen; it scrolls by finger and by keyboard.
import type { ReactNode } from "react";

export function ScrollBox(props: { label: string; className?: string; children: ReactNode }) {
  return (
    <section
      className={props.className ? `table_box ${props.className}` : "table_box"}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {props.children}
    </section>
  );
}
