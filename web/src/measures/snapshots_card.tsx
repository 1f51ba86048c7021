// A program's numbers to take along, and snapshots: its numbers as they were on a day.
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import { say_short_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button, ButtonLink } from "../ui/button";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { at_program, make_snapshot, useSnapshots } from "./overview_api";

export function SnapshotsCard(props: { program: string; makes: boolean }) {
  const t = useWords();
  const [making, set_making] = useState(false);
  const query = useSnapshots(props.program);
  const file = (name: string) => `${at_program(props.program)}/${name}`;
  const icon = <IconDownload size={18} aria-hidden />;
  return (
    <section className="card stack" aria-labelledby="snapshots_title">
      <h2 id="snapshots_title">{t("measures.take_numbers")}</h2>
      <div className="row no_print">
        <ButtonLink file icon={icon} to={file("numbers.csv")}>
          {t("measures.numbers_by_name")}
        </ButtonLink>
        <ButtonLink file icon={icon} to={file("numbers.csv?names=coded")}>
          {t("measures.numbers_coded")}
        </ButtonLink>
        <ButtonLink file icon={icon} to={file("definitions.csv")}>
          {t("measures.definitions_file")}
        </ButtonLink>
      </div>
      <h3>{t("measures.snapshots")}</h3>
      <p className="muted">{t("measures.snapshots_more")}</p>
      <Loaded query={query} heights={[60]}>
        {(answer) => (
          <ul className="bare stack">
            {answer.snapshots.map((each) => (
              <li key={each.id}>
                <Link to={`/programs/${props.program}/snapshots/${each.id}`}>{each.name}</Link>{" "}
                <span className="muted">
                  {t("measures.snapshot_made", {
                    day: say_short_day(each.made_at.slice(0, 10)),
                    who: each.made_by,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {props.makes && !making && (
        <div className="row no_print">
          <Button onClick={() => set_making(true)}>{t("measures.make_snapshot")}</Button>
        </div>
      )}
      {making && <SnapshotForm program={props.program} done={() => set_making(false)} />}
    </section>
  );
}

function SnapshotForm(props: { program: string; done: () => void }) {
  const t = useWords();
  const form = useForm({ id: new_id(), name: "" }, async ({ id, name }) => {
    check_fields({ name: name.trim() === "" && "required" });
    await make_snapshot(props.program, name.trim(), id);
    announce(t("measures.snapshot_done"));
    props.done();
  });
  const problem = form.problem("name");
  return (
    <FormView
      form={form}
      name="snapshot"
      label={(field) => `measures.snapshot_${field}`}
      action={t("measures.make_snapshot")}
      beside={<Button onClick={props.done}>{t("app.cancel")}</Button>}
    >
      <TextField
        id="snapshot_name"
        label={t("measures.snapshot_name")}
        hint={t("measures.snapshot_name_hint")}
        required
        value={form.values.name}
        onChange={(name) => form.set({ name })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
