// One part of the page: what is there, and a form to write it. When somebody else wrote the same words meanwhile, both are
// shown and the person chooses.
import { type ReactNode, useState } from "react";
import type { Project, ProjectView, Section } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { type Form, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { FormView } from "../ui/form_view";
import { Notice } from "../ui/notice";
import { Both, save_part } from "./planning_api";

interface PartProps<T> {
  view: ProjectView;
  section: Section;
  value: T;
  empty: boolean;
  /** What is there, to read. */
  children: ReactNode;
  fields: (form: Form<T>) => ReactNode;
  words?: (value: T) => string[];
}

export const may_write = (view: ProjectView) => view.may.includes("edit_work");
export const text_of = (value: unknown) =>
  JSON.stringify(value, null, 1)
    .replace(/["{}[\],]/g, "")
    .trim();

export function Part<T extends object>(props: PartProps<T>) {
  const t = useWords();
  const [editing, set_editing] = useState(false);
  const { view, section } = props;
  const mark = view.marks.find((each) => each.section === section);
  return (
    <section className="card stack plan_part" id={section} aria-labelledby={`${section}_title`}>
      <div className="row between">
        <h2 id={`${section}_title`}>{t(`planning.part.${section}`)}</h2>
        {may_write(view) && !editing && (
          <Button
            onClick={() => set_editing(true)}
            label={`${t("app.edit")}: ${t(`planning.part.${section}`)}`}
          >
            {t(props.empty ? "planning.write" : "app.edit")}
          </Button>
        )}
      </div>
      {editing ? (
        <PartForm {...props} version={mark?.version ?? 0} close={() => set_editing(false)} />
      ) : (
        <>
          {props.empty ? <p className="muted">{t(`planning.why.${section}`)}</p> : props.children}
          {mark?.at && (
            <p className="small muted no_print">
              {t("planning.last", { who: mark.who ?? "", day: say_short_day(mark.at.slice(0, 10)) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function PartForm<T extends object>(props: PartProps<T> & { version: number; close: () => void }) {
  const t = useWords();
  const [base] = useState({ value: props.value, version: props.version });
  const [both, set_both] = useState<Both<T>>();
  const project: Project = props.view.project;
  const form = useForm<T>(
    props.value,
    async (values) => {
      try {
        await save_part(
          project,
          props.section,
          both?.theirs ?? base.value,
          values,
          both?.version ?? base.version,
        );
      } catch (error) {
        if (!(error instanceof Both)) throw error;
        return set_both(error as Both<T>);
      }
      announce(t("app.saved"));
      props.close();
    },
    props.words,
  );
  return (
    <FormView
      form={form}
      name={`part_${props.section}`}
      label={() => `planning.part.${props.section}`}
      action={t(both ? "planning.keep_mine" : "app.save")}
      beside={<Button onClick={props.close}>{t("app.cancel")}</Button>}
    >
      {both && (
        <Notice kind="careful">
          <p>{t("planning.both")}</p>
          <blockquote className="plan_theirs">{text_of(both.theirs)}</blockquote>
          <Button onClick={() => form.set(both.theirs)}>{t("planning.take_theirs")}</Button>
        </Notice>
      )}
      {props.fields(form)}
    </FormView>
  );
}
