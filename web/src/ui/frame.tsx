// What pages with fields and dialogs stand in: Mantine with our theme. The first load does without it.
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/UnstyledButton.css";
import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { useShownScheme } from "./scheme";
import { theme, variables } from "./theme";

export function Frame(props: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={useShownScheme()}>
      {props.children}
    </MantineProvider>
  );
}
