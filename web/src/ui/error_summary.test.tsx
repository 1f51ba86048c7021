// The summary of problems above a form.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ErrorSummary } from "./error_summary";

afterEach(cleanup);

test("it takes the focus, and each item leads to its field", () => {
  render(
    <>
      <ErrorSummary
        title="One thing to look at"
        items={[{ field_id: "name", words: "Name: please fill this in" }]}
      />
      <input id="name" aria-label="Name" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  screen.getByRole("link", { name: "Name: please fill this in" }).click();
  expect(document.activeElement).toBe(screen.getByLabelText("Name"));
});

test("without problems there is nothing", () => {
  render(<ErrorSummary title="Nothing" items={[]} />);
  expect(screen.queryByRole("alert")).toBeNull();
});
