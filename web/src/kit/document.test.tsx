// A thing that saves itself as pages use it.
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Offline, Problem } from "./api";
import type { Saved } from "./autosave";
import { useDocument } from "./document";
import * as drafts from "./drafts";

vi.mock("./drafts", () => ({
  keep_draft: vi.fn(),
  drop_draft: vi.fn(),
  kept_draft: vi.fn(),
  open_here: () => () => {},
}));

interface Fields {
  saw: string;
  who: string;
}
type Save = (fields: Fields, version: number) => Promise<Saved<Fields>>;
const START: Saved<Fields> = { fields: { saw: "", who: "" }, version: 0 };

function Page(props: { save: Save; start?: Saved<Fields> }) {
  const document = useDocument<Fields>("test/1", props.start ?? START, {
    save: props.save,
    read_current: (current) => current as Saved<Fields>,
  });
  return (
    <>
      <input
        aria-label="Saw"
        value={document.mine.saw}
        onChange={(event) => document.change({ saw: event.currentTarget.value })}
        onBlur={() => void document.flush()}
      />
      <p>{document.mine.who}</p>
      <p role="status">{document.state}</p>
      {document.conflict && (
        <button type="button" onClick={() => document.choose({ saw: document.conflict?.theirs.saw })}>
          Take theirs
        </button>
      )}
    </>
  );
}
const saw = () => screen.getByLabelText<HTMLInputElement>("Saw");
const accepts: Save = async (fields, version) => ({ fields, version: version + 1 });

afterEach(() => {
  cleanup();
  vi.mocked(drafts.kept_draft).mockReset();
});

test("what is typed is kept on the device and saved when the field is left", async () => {
  const save = vi.fn(accepts);
  render(<Page save={save} />);
  await userEvent.type(saw(), "Nine");
  expect(drafts.keep_draft).toHaveBeenLastCalledWith("test/1", {
    base: START.fields,
    mine: { saw: "Nine", who: "" },
    version: 0,
  });
  await userEvent.tab();
  await screen.findByText("saved");
  expect(save).toHaveBeenLastCalledWith({ saw: "Nine", who: "" }, 0);
});

test("what an earlier visit left unsaved is put back, and what others wrote since stays", async () => {
  vi.mocked(drafts.kept_draft).mockResolvedValue({
    base: START.fields,
    mine: { saw: "Nine", who: "" },
    version: 0,
    page: "/",
    person: "rosa",
    key: "test/1",
    at: 0,
  });
  render(<Page save={accepts} start={{ fields: { saw: "", who: "Tom" }, version: 3 }} />);
  await vi.waitFor(() => expect(saw().value).toBe("Nine"));
  screen.getByText("Tom");
});

test("without a network it waits, and goes out when the network is back", async () => {
  let network = false;
  const save = vi.fn<Save>(async (fields, version) => {
    if (!network) throw new Offline("offline");
    return accepts(fields, version);
  });
  render(<Page save={save} />);
  await userEvent.type(saw(), "Nine");
  await userEvent.tab();
  await screen.findByText("offline");
  network = true;
  dispatchEvent(new Event("online"));
  await screen.findByText("saved");
  expect(save.mock.lastCall?.[0].saw).toBe("Nine");
});

test("another field changed by somebody else is taken; the same field is asked about", async () => {
  const theirs = { fields: { saw: "Ten", who: "Tom" }, version: 1 };
  const save = vi.fn(accepts).mockRejectedValueOnce(new Problem(412, "", "", "", [], theirs, 0));
  render(<Page save={save} />);
  await userEvent.type(saw(), "Nine");
  await userEvent.tab();
  await screen.findByText("changed");
  screen.getByText("Tom");
  expect(saw().value).toBe("Nine");
  await userEvent.click(screen.getByText("Take theirs"));
  await screen.findByText("saved");
  expect(saw().value).toBe("Ten");
});
