// Which measures a program asks for: their order, which ones a month needs, one more, one less.
import { useState } from "react";
import { useParams } from "wouter";
import type { Measure, ProgramMeasure } from "../gen/types";
import { useForm } from "../kit/form";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { drop_program_measure, put_program_measure, useProgram } from "../programs/programs_api";
import { Button, ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { CheckField, SelectField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { FormTrouble } from "../ui/trouble";
import "../programs/programs.css";

interface Known {
  measures: Measure[];
}

export default function ProgramMeasuresPage() {
  const t = useWords();
  const { program = "" } = useParams();
  const home = useProgram(program);
  const known = useGet<Known>(`/api/programs/${program}/measures`);
  return (
    <Loaded page query={home} heights={[48, 300, 160]}>
      {(answer) => (
        <div className="stack wide narrow">
          <PageHead
            title={t("measures.of_program")}
            lead={answer.program.name}
            back={{ to: `/programs/${program}`, words: t("app.nav.overview") }}
          />
          <Loaded query={known}>
            {({ measures }) => (
              <>
                <Asked
                  program={program}
                  places={answer.measures}
                  measures={measures}
                  may_edit={answer.may.includes("edit_program")}
                />
                {answer.may.includes("edit_program") && (
                  <OneMore program={program} next={(answer.measures.at(-1)?.position ?? 0) + 1} />
                )}
              </>
            )}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

interface AskedProps {
  program: string;
  places: ProgramMeasure[];
  measures: Measure[];
  may_edit: boolean;
}

function Asked(props: AskedProps) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const { program, places } = props;
  async function run(work: () => Promise<unknown>) {
    set_error(undefined);
    await work().catch((thrown) => set_error(thrown as Error));
  }
  async function swap(a: ProgramMeasure, b: ProgramMeasure) {
    await put_program_measure(program, { ...a, position: b.position });
    await put_program_measure(program, { ...b, position: a.position });
  }
  if (props.measures.length === 0)
    return <Empty title={t("measures.program_none")}>{t("measures.program_none_more")}</Empty>;
  return (
    <section className="card stack" aria-labelledby="asked_title">
      <h2 id="asked_title">{t("measures.program_asks", { count: props.measures.length })}</h2>
      <FormTrouble error={error} />
      <ol className="bare program_lines">
        {places.map((place, index) => {
          const name = props.measures.find((each) => each.id === place.measure_id)?.name;
          if (name === undefined) return null; // retired
          const before = places[index - 1];
          const required = (on: boolean) =>
            run(() => put_program_measure(program, { ...place, required: on }));
          return (
            <li key={place.measure_id} className="stack tight">
              <strong>{name}</strong>
              {props.may_edit ? (
                <div className="row between">
                  <CheckField
                    id={`required_${place.measure_id}`}
                    label={t("measures.program_required")}
                    checked={place.required}
                    onChange={(on) => void required(on)}
                  />
                  <span className="row">
                    {before && (
                      <Button
                        kind="quiet"
                        onClick={() => void run(() => swap(place, before))}
                        label={t("measures.move_up_of", { name })}
                      >
                        {t("measures.move_up")}
                      </Button>
                    )}
                    <ButtonLink
                      kind="quiet"
                      to={`/programs/${program}/measures/${place.measure_id}/edit`}
                      label={t("measures.change_of", { name })}
                    >
                      {t("app.change")}
                    </ButtonLink>
                    <Button
                      kind="quiet"
                      onClick={() => void run(() => drop_program_measure(program, place.measure_id))}
                      label={t("measures.take_away_of", { name })}
                    >
                      {t("measures.take_away")}
                    </Button>
                  </span>
                </div>
              ) : (
                <span className="small muted">
                  {t(place.required ? "measures.program_required" : "measures.program_optional")}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function OneMore(props: { program: string; next: number }) {
  const t = useWords();
  const choices = useGet<Known>(`/api/programs/${props.program}/measures-to-choose`);
  const form = useForm({ measure: "" }, async ({ measure }) => {
    if (!measure) return;
    await put_program_measure(props.program, {
      measure_id: measure,
      required: true,
      position: props.next,
      version: 0,
    });
    form.set({ measure: "" });
  });
  return (
    <section className="card stack" aria-labelledby="more_title">
      <h2 id="more_title">{t("measures.program_one_more")}</h2>
      <Loaded query={choices} heights={[80]}>
        {({ measures }) =>
          measures.length > 0 && (
            <FormView
              form={form}
              name="choose"
              label={() => "measures.program_choose"}
              action={t("measures.program_add")}
            >
              <SelectField
                id="choose_measure"
                label={t("measures.program_choose")}
                value={form.values.measure}
                onChange={(measure) => form.set({ measure })}
                options={[
                  { value: "", label: t("programs.choose") },
                  ...measures.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </FormView>
          )
        }
      </Loaded>
      <div className="row">
        <ButtonLink to={`/programs/${props.program}/measures/new`}>{t("measures.program_new")}</ButtonLink>
      </div>
    </section>
  );
}
