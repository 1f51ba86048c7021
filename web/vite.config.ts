// How the pages are built, tried out during work, and tested.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { worker } from "./worker/plugin.ts";

const api = process.env.UPSWING_API ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), worker()],
  // Tests read the pictures and the demo that the server is tested with.
  server: { proxy: { "/api": api }, fs: { allow: [".."] } },
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What the first page needs comes as one file, so that few requests stand before the first next step.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "first_load", tags: ["$initial"] }] },
        // The server tells the browser early of the words it will want (server/app/pages.cpp).
        chunkFileNames: (chunk) => {
          const language = chunk.facadeModuleId?.match(/\/words\/(\w+)\/first\.ts$/)?.[1];
          return language ? `assets/words-${language}-[hash].js` : "assets/[name]-[hash].js";
        },
      },
    },
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
