// Mantine made to fit: our tokens for every colour, borders one can see, sizes one can hit.
import { type CSSVariablesResolver, createTheme } from "@mantine/core";

const colors = {
  "--mantine-color-body": "var(--page)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-placeholder": "var(--muted)",
  "--mantine-color-error": "var(--wrong)",
  "--mantine-color-anchor": "var(--link)",
  "--mantine-color-default-border": "var(--control)",
  "--mantine-color-disabled-color": "var(--muted)",
  "--mantine-color-disabled": "var(--soft)",
  "--mantine-primary-color-filled": "var(--brand)",
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: colors, dark: colors });

const input_vars = () => ({
  wrapper: {
    "--input-bd": "var(--control)",
    "--input-bg": "var(--surface)",
    "--input-bd-focus": "var(--focus)",
    "--input-height": "44px",
  },
});

const brand = [
  "#E2F0F0",
  "#C4E2E4",
  "#9CCFD3",
  "#5CC6D0",
  "#3A9BA6",
  "#1C7985",
  "#0A6370",
  "#084E58",
  "#063E46",
  "#042E34",
] as const;

export const theme = createTheme({
  fontFamily: "var(--font)",
  headings: { fontFamily: "var(--font)" },
  colors: { brand: [...brand] as never },
  primaryColor: "brand",
  primaryShade: { light: 6, dark: 3 },
  defaultRadius: 8,
  respectReducedMotion: true,
  components: {
    Input: { vars: input_vars },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "description", "error", "input"] } },
  },
});
