// Where the focus goes when a dialog closes.
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { Dialog } from "./dialog";
import { Frame } from "./frame";

afterEach(cleanup);

function Page() {
  const [open, set_open] = useState<string>();
  return (
    <main tabIndex={-1}>
      {open !== "removed" && (
        <button type="button" onClick={() => set_open("first")}>
          Open
        </button>
      )}
      {open === "first" && (
        <Dialog title="First" onClose={() => set_open(undefined)} close="Close">
          <button type="button" onClick={() => set_open("second")}>
            On
          </button>
          <button type="button" onClick={() => set_open("removed")}>
            Remove
          </button>
        </Dialog>
      )}
      {open === "second" && (
        <Dialog title="Second" onClose={() => set_open(undefined)} close="Close">
          <p>Here</p>
        </Dialog>
      )}
    </main>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("it goes back to where it was, also after a second dialog", async () => {
  render(<Page />, { wrapper: Frame });
  const opener = screen.getByRole("button", { name: "Open" });
  await press("Open");
  await press("Close");
  expect(document.activeElement).toBe(opener);
  await press("Open");
  await press("On");
  await press("Close");
  expect(document.activeElement).toBe(opener);
});

test("it goes to the page when what opened the dialog is gone", async () => {
  render(<Page />, { wrapper: Frame });
  await press("Open");
  await press("Remove");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});
