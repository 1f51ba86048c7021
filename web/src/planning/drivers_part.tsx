// The driver diagram: a picture to read, and the same as a list to write.
import { Suspense } from "react";
import type { Driver, ProjectView } from "../gen/types";
import { useNarrow } from "../kit/narrow";
import { useWords } from "../kit/words";
import { later } from "../ui/pages";
import { DriverLines } from "./driver_lines";
import { Part } from "./part_form";
import { Picture, PictureAndList } from "./picture";
import { project_at } from "./planning_api";
import { hung, rows_of } from "./tree";

export function DriversCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const value = view.parts.drivers;
  const version = view.marks.find((each) => each.section === "drivers")?.version ?? 0;
  const seen = version * 1000 + view.ideas.reduce((sum, each) => sum + each.version, 0);
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

function DriverEditor(props: { view: ProjectView; drivers: Driver[]; change: (drivers: Driver[]) => void }) {
  const narrow = useNarrow(ROOM_FOR_PICTURE);
  const go_to = (driver: string) =>
    document
      .querySelector<HTMLElement>(`[data-driver="${driver}"] input, [data-driver="${driver}"]`)
      ?.focus();
  return (
    <>
      {!narrow && props.drivers.length > 0 && (
        <Suspense>
          <DriversPicture {...props} go_to={go_to} />
        </Suspense>
      )}
      <DriverLines {...props} />
    </>
  );
}

export const words_of = (view: ProjectView, one: Driver) =>
  one.idea_id ? (view.ideas.find((each) => each.id === one.idea_id)?.words ?? "") : one.words;

export function DriverList({ view }: { view: ProjectView }) {
  const t = useWords();
  const measure = (id: string) => view.measures.find((each) => each.id === id)?.name;
  return (
    <ul className="bare stack tight">
      {rows_of(view.parts.drivers.drivers).map(({ driver, depth }) => (
        <li key={driver.id} style={{ paddingInlineStart: Math.min(depth, 5) * 20 }}>
          <span className="small muted">{t(`planning.level.${driver.level}`)}</span> {words_of(view, driver)}
          {driver.measures.length > 0 && (
            <span className="small muted"> · {driver.measures.map(measure).filter(Boolean).join(", ")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
