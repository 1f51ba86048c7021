// The driver diagram: a picture to read, and the same as a list to write.
import { Suspense, useState } from "react";
import { Link } from "wouter";
import type { Driver, ProjectView } from "../gen/types";
import { useNarrow } from "../kit/narrow";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { later } from "../ui/pages";
import { Tag, type TagShape } from "../ui/tag";
import { DriverLines } from "./driver_lines";
import { Part } from "./part_form";
import { Picture, PictureAndList } from "./picture";
import { project_at } from "./planning_api";
import { hung, rows_of } from "./tree";

export function DriversCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const value = view.parts.drivers;
  const version = view.marks.find((each) => each.section === "drivers")?.version ?? 0;
  const tests = view.idea_tests.map((each) => each.state).join();
  const seen = `${version}.${view.ideas.reduce((sum, each) => sum + each.version, 0)}.${tests}`;
  return (
    <Part
      view={view}
      section="drivers"
      value={value}
      empty={value.drivers.length === 0}
      words={(each) => each.drivers.map((one) => one.words)}
      tidy={({ drivers }) => ({ drivers: hung(drivers) })}
      fields={(form) => (
        <DriverEditor view={view} drivers={form.values.drivers} change={(drivers) => form.set({ drivers })} />
      )}
    >
      <PictureAndList
        picture={
          <Picture
            path={`${project_at(view.project)}/drivers/svg`}
            version={seen}
            label={t("planning.part.drivers")}
          />
        }
        list={<DriverList view={view} />}
      />
    </Part>
  );
}

const DriversPicture = later(async () => (await import("./drivers_picture")).default);
const ROOM_FOR_PICTURE = 767;
const MANY_BOXES = 120; // more are slow to move, and are drawn when asked for

function DriverEditor(props: { view: ProjectView; drivers: Driver[]; change: (drivers: Driver[]) => void }) {
  const t = useWords();
  const narrow = useNarrow(ROOM_FOR_PICTURE);
  const many = props.drivers.length > MANY_BOXES;
  const [wanted, want] = useState(false);
  const go_to = (driver: string) =>
    document
      .querySelector<HTMLElement>(`[data-driver="${driver}"] input, [data-driver="${driver}"]`)
      ?.focus();
  return (
    <>
      {!narrow && many && !wanted && (
        <div className="row">
          <Button onClick={() => want(true)}>
            {t("planning.many_boxes", { count: props.drivers.length })}
          </Button>
        </div>
      )}
      {!narrow && props.drivers.length > 0 && (!many || wanted) && (
        <Suspense>
          <DriversPicture {...props} go_to={go_to} />
        </Suspense>
      )}
      <DriverLines {...props} />
    </>
  );
}

/** The latest test of an idea, and its state in words. */
export function useTestState(view: ProjectView) {
  const t = useWords();
  return (one: Driver) => {
    const test = view.idea_tests.filter((each) => each.idea_id === one.idea_id).at(-1);
    return (
      test && { ...test, words: t(`planning.test.${test.state}`), shape: TEST_SHAPES[test.state] ?? "full" }
    );
  };
}
const TEST_SHAPES: { [state: string]: TagShape } = {
  planned: "empty",
  trying: "half",
  learning: "half",
  let_go: "none",
};

export const measure_names = (view: ProjectView, one: Driver) =>
  one.measures.map((id) => view.measures.find((each) => each.id === id)?.name ?? "").filter(Boolean);

export const words_of = (view: ProjectView, one: Driver) =>
  one.idea_id ? (view.ideas.find((each) => each.id === one.idea_id)?.words ?? "") : one.words;

function Carried(props: { measures: string[]; test?: { words: string; shape: TagShape; link: string } }) {
  const { measures, test } = props;
  return (
    <>
      {measures.length > 0 && <span className="small muted"> · {measures.join(", ")}</span>}
      {test && (
        <>
          {" "}
          <Link to={test.link} className="small">
            <Tag shape={test.shape} words={test.words} />
          </Link>
        </>
      )}
    </>
  );
}

export function DriverList({ view }: { view: ProjectView }) {
  const t = useWords();
  const state_of = useTestState(view);
  return (
    <ul className="bare stack tight">
      {rows_of(view.parts.drivers.drivers).map(({ driver, depth }) => (
        <li key={driver.id} style={{ paddingInlineStart: Math.min(depth, 5) * 20 }}>
          <span className="small muted">{t(`planning.level.${driver.level}`)}</span> {words_of(view, driver)}
          <Carried
            measures={measure_names(view, driver)}
            test={driver.idea_id ? state_of(driver) : undefined}
          />
        </li>
      ))}
    </ul>
  );
}
