// Add a file, say who may see it, or take it away for good.
import { IconCamera } from "@tabler/icons-react";
import { type ChangeEvent, useRef, useState } from "react";
import { useMe } from "../access/access_api";
import type { Audience, File as Filed } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { say_bytes } from "../kit/say_bytes";
import { useWords } from "../kit/words";
import { ReaderChoice } from "../practices/read_by";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FormView } from "../ui/form_view";
import { change_readers, MOST_BYTES, remove_file } from "./files_api";
import { add_upload } from "./uploads";

const LEVELS: Audience[] = ["staff", "team", "coaches", "author"];

interface FieldProps {
  practice: string;
  /** Nothing: it is new. */
  file?: Filed;
  value: Audience;
  onChange: (audience: Audience) => void;
}

function ReadersField(props: FieldProps) {
  const t = useWords();
  return (
    <ReaderChoice
      id="file_audience"
      practice={props.practice}
      label={t("files.readers")}
      levels={LEVELS}
      value={props.value}
      onChange={props.onChange}
      saved={props.file?.audience}
      thing={props.file?.id}
      version={props.file?.version}
    />
  );
}

/** Bytes from which on it is worth saying that a photo is made smaller. */
const LARGE = 1_000_000;

/** A phone or a tablet: its camera is one tap away. */
const has_camera = () => matchMedia("(pointer: coarse)").matches;

export function AddFileDialog(props: { practice: string; about: string; close: () => void }) {
  const t = useWords();
  const me = useMe();
  const camera = useRef<HTMLInputElement>(null);
  const [file, set_file] = useState<File>();
  const form = useForm({ file: "", audience: "staff" as Audience }, async ({ audience }) => {
    check_fields({ file: !file ? "required" : file.size > MOST_BYTES && "too_large" });
    if (!file) return;
    const { practice, about } = props;
    const thing = { id: new_id(), person: me.id, practice, about, name: file.name, bytes: file, audience };
    await add_upload({ ...thing, sent: 0, at: Date.now() }, ({ name }) =>
      announce(t("files.added", { name })),
    );
    props.close();
  });
  const found = form.problem("file");
  const problem = file && found?.code === "required" ? undefined : found;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    set_file(event.target.files?.[0]);
    form.set({ file: event.target.value });
  };
  return (
    <Dialog title={t("files.add")} onClose={props.close} close={t("app.close")}>
      <p>{t("files.ask")}</p>
      <FormView form={form} name="file" label={() => t("files.choose")} action={t("files.send")}>
        {has_camera() && (
          <div>
            <Button icon={<IconCamera size={20} aria-hidden />} onClick={() => camera.current?.click()}>
              {t("files.camera")}
            </Button>
            <input
              ref={camera}
              type="file"
              accept="image/*"
              capture="environment"
              hidden
              aria-label={t("files.camera")}
              onChange={choose}
            />
          </div>
        )}
        <div className="file_field">
          <label htmlFor="file_file">{t("files.choose")}</label>
          <span id="file_hint" className="small muted">
            {t("files.choose_hint")}
          </span>
          <input
            id="file_file"
            type="file"
            accept="image/jpeg,image/png,image/heic,image/heif,application/pdf"
            aria-describedby={problem ? "file_hint file_problem" : "file_hint"}
            aria-invalid={problem !== undefined}
            onChange={choose}
          />
          {problem && (
            <span id="file_problem" className="wrong">
              {t(`files.wrong.${problem.code}`)}
            </span>
          )}
          {file && !problem && (
            <span role="status">
              {t(file.size > LARGE ? "files.chosen_large" : "files.chosen", {
                name: file.name,
                size: say_bytes(file.size),
              })}
            </span>
          )}
        </div>
        <ReadersField
          {...props}
          value={form.values.audience}
          onChange={(audience) => form.set({ audience })}
        />
      </FormView>
    </Dialog>
  );
}

export function ReadersDialog(props: { practice: string; file: Filed; close: () => void }) {
  const t = useWords();
  const form = useForm({ audience: props.file.audience }, async ({ audience }) => {
    await change_readers(props.practice, props.file, audience);
    props.close();
  });
  return (
    <Dialog title={t("files.change", { name: props.file.name })} onClose={props.close} close={t("app.close")}>
      <p>{t("files.ask")}</p>
      <FormView form={form} name="file" label={() => t("files.readers")} action={t("app.save")}>
        <ReadersField
          {...props}
          value={form.values.audience}
          onChange={(audience) => form.set({ audience })}
        />
      </FormView>
    </Dialog>
  );
}

export function RemoveFileDialog(props: { practice: string; file: Filed; close: () => void }) {
  const t = useWords();
  const form = useForm({}, async () => {
    await remove_file(props.practice, props.file);
    props.close();
  });
  return (
    <Dialog
      title={t("files.remove_title", { name: props.file.name })}
      onClose={props.close}
      close={t("app.close")}
    >
      <p>{t("files.remove_more")}</p>
      <FormView form={form} name="file" label={() => ""} action={t("files.remove_yes")}>
        {null}
      </FormView>
    </Dialog>
  );
}
