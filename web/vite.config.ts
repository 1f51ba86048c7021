// How the pages are built, tried out during work, and tested.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { mock_api } from "./mock/server.ts";

const api = process.env.UPSWING_API ?? "http://127.0.0.1:8080";
const mocked = process.env.UPSWING_MOCK === "1";

export default defineConfig({
  plugins: [react(), ...(mocked ? [mock_api()] : [])],
  server: { proxy: mocked ? {} : { "/api": api } },
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What the first page needs comes as one file, so that few requests stand before the first next step.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first_load", tags: ["$initial"] }] } } },
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
