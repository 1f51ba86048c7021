// Parts that are lists: who leads what, measures, milestones, risks.
import { Link } from "wouter";
import type { Likely, MeasureType, ProjectView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { AreaField, CheckField, SelectField, TextField } from "../ui/field";
import { Tag } from "../ui/tag";
import { Lines } from "./lines";
import { OthersCount } from "./others_count";
import { Part } from "./part_form";
import { Physicians, physician_names } from "./physicians";

type Card = { view: ProjectView };

export function TeamCard({ view }: Card) {
  const t = useWords();
  const value = view.parts.team;
  const physicians = value.physicians ?? [];
  const names = view.people.map((each) => ({ value: each.name, label: `${each.name} · ${each.practice}` }));
  return (
    <Part
      view={view}
      section="team"
      value={value}
      empty={value.people.length === 0 && physicians.length === 0}
      words={(each) => each.people.map((one) => one.leads)}
      fields={(form) => (
        <>
          <Lines
            items={form.values.people}
            change={(people) => form.set({ people })}
            add={() => {
              const first = view.people[form.values.people.length] ?? view.people[0];
              return { member_id: first?.id ?? null, name: first?.name ?? "", leads: "" };
            }}
            add_words={t("planning.add_person")}
            line={(one, set, i) => (
              <div className="grid2">
                <SelectField
                  id={`team_${i}`}
                  label={t("planning.person")}
                  value={one.name}
                  onChange={(name) =>
                    set({ name, member_id: view.people.find((each) => each.name === name)?.id ?? null })
                  }
                  options={
                    names.some((each) => each.value === one.name)
                      ? names
                      : [{ value: one.name, label: one.name }, ...names]
                  }
                />
                <TextField
                  id={`leads_${i}`}
                  label={t("planning.leads")}
                  value={one.leads}
                  onChange={(leads) => set({ leads })}
                />
              </div>
            )}
          />
          <Physicians
            id="team"
            label={t("planning.team_physicians")}
            view={view}
            chosen={form.values.physicians ?? []}
            choose={(chosen) => form.set({ physicians: chosen })}
          />
        </>
      )}
    >
      <ul className="bare stack tight">
        {value.people.map((one) => (
          <li key={`${one.name}${one.leads}`}>
            <strong>{one.name}</strong>
            {one.leads && ` · ${one.leads}`}
          </li>
        ))}
      </ul>
      {physicians.length > 0 && (
        <p>
          {t("planning.team_physicians")}: {physician_names(view, physicians)}
        </p>
      )}
      {view.partners.length > 0 && (
        <p className="muted">
          {t("planning.together", {
            home: view.home_name,
            partners: view.partners.map((each) => each.name).join(", "),
          })}
        </p>
      )}
    </Part>
  );
}

const ROLES: MeasureType[] = ["outcome", "process", "balancing"];

export function MeasuresCard({ view }: Card) {
  const t = useWords();
  const value = view.parts.measures;
  const name = (id: string) =>
    view.measures.find((each) => each.id === id)?.name ?? t("planning.measure_gone");
  const left = (taken: string[]) => view.measures.find((each) => !taken.includes(each.id));
  return (
    <Part
      view={view}
      section="measures"
      value={value}
      empty={value.measures.length === 0}
      beginning={view.at_home && view.project.template_key && <OthersCount view={view} />}
      fields={(form) => (
        <Lines
          items={form.values.measures}
          change={(measures) => form.set({ measures: measures.filter((each) => each.measure_id) })}
          add={() => {
            const next = left(form.values.measures.map((each) => each.measure_id)) ?? view.measures[0];
            return { measure_id: next?.id ?? "", role: next?.type ?? "process" };
          }}
          add_words={t("planning.add_measure")}
          line={(one, set, i) => (
            <div className="grid2">
              <SelectField
                id={`measure_${i}`}
                label={t("planning.measure")}
                value={one.measure_id}
                onChange={(measure_id) => set({ measure_id })}
                options={view.measures.map((each) => ({ value: each.id, label: each.name }))}
              />
              <SelectField
                id={`measure_role_${i}`}
                label={t("planning.measure_role")}
                value={one.role}
                onChange={(role) => set({ role: role as MeasureType })}
                options={ROLES.map((each) => ({ value: each, label: t(`planning.role.${each}`) }))}
              />
            </div>
          )}
        />
      )}
    >
      <ul className="bare stack tight">
        {value.measures.map((one) => (
          <li key={one.measure_id + one.role}>
            {view.at_home ? (
              <Link to={`/practices/${view.project.practice_id}/measures/${one.measure_id}`}>
                {name(one.measure_id)}
              </Link>
            ) : (
              name(one.measure_id)
            )}{" "}
            <span className="small muted">{t(`planning.role.${one.role}`)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function TimelineCard({ view }: Card) {
  const t = useWords();
  const value = view.parts.timeline;
  return (
    <Part
      view={view}
      section="timeline"
      value={value}
      empty={value.milestones.length === 0}
      words={(each) => each.milestones.map((one) => one.words)}
      fields={(form) => (
        <Lines
          items={form.values.milestones}
          change={(milestones) => form.set({ milestones })}
          add={() => ({ id: new_id(), words: "", on_day: null, reached: false })}
          add_words={t("planning.add_milestone")}
          line={(one, set, i) => (
            <>
              <div className="grid2">
                <TextField
                  id={`milestone_${i}`}
                  label={t("planning.milestone")}
                  value={one.words}
                  onChange={(words) => set({ words })}
                />
                <TextField
                  id={`milestone_day_${i}`}
                  type="date"
                  label={t("planning.day")}
                  value={one.on_day ?? ""}
                  onChange={(day) => set({ on_day: day || null })}
                />
              </div>
              <CheckField
                id={`milestone_reached_${i}`}
                label={t("planning.reached")}
                checked={one.reached}
                onChange={(reached) => set({ reached })}
              />
            </>
          )}
        />
      )}
    >
      <ol className="bare stack tight">
        {value.milestones.map((one) => (
          <li key={one.id} className="row">
            <Tag
              shape={one.reached ? "full" : "empty"}
              words={one.on_day ? say_short_day(one.on_day) : t("planning.no_day")}
            />
            <span>{one.words}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

const LIKELY: Likely[] = ["seldom", "maybe", "often"];

export function RisksCard({ view }: Card) {
  const t = useWords();
  const value = view.parts.risks;
  return (
    <Part
      view={view}
      section="risks"
      value={value}
      empty={value.risks.length === 0}
      words={(each) => each.risks.flatMap((one) => [one.words, one.plan])}
      fields={(form) => (
        <Lines
          items={form.values.risks}
          change={(risks) => form.set({ risks })}
          add={() => ({ id: new_id(), words: "", likely: "maybe" as Likely, plan: "" })}
          add_words={t("planning.add_risk")}
          line={(one, set, i) => (
            <>
              <div className="grid2">
                <TextField
                  id={`risk_${i}`}
                  label={t("planning.risk")}
                  value={one.words}
                  onChange={(words) => set({ words })}
                />
                <SelectField
                  id={`likely_${i}`}
                  label={t("planning.likely")}
                  value={one.likely}
                  onChange={(likely) => set({ likely: likely as Likely })}
                  options={LIKELY.map((each) => ({ value: each, label: t(`planning.likely_${each}`) }))}
                />
              </div>
              <AreaField
                id={`risk_plan_${i}`}
                label={t("planning.risk_plan")}
                rows={2}
                value={one.plan}
                onChange={(plan) => set({ plan })}
              />
            </>
          )}
        />
      )}
    >
      <ul className="bare stack tight">
        {value.risks.map((one) => (
          <li key={one.id}>
            <strong>{one.words}</strong>{" "}
            <span className="small muted">{t(`planning.likely_${one.likely}`)}</span>
            {one.plan && <div>{one.plan}</div>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
