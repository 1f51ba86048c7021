// The drivers as lines to write: add, inward, outward, up, down, away; a measure or an idea hung on a line.
import { useState } from "react";
import type { Driver, ProjectView } from "../gen/types";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { CheckField, SelectField, TextField } from "../ui/field";
import { words_of } from "./drivers_part";
import { block, drivers_of, moved, type Row, rows_of, shifted, without } from "./tree";

interface Props {
  view: ProjectView;
  drivers: Driver[];
  change: (drivers: Driver[]) => void;
}

const fresh = (idea: string | null = null): Driver => ({
  id: new_id(),
  level: idea ? "idea" : "primary",
  words: "",
  parents: [],
  measures: [],
  idea_id: idea,
});

export function DriverLines(props: Props) {
  const t = useWords();
  const rows = rows_of(props.drivers);
  const put = (next: Row[]) => props.change(drivers_of(next));
  const set = (at: number, patch: Partial<Driver>) =>
    put(rows.map((row, i) => (i === at ? { ...row, driver: { ...row.driver, ...patch } } : row)));
  const insert = (at: number, driver: Driver) => {
    const end = at + block(rows, at);
    const depth = (rows[at] as Row).depth + 1;
    put([...rows.slice(0, end), { driver, depth }, ...rows.slice(end)]);
  };
  return (
    <div className="stack">
      <ol className="bare stack">
        {rows.map((row, i) => (
          <li
            key={row.driver.id}
            data-driver={row.driver.id}
            className="plan_line stack tight"
            style={{ marginInlineStart: `min(${row.depth * 24}px, 12vw)` }}
          >
            <Words row={row} n={i + 1} view={props.view} set={(patch) => set(i, patch)} />
            <div className="row">
              <Step
                words={t("planning.inward", { n: i + 1 })}
                mark="→"
                act={() => put(shifted(rows, i, 1))}
              />
              <Step
                words={t("planning.outward", { n: i + 1 })}
                mark="←"
                act={() => put(shifted(rows, i, -1))}
              />
              <Step words={t("planning.up", { n: i + 1 })} mark="↑" act={() => put(moved(rows, i, -1))} />
              <Step words={t("planning.down", { n: i + 1 })} mark="↓" act={() => put(moved(rows, i, 1))} />
              <Step
                words={t("planning.take_away", { n: i + 1 })}
                mark={t("planning.take_away_short")}
                act={() => put(without(rows, i))}
              />
              {!row.driver.idea_id && (
                <Step
                  words={t("planning.add_under", { n: i + 1 })}
                  mark={t("planning.add_under_short")}
                  act={() => insert(i, fresh())}
                />
              )}
            </div>
            {!row.driver.idea_id && (
              <Hang
                view={props.view}
                row={row}
                n={i + 1}
                set={(p) => set(i, p)}
                hang={(id) => insert(i, fresh(id))}
              />
            )}
          </li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => put([...rows, { driver: fresh(), depth: 0 }])}>
          {t("planning.add_driver")}
        </Button>
      </div>
    </div>
  );
}

function Step(props: { words: string; mark: string; act: () => void }) {
  return (
    <Button kind="quiet" label={props.words} onClick={props.act}>
      {props.mark}
    </Button>
  );
}

function Words(props: { row: Row; n: number; view: ProjectView; set: (patch: Partial<Driver>) => void }) {
  const t = useWords();
  const { driver } = props.row;
  if (driver.idea_id)
    return (
      <p>
        <span className="small muted">{t("planning.level.idea")}</span> {words_of(props.view, driver)}
      </p>
    );
  return (
    <TextField
      id={`driver_${props.n}`}
      label={`${props.n}. ${t(`planning.level.${driver.level}`)}`}
      value={driver.words}
      onChange={(words) => props.set({ words })}
    />
  );
}

/** What else a line can carry: a measure, an idea of the project, a second box it feeds. */
function Hang(props: {
  view: ProjectView;
  row: Row;
  n: number;
  set: (patch: Partial<Driver>) => void;
  hang: (idea: string) => void;
}) {
  const t = useWords();
  const { view, n } = props;
  const { driver } = props.row;
  const none = { value: "", label: "–" };
  const names = driver.measures.map((id) => view.measures.find((each) => each.id === id)?.name ?? "");
  const [open, set_open] = useState(false);
  const tick = (id: string, on: boolean) =>
    props.set({ measures: on ? [...driver.measures, id] : driver.measures.filter((each) => each !== id) });
  return (
    <details onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>
        {t("planning.hang")}
        {names.length > 0 && ` · ${names.join(", ")}`}
      </summary>
      {open && (
        <div className="grid2">
          <fieldset className="stack tight">
            <legend>{t("planning.hang_measure")}</legend>
            {view.measures.map((each) => (
              <CheckField
                key={each.id}
                id={`driver_${n}_${each.id}`}
                label={each.name}
                checked={driver.measures.includes(each.id)}
                onChange={(on) => tick(each.id, on)}
              />
            ))}
          </fieldset>
          <SelectField
            id={`driver_idea_${n}`}
            label={t("planning.hang_idea")}
            value=""
            onChange={(id) => id && props.hang(id)}
            options={[
              none,
              ...view.ideas.map((each) => ({ value: each.id, label: each.words.slice(0, 80) })),
            ]}
          />
        </div>
      )}
    </details>
  );
}
