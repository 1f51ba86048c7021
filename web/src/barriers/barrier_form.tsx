// The form of a barrier, new or changed. Common kinds are in view to tap; all are in the list.
import type { Audience, Barrier, BarrierPage, BarrierState, HelpContent } from "../gen/types";
import { today_here } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReadBy, ReaderChoice } from "../practices/read_by";
import { Button } from "../ui/button";
import { AreaField, ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { AboutField } from "./about_field";
import { add_barrier, save_barrier } from "./barriers_api";

const STATES: BarrierState[] = ["open", "working", "helped", "parked", "resolved"];
const LEVELS: Audience[] = ["author", "coaches", "staff", "team"];
const WEIGHTS = ["1", "2", "3"];

interface FormProps {
  practice: string;
  page: BarrierPage;
  content: HelpContent;
  /** Nothing: a new one. */
  barrier?: Barrier;
  kind?: string;
  close: () => void;
}

const start_of = (barrier: Barrier | undefined, kind: string, close_to_people: boolean) => ({
  kind: barrier?.kind ?? kind,
  words: barrier?.words ?? "",
  since: barrier?.since ?? "",
  weight: String(barrier?.weight ?? 2),
  about_id: barrier?.about_id ?? "",
  tried: barrier?.tried ?? "",
  helped: barrier?.helped ?? "",
  state: barrier?.state ?? ("open" as BarrierState),
  audience: barrier?.audience ?? ((close_to_people ? "coaches" : "team") as Audience),
});

export function BarrierForm(props: FormProps) {
  const t = useWords();
  const { barrier, content } = props;
  const kinds = content.barrier_kinds;
  const is_close = (kind: string) => kinds.some((each) => each.key === kind && each.close);
  const form = useForm(
    start_of(barrier, props.kind ?? "", is_close(props.kind ?? "")),
    async (values) => {
      const input = {
        ...values,
        since: values.since || null,
        weight: Number(values.weight),
        about_id: values.about_id || null,
      };
      if (barrier) await save_barrier(props.practice, barrier, input);
      else {
        const { helped: _, state: __, ...fresh } = input;
        await add_barrier(props.practice, fresh);
      }
      props.close();
    },
    ({ words, tried, helped }) => [words, tried, helped],
  );
  const { values } = form;
  const problem = (field: "kind" | "words" | "since") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  const first = kinds.find((each) => each.key === values.kind)?.try_first;
  return (
    <FormView
      form={form}
      name="barrier"
      label={(field) => `barriers.field.${field}`}
      action={t(barrier ? "app.save" : "barriers.add")}
      beside={<Button onClick={props.close}>{t("app.cancel")}</Button>}
    >
      <AreaField
        id="barrier_words"
        label={t("barriers.field.words")}
        hint={t("barriers.words_hint")}
        rows={2}
        value={values.words}
        onChange={(words) => form.set({ words })}
        problem={problem("words")}
      />
      <SelectField
        id="barrier_kind"
        label={t("barriers.field.kind")}
        value={values.kind}
        onChange={(kind) =>
          form.set(barrier ? { kind } : { kind, audience: is_close(kind) ? "coaches" : values.audience })
        }
        problem={problem("kind")}
        options={[
          { value: "", label: t("barriers.choose") },
          ...kinds.map((each) => ({ value: each.key, label: each.name })),
        ]}
      />
      {first && <p className="small">{t("barriers.try_first", { step: first })}</p>}
      <ChoiceField
        id="barrier_weight"
        label={t("barriers.field.weight")}
        across
        value={values.weight}
        onChange={(weight) => form.set({ weight })}
        options={WEIGHTS.map((each) => ({ value: each, label: t(`barriers.weight.${each}`) }))}
      />
      <div className="grid2">
        <TextField
          id="barrier_since"
          type="date"
          max={today_here()}
          label={t("barriers.field.since")}
          value={values.since}
          onChange={(since) => form.set({ since })}
          problem={problem("since")}
        />
        <AboutField
          practice={props.practice}
          value={values.about_id}
          onChange={(about_id) => form.set({ about_id })}
        />
      </div>
      <AreaField
        id="barrier_tried"
        label={t("barriers.tried")}
        rows={2}
        value={values.tried}
        onChange={(tried) => form.set({ tried })}
      />
      {barrier && (
        <>
          <AreaField
            id="barrier_helped"
            label={t("barriers.field.helped")}
            hint={t("barriers.helped_hint")}
            rows={2}
            value={values.helped}
            onChange={(helped) => form.set({ helped })}
          />
          <SelectField
            id="barrier_state"
            label={t("barriers.field.state")}
            value={values.state}
            onChange={(state) => form.set({ state: state as BarrierState })}
            options={STATES.map((each) => ({ value: each, label: t(`barriers.state.${each}`) }))}
          />
        </>
      )}
      {!barrier || barrier.mine ? (
        <ReaderChoice
          id="barrier_audience"
          practice={props.practice}
          levels={LEVELS}
          value={values.audience}
          onChange={(audience) => form.set({ audience })}
          saved={barrier?.audience}
          thing={barrier?.id}
          version={barrier?.version}
        />
      ) : (
        <ReadBy practice={props.practice} audience={values.audience} also={[barrier.by]} />
      )}
    </FormView>
  );
}
