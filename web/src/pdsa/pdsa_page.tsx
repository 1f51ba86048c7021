// The tests of a practice: what is going on now, then each idea with its tests; the twelfth is as easy to find as the first.
import { useState } from "react";
import { Link, useParams } from "wouter";
import type { CycleLine, CycleList, PracticeView } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { WorkTabs } from "../practices/work_tabs";
import { SelectField, TextField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { Begin } from "./begin";
import { page_of, useCycles } from "./pdsa_api";
import { Ramp } from "./ramp";
import { ALL, type Asked, found, ramps_of, year_of } from "./search";
import { Shared } from "./shared";
import { StateTag } from "./state_tag";
import "./pdsa.css";

const STATES = ["planned", "trying", "learning", "kept", "changed", "let_go"];
const RUNNING = ["trying", "learning", "planned"];
const MANY = 6;

export default function PdsaPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const home = useGet<PracticeView>(`/api/practices/${practice}`).data;
  const may = home?.may.includes("take_part") ?? false;
  return (
    <div className="stack wide">
      <WorkTabs practice={practice} />
      <PageHead title={t("pdsa.title")} lead={home?.practice.name} />
      <Loaded query={useCycles(practice)}>
        {(list) => (
          <>
            {list.cycles.length === 0 ? <Teach /> : <Running practice={practice} list={list} />}
            {may && <Begin practice={practice} />}
            {list.cycles.length > 0 && <Ramps list={list} />}
            {list.cycles.length > 0 && <Shares list={list} />}
          </>
        )}
      </Loaded>
      <Shared practice={practice} may={may} />
    </div>
  );
}

function Teach() {
  const t = useWords();
  return (
    <section className="card soft stack">
      <h2>{t("pdsa.none")}</h2>
      <p>{t("pdsa.none_more")}</p>
      <ol className="stack tight">
        {["one", "two", "three", "four"].map((part) => (
          <li key={part}>{t(`pdsa.teach.${part}`)}</li>
        ))}
      </ol>
    </section>
  );
}

function Running(props: { practice: string; list: CycleList }) {
  const t = useWords();
  const running = props.list.cycles
    .filter((cycle) => RUNNING.includes(cycle.state))
    .sort((a, b) => RUNNING.indexOf(a.state) - RUNNING.indexOf(b.state));
  if (running.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="running_title">
      <h2 id="running_title">{t("pdsa.running")}</h2>
      <ul className="bare grid2">
        {running.map((cycle) => (
          <li key={cycle.id} className="card stack tight">
            <StateTag state={cycle.state} />
            <Link to={page_of(props.practice, cycle.id)} className="lead">
              {cycle.question || cycle.title}
            </Link>
            <p className="small muted">
              {cycle.title} · {t("pdsa.number", { number: cycle.number })}
            </p>
            <p>{t(`pdsa.now.${cycle.state}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ramps(props: { list: CycleList }) {
  const t = useWords();
  const [asked, set_asked] = useState<Asked>(ALL);
  const { cycles } = props.list;
  const shown = ramps_of(cycles.filter((cycle) => found(cycle, asked)));
  return (
    <section className="stack" aria-labelledby="ramps_title">
      <h2 id="ramps_title">{t("pdsa.ramps")}</h2>
      {cycles.length >= MANY && <Search cycles={cycles} asked={asked} ask={set_asked} />}
      <p role="status" className="small muted">
        {t("pdsa.shown", { count: shown.flat().length })}
      </p>
      {shown.map((ramp) => (
        <Ramp key={ramp[0]?.ramp_id} cycles={ramp} title={ramp[0]?.title ?? ""} level={3} />
      ))}
    </section>
  );
}

function Search(props: { cycles: CycleLine[]; asked: Asked; ask: (asked: Asked) => void }) {
  const t = useWords();
  const { cycles, asked } = props;
  const field = (name: keyof Asked) => ({
    id: `find_${name}`,
    label: t(`pdsa.find.${name}`),
    value: asked[name],
    onChange: (value: string) => props.ask({ ...asked, [name]: value }),
  });
  const all = { value: "", label: t("pdsa.find.all") };
  const team = usePractice(useParams().practice ?? "").data?.team ?? [];
  const years = [...new Set(cycles.map(year_of))].sort().reverse();
  const choice = (name: keyof Asked, options: { value: string; label: string }[]) => (
    <SelectField {...field(name)} options={[all, ...options]} />
  );
  return (
    <search className="stack tight no_print">
      <TextField {...field("words")} />
      <details>
        <summary>{t("pdsa.find.more")}</summary>
        <div className="pdsa_search">
          {choice(
            "state",
            STATES.map((value) => ({ value, label: t(`pdsa.state.${value}`) })),
          )}
          {choice(
            "ramp",
            ramps_of(cycles).map(([first]) => ({ value: first?.ramp_id ?? "", label: first?.title ?? "" })),
          )}
          {choice(
            "year",
            years.map((value) => ({ value, label: value })),
          )}
          {choice(
            "person",
            team
              .filter((member) => cycles.some(({ people }) => people.includes(member.id)))
              .map(({ id, name }) => ({ value: id, label: name })),
          )}
        </div>
      </details>
    </search>
  );
}

/** For the team and its coach, as plain numbers. */
function Shares(props: { list: CycleList }) {
  const t = useWords();
  const { shares } = props.list;
  return (
    <section className="card soft stack tight" aria-labelledby="shares_title">
      <h2 id="shares_title">{t("pdsa.shares")}</h2>
      <p>{t("pdsa.share_prediction", { with: shares.with_prediction, of: shares.tests })}</p>
      <p>{t("pdsa.share_followed", { with: shares.followed_up, of: shares.tried })}</p>
      <p className="small muted">{t("pdsa.shares_more")}</p>
    </section>
  );
}
