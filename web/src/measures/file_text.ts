// The text of a file a person chose: spreadsheets write UTF-8 or, as "Unicode text", UTF-16.
export async function text_of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be";
  return new TextDecoder(wide || "utf-8").decode(bytes);
}
