// What every page stands in: the theme, in light or dark as the person or the device likes.
import { MantineProvider, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { theme, variables } from "./theme";

export function Frame(props: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      {props.children}
    </MantineProvider>
  );
}

/** Light, dark, or as the device says; remembered on this device. */
export function useScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    scheme: colorScheme === "auto" ? ("system" as const) : colorScheme,
    set_scheme: (scheme: "system" | "light" | "dark") =>
      setColorScheme(scheme === "system" ? "auto" : scheme),
  };
}
