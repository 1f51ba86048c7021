// Buttons and links that look like buttons. One main action a page.
import type { ReactNode } from "react";
import { Link } from "wouter";

interface Look {
  children: ReactNode;
  kind?: "main" | "plain" | "quiet";
  icon?: ReactNode;
  wide?: boolean;
  label?: string;
}

const class_of = (look: Look) => `button ${look.kind ?? "plain"}${look.wide ? " wide" : ""}`;

export function Button(
  props: Look & {
    onClick?: () => void;
    submit?: boolean;
    busy?: boolean;
    disabled?: boolean;
    pressed?: boolean;
  },
) {
  return (
    <button
      type={props.submit ? "submit" : "button"}
      className={class_of(props)}
      disabled={props.disabled}
      aria-busy={props.busy}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={props.busy ? undefined : props.onClick}
    >
      {props.icon}
      {props.children}
    </button>
  );
}

/** Goes to a page, or fetches a file when `file` is set. */
export function ButtonLink(props: Look & { to: string; file?: boolean }) {
  const inside = (
    <>
      {props.icon}
      {props.children}
    </>
  );
  if (props.file)
    return (
      <a href={props.to} download className={class_of(props)} aria-label={props.label}>
        {inside}
      </a>
    );
  return (
    <Link to={props.to} className={class_of(props)} aria-label={props.label}>
      {inside}
    </Link>
  );
}
