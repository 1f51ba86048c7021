// The practices of a program: invite one, say when it began, how it takes part, when it ended.
import { useState } from "react";
import { useParams } from "wouter";
import type { EnrolledPractice, ProgramView, Status } from "../gen/types";
import { say_short_day, today_here } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Empty } from "../ui/empty";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { invite, save_enrollment, usePracticesToInvite, useProgram } from "./programs_api";
import "./programs.css";

const STATUSES: Status[] = ["invited", "active", "paused", "sustaining", "completed", "withdrawn"];

export default function PracticeListPage() {
  const t = useWords();
  const { program = "" } = useParams();
  const home = useProgram(program);
  return (
    <Loaded page query={home} heights={[48, 200, 300]}>
      {(answer) => (
        <div className="stack wide narrow">
          <PageHead
            title={t("programs.manage_practices")}
            lead={answer.program.name}
            back={{ to: `/programs/${program}`, words: t("app.nav.overview") }}
          />
          {answer.may.includes("edit_program") && <InviteCard program={program} />}
          <EnrolledList home={answer} />
        </div>
      )}
    </Loaded>
  );
}

function InviteCard(props: { program: string }) {
  const t = useWords();
  const choices = usePracticesToInvite(props.program);
  const form = useForm({ practice_id: "", joined_on: today_here() }, async ({ practice_id, joined_on }) => {
    check_fields({ practice_id: !practice_id && "required", joined_on: !joined_on && "required" });
    await invite(props.program, practice_id, joined_on);
    form.set({ practice_id: "" });
    announce(t("app.saved"));
  });
  const problem = (field: "practice_id" | "joined_on") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <section className="card stack" aria-labelledby="invite_title">
      <h2 id="invite_title">{t("programs.invite")}</h2>
      <Loaded query={choices} heights={[90]}>
        {({ practices }) =>
          practices.length === 0 ? (
            <p className="muted">{t("programs.all_invited")}</p>
          ) : (
            <FormView
              form={form}
              name="invite"
              label={(field) => `programs.invite_${field}`}
              action={t("programs.invite_action")}
            >
              <div className="grid2">
                <SelectField
                  id="invite_practice_id"
                  label={t("programs.invite_practice_id")}
                  value={form.values.practice_id}
                  onChange={(practice_id) => form.set({ practice_id })}
                  problem={problem("practice_id")}
                  options={[
                    { value: "", label: t("programs.choose") },
                    ...practices.map((each) => ({
                      value: each.id,
                      label: [each.name, each.city].filter(Boolean).join(", "),
                    })),
                  ]}
                />
                <TextField
                  id="invite_joined_on"
                  type="date"
                  label={t("programs.invite_joined_on")}
                  value={form.values.joined_on}
                  onChange={(joined_on) => form.set({ joined_on })}
                  problem={problem("joined_on")}
                />
              </div>
            </FormView>
          )
        }
      </Loaded>
    </section>
  );
}

function EnrolledList(props: { home: ProgramView }) {
  const t = useWords();
  const [open, set_open] = useState<EnrolledPractice>();
  const { practices, program, may } = props.home;
  if (practices.length === 0)
    return <Empty title={t("programs.no_practices")}>{t("programs.no_practices_more")}</Empty>;
  return (
    <section className="card stack" aria-labelledby="enrolled_title">
      <h2 id="enrolled_title">{t("programs.practices", { count: practices.length })}</h2>
      <ul className="bare program_lines">
        {practices.map((each) => (
          <li key={each.enrollment_id} className="row between">
            <span>
              <strong>{each.name}</strong>
              <br />
              <span className="small muted">
                {t(`programs.status.${each.status}`)} ·{" "}
                {t("programs.since", { day: say_short_day(each.joined_on) })}
                {each.ended_on && ` · ${t("programs.until", { day: say_short_day(each.ended_on) })}`}
              </span>
            </span>
            {may.includes("edit_program") && (
              <Button onClick={() => set_open(each)} label={t("programs.change_of", { name: each.name })}>
                {t("app.change")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && <EnrollmentDialog program={program.id} practice={open} close={() => set_open(undefined)} />}
    </section>
  );
}

function EnrollmentDialog(props: { program: string; practice: EnrolledPractice; close: () => void }) {
  const t = useWords();
  const { practice } = props;
  const start = {
    status: practice.status as string,
    joined_on: practice.joined_on,
    ended_on: practice.ended_on ?? "",
  };
  const form = useForm(start, async ({ status, joined_on, ended_on }) => {
    check_fields({ joined_on: !joined_on && "required" });
    const input = { status: status as Status, joined_on, ended_on: ended_on || null };
    await save_enrollment(props.program, practice, input);
    props.close();
  });
  const day = (field: "joined_on" | "ended_on") => {
    const problem = form.problem(field);
    return (
      <TextField
        id={`enrollment_${field}`}
        type="date"
        label={t(`programs.enrollment_${field}`)}
        value={form.values[field]}
        onChange={(value) => form.set({ [field]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <Dialog title={practice.name} onClose={props.close} close={t("app.close")}>
      <FormView
        form={form}
        name="enrollment"
        label={(field) => `programs.enrollment_${field}`}
        action={t("app.save")}
      >
        <SelectField
          id="enrollment_status"
          label={t("programs.enrollment_status")}
          hint={t("programs.enrollment_hint")}
          value={form.values.status}
          onChange={(status) => form.set({ status })}
          options={STATUSES.map((value) => ({ value, label: t(`programs.status.${value}`) }))}
        />
        {day("joined_on")}
        {day("ended_on")}
      </FormView>
    </Dialog>
  );
}
