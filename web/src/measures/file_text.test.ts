import { expect, test } from "vitest";
import { text_of } from "./file_text";

const csv = "mes,sí\r\n2026-09,5\r\n";
const wide = (little: boolean) => {
  const bytes = little ? [0xff, 0xfe] : [0xfe, 0xff];
  for (const letter of csv) {
    const code = letter.charCodeAt(0);
    bytes.push(...(little ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return new Blob([new Uint8Array(bytes)]);
};

test("UTF-8 with and without its mark, and both kinds of UTF-16, read as the same text", async () => {
  expect(await text_of(new Blob([csv]))).toBe(csv);
  expect(await text_of(new Blob([`\ufeff${csv}`]))).toBe(csv);
  expect(await text_of(wide(true))).toBe(csv);
  expect(await text_of(wide(false))).toBe(csv);
});
