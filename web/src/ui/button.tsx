// Buttons and links that look like buttons. One main action a page.
import { Button as MantineButton } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";

const QUIET_PADDING = { quiet: 8, plain: 18, main: 18 };
const VARIANTS = { main: "filled", plain: "default", quiet: "subtle" } as const;

interface Look {
  children: ReactNode;
  kind?: keyof typeof VARIANTS;
  icon?: ReactNode;
  wide?: boolean;
}

export function Button(
  props: Look & {
    onClick?: () => void;
    submit?: boolean;
    busy?: boolean;
    disabled?: boolean;
    label?: string;
    pressed?: boolean;
    id?: string;
  },
) {
  return (
    <MantineButton
      id={props.id}
      type={props.submit ? "submit" : "button"}
      variant={VARIANTS[props.kind ?? "plain"]}
      h={44}
      px={QUIET_PADDING[props.kind ?? "plain"]}
      leftSection={props.icon}
      fullWidth={props.wide}
      loading={props.busy}
      disabled={props.disabled}
      onClick={props.onClick}
      aria-label={props.label}
      aria-pressed={props.pressed}
    >
      {props.children}
    </MantineButton>
  );
}

/** Goes to a page, or fetches a file when `file` is set. */
export function ButtonLink(props: Look & { to: string; file?: boolean; label?: string }) {
  const look = {
    variant: VARIANTS[props.kind ?? "plain"],
    h: 44,
    leftSection: props.icon,
    fullWidth: props.wide,
    "aria-label": props.label,
  };
  if (props.file)
    return (
      <MantineButton component="a" href={props.to} download {...look}>
        {props.children}
      </MantineButton>
    );
  return (
    <MantineButton component={Link} to={props.to} {...look}>
      {props.children}
    </MantineButton>
  );
}
