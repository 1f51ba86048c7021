// A few things to tap on and off, in one group.
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { listed, with_or_without } from "./contact_fields";

export interface Tap {
  value: string;
  label: string;
}

/** `one`: tapping another takes the first away. */
export function Taps(props: {
  legend: ReactNode;
  options: Tap[];
  value: string;
  one?: boolean;
  onChange: (value: string) => void;
}) {
  const chosen = listed(props.value);
  const tap = (value: string) =>
    props.onChange(props.one ? (chosen[0] === value ? "" : value) : with_or_without(props.value, value));
  return (
    <fieldset className="stack tight">
      <legend>{props.legend}</legend>
      <div className="taps">
        {props.options.map(({ value, label }) => (
          <Button key={value} pressed={chosen.includes(value)} onClick={() => tap(value)}>
            {chosen.includes(value) ? "✓ " : ""}
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
