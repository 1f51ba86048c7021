// Add a file, say who may see it, or take it away for good.
import { useState } from "react";
import type { Audience, File as Filed } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReaderChoice } from "../practices/read_by";
import { announce } from "../ui/announce";
import { Dialog } from "../ui/dialog";
import { FormView } from "../ui/form_view";
import { add_file, change_readers, MOST_BYTES, remove_file } from "./files_api";

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

export function AddFileDialog(props: { practice: string; about: string; close: () => void }) {
  const t = useWords();
  const [file, set_file] = useState<File>();
  const [share, set_share] = useState<number>();
  const form = useForm({ file: "", audience: "staff" as Audience }, async ({ audience }) => {
    check_fields({ file: !file ? "required" : file.size > MOST_BYTES && "too_large" });
    if (!file) return;
    set_share(0);
    try {
      const added = await add_file(props.practice, props.about, file, audience, set_share);
      announce(t("files.added", { name: added.name }));
      props.close();
    } finally {
      set_share(undefined);
    }
  });
  const problem = form.problem("file");
  return (
    <Dialog title={t("files.add")} onClose={props.close} close={t("app.close")}>
      <p>{t("files.ask")}</p>
      <FormView form={form} name="file" label={() => t("files.choose")} action={t("files.send")}>
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
            onChange={(event) => {
              set_file(event.target.files?.[0]);
              form.set({ file: event.target.value });
            }}
          />
          {problem && (
            <span id="file_problem" className="wrong">
              {t(`files.wrong.${problem.code}`)}
            </span>
          )}
        </div>
        <ReadersField
          {...props}
          value={form.values.audience}
          onChange={(audience) => form.set({ audience })}
        />
        {share !== undefined && (
          <div role="status" className="stack tight">
            <progress value={share} max={1} aria-label={t("files.add")} />
            <span>
              {share < 1 ? t("files.sending", { percent: Math.round(share * 100) }) : t("files.making")}
            </span>
          </div>
        )}
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
