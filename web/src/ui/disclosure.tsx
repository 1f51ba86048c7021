// A button that opens a small panel under it: profile, practices, more places. Escape and a click elsewhere close it.
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface DisclosureProps {
  button: ReactNode;
  label?: string;
  className?: string;
  /** Opens upward, for the bar at the foot of a phone. */
  up?: boolean;
  children: (close: () => void) => ReactNode;
}

export function Disclosure(props: DisclosureProps) {
  const [open, set_open] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) set_open(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      set_open(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      document.removeEventListener("keydown", leave);
    };
  }, [open]);
  return (
    <div className="disclosure" ref={box}>
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-expanded={open}
        aria-controls={id}
        aria-label={props.label}
        onClick={() => set_open(!open)}
      >
        {props.button}
      </button>
      <div id={id} className={props.up ? "panel up" : "panel"} hidden={!open}>
        {open && props.children(() => set_open(false))}
      </div>
    </div>
  );
}
