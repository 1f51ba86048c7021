// Fields of forms: a label above, a hint under it, the problem beside it.
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/PasswordInput.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Checkbox.css";
import "@mantine/core/styles/Radio.css";
import "@mantine/core/styles/Stack.css";
import { Checkbox, NativeSelect, PasswordInput, Radio, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";

interface Common {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}
interface Typed extends Common {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  autoComplete?: string;
}

const shared = (props: Common) => ({
  id: props.id,
  name: props.id,
  label: props.label,
  description: props.hint,
  error: props.problem,
  disabled: props.disabled,
  "aria-required": props.required || undefined,
  size: "md" as const,
});

export function TextField(
  props: Typed & {
    type?: "text" | "email" | "date" | "time" | "url";
    numeric?: "decimal" | "numeric";
    max?: string;
    readOnly?: boolean;
    /** The problem is said aloud at once; there is no summary of problems that would. */
    aloud?: boolean;
  },
) {
  return (
    <TextInput
      {...shared(props)}
      type={props.type ?? "text"}
      inputMode={props.numeric}
      max={props.max}
      readOnly={props.readOnly}
      errorProps={props.aloud ? { role: "alert" } : undefined}
      autoComplete={props.autoComplete ?? "off"}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}

export function PasswordField(props: Typed & { show: string }) {
  return (
    <PasswordInput
      {...shared(props)}
      autoComplete={props.autoComplete}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ "aria-label": props.show, tabIndex: 0 }}
    />
  );
}

export function AreaField(props: Typed & { rows?: number }) {
  return (
    <Textarea
      {...shared(props)}
      rows={props.rows ?? 3}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}

export interface Option {
  value: string;
  label: string;
}

/** `quiet`: the label is only heard, where something else says it for the eye. */
export function SelectField(props: Typed & { options: Option[]; quiet?: boolean }) {
  return (
    <NativeSelect
      {...shared(props)}
      labelProps={props.quiet ? { className: "hidden_text" } : undefined}
      data={props.options}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export function CheckField(
  props: Omit<Common, "required"> & { checked: boolean; onChange: (checked: boolean) => void },
) {
  return (
    <Checkbox
      {...shared(props)}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
      styles={{ input: { borderColor: "var(--control)" }, labelWrapper: { paddingBlock: 2 } }}
    />
  );
}

/** One of a few, all in view. */
export function ChoiceField(props: Typed & { options: Option[]; across?: boolean }) {
  return (
    <Radio.Group
      id={props.id}
      label={props.label}
      description={props.hint}
      error={props.problem}
      value={props.value}
      onChange={props.onChange}
      size="md"
    >
      <div className={props.across ? "row" : "stack tight"} style={{ marginTop: 8 }}>
        {props.options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={props.disabled}
            size="md"
            styles={{ radio: { borderColor: "var(--control)" } }}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
