// Writes dist/sw.js with the files that a reload without a network needs: the first load, tests of change and plans.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const KEPT =
  /\/src\/(app\/main\.tsx|ui\/frame\.tsx|practices\/next_step_line\.tsx|access\/unsent_dialog\.tsx|words\/\w+\/\w+\.ts|pdsa\/\w+_page\.tsx|planning\/project\w*_page\.tsx)$/;

interface Chunk {
  fileName: string;
  facadeModuleId?: string | null;
  imports: string[];
  viteMetadata?: { importedCss: Set<string> };
}

function files_of(chunks: Map<string, Chunk>): string[] {
  const files = new Set<string>();
  const take = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || files.has(`/${name}`)) return;
    files.add(`/${name}`);
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(`/${css}`);
    chunk.imports.forEach(take);
  };
  for (const chunk of chunks.values()) {
    const entry = chunk.facadeModuleId ?? "";
    if (KEPT.test(entry) || entry.endsWith("index.html")) take(chunk.fileName);
  }
  return [...files].sort();
}

export function worker(): Plugin {
  return {
    name: "worker",
    apply: "build",
    // After the page itself is written, with the names of its files.
    enforce: "post",
    generateBundle(_, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const piece of Object.values(bundle))
        if (piece.type === "chunk") chunks.set(piece.fileName, piece as unknown as Chunk);
      const files = files_of(chunks);
      const text = readFileSync(new URL("sw.js", import.meta.url), "utf8");
      const version = createHash("sha256")
        .update(files.join() + text)
        .digest("hex")
        .slice(0, 16);
      const source = text.replace('["__FILES__"]', JSON.stringify(files)).replace("__VERSION__", version);
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}
