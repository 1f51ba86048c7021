// The drivers as lines to write: add, inward, outward, up, down, away; a measure or an idea hung on a line.
import { memo, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
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

/** Changes the lines as they are by now; the same function as long as the list is there. */
type Act = (change: (rows: Row[]) => Row[]) => void;

function useAct(props: Props): Act {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  return useCallback((change) => {
    const { drivers, change: put } = latest.current;
    put(drivers_of(change(rows_of(drivers))));
  }, []);
}

const AT_ONCE = 50;

/** So many lines are there at once that one can begin; the others follow while nobody waits for them. */
function useGradually(count: number) {
  const [shown, set_shown] = useState(AT_ONCE);
  useEffect(() => {
    if (shown >= count) return;
    const soon = setTimeout(() => startTransition(() => set_shown(shown + AT_ONCE)));
    return () => clearTimeout(soon);
  }, [shown, count]);
  return shown;
}

export function DriverLines(props: Props) {
  const t = useWords();
  const act = useAct(props);
  const rows = rows_of(props.drivers);
  const shown = useGradually(rows.length);
  return (
    <div className="stack">
      <ol className="bare stack">
        {rows.slice(0, shown).map((row, i) => (
          <Line
            key={row.driver.id}
            driver={row.driver}
            depth={row.depth}
            at={i}
            view={props.view}
            act={act}
          />
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => act((rows) => [...rows, { driver: fresh(), depth: 0 }])}>
          {t("planning.add_driver")}
        </Button>
      </div>
    </div>
  );
}

/** Puts a line under another one and all that hangs there. */
function under(rows: Row[], at: number, driver: Driver): Row[] {
  const end = at + block(rows, at);
  const depth = (rows[at] as Row).depth + 1;
  return [...rows.slice(0, end), { driver, depth }, ...rows.slice(end)];
}

interface LineProps {
  driver: Driver;
  depth: number;
  at: number;
  view: ProjectView;
  act: Act;
}

const Line = memo(function Line({ driver, depth, at, view, act }: LineProps) {
  const t = useWords();
  const n = at + 1;
  const set = (patch: Partial<Driver>) =>
    act((rows) => rows.map((row, i) => (i === at ? { ...row, driver: { ...row.driver, ...patch } } : row)));
  const step = (words: string, mark: string, change: (rows: Row[]) => Row[]) => (
    <Button kind="quiet" label={t(`planning.${words}`, { n })} onClick={() => act(change)}>
      {mark}
    </Button>
  );
  return (
    <li
      data-driver={driver.id}
      className="plan_line driver_line stack tight"
      style={{ marginInlineStart: `min(${depth * 24}px, 12vw)` }}
    >
      <Words driver={driver} n={n} view={view} set={set} />
      <div className="row">
        {step("inward", "→", (rows) => shifted(rows, at, 1))}
        {step("outward", "←", (rows) => shifted(rows, at, -1))}
        {step("up", "↑", (rows) => moved(rows, at, -1))}
        {step("down", "↓", (rows) => moved(rows, at, 1))}
        {step("take_away", t("planning.take_away_short"), (rows) => without(rows, at))}
        {!driver.idea_id &&
          step("add_under", t("planning.add_under_short"), (rows) => under(rows, at, fresh()))}
      </div>
      {!driver.idea_id && (
        <Hang
          view={view}
          driver={driver}
          n={n}
          set={set}
          hang={(id) => act((rows) => under(rows, at, fresh(id)))}
        />
      )}
    </li>
  );
});

function Words(props: {
  driver: Driver;
  n: number;
  view: ProjectView;
  set: (patch: Partial<Driver>) => void;
}) {
  const t = useWords();
  const { driver } = props;
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
  driver: Driver;
  n: number;
  set: (patch: Partial<Driver>) => void;
  hang: (idea: string) => void;
}) {
  const t = useWords();
  const { view, n, driver } = props;
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
