// Contrast of the colors, computed from the file the pages use.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/style/tokens.css", "utf8");
const [, light = "", dark = ""] = css.split(":root");

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w{6});/g)].map((found) => [found[1], found[2]]),
  );
}

function brightness(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXT_PAIRS = [
  ...["ink", "muted", "link", "good", "careful", "wrong"].flatMap((text) =>
    ["page", "surface", "soft"].map((ground) => [text, ground]),
  ),
  ...["brand-soft", "good-soft", "careful-soft", "wrong-soft"].flatMap((ground) =>
    ["ink", "link", "muted"].map((text) => [text, ground]),
  ),
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["goal", "surface"],
];
const MARK_PAIRS = [
  ...["control", "focus", "brand"].flatMap((mark) => ["page", "surface"].map((ground) => [mark, ground])),
  ...["data", "signal", "center", "goal", "better", "worse", "neutral"].flatMap((mark) =>
    ["surface", "soft", "brand-soft"].map((ground) => [mark, ground]),
  ),
  ["good", "good-soft"],
  ["careful", "careful-soft"],
  ["wrong", "wrong-soft"],
  ["brand", "brand-soft"],
];

describe.each([
  ["light", tokens(light)],
  ["dark", tokens(dark)],
])("in %s colors", (_name, colors) => {
  test.each(TEXT_PAIRS)("%s can be read on %s", (text, ground) => {
    expect(
      contrast(colors[text as string] as string, colors[ground as string] as string),
    ).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARK_PAIRS)("%s can be seen on %s", (mark, ground) => {
    expect(
      contrast(colors[mark as string] as string, colors[ground as string] as string),
    ).toBeGreaterThanOrEqual(3);
  });
});
