// How the journeys run: Debian's Chromium, two at a time, each test with a server and a demo of its own.
import { defineConfig } from "@playwright/test";

const pictures = Boolean(process.env.UPSWING_E2E_PICTURES);

export default defineConfig({
  testDir: ".",
  testMatch: pictures ? "pictures.ts" : "*.spec.ts",
  outputDir: `${process.env.UPSWING_E2E_WORK}/results`,
  fullyParallel: true,
  workers: 2,
  maxFailures: 6,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: [["list"]],
  use: {
    locale: "en-US",
    timezoneId: "America/New_York",
    reducedMotion: "reduce",
    // Only journeys without a network keep the program on the device (offline.spec.ts).
    serviceWorkers: "block",
    // Without a picture of every moment: those cost more than the tests.
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.UPSWING_BROWSER ?? "/usr/bin/chromium",
      chromiumSandbox: process.env.UPSWING_E2E_SANDBOX === "1",
      args: [
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
      ],
    },
  },
} as Parameters<typeof defineConfig>[0]);
