// Names that are tapped: who was there.
import { Button } from "./button";

interface NamesProps {
  label: string;
  names: { value: string; name: string }[];
  /** Values of those who are tapped. */
  chosen: string[];
  change: (chosen: string[]) => void;
}

export function NamesField(props: NamesProps) {
  const { chosen } = props;
  const tap = (value: string) =>
    props.change(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className="stack tight">
      <legend>{props.label}</legend>
      <div className="row">
        {props.names.map(({ value, name }) => (
          <Button key={value} pressed={chosen.includes(value)} onClick={() => tap(value)}>
            {chosen.includes(value) ? "✓ " : ""}
            {name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
