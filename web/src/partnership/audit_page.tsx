// Who did what and when, chain by chain; whether every chain is whole.
import { useState } from "react";
import type { Trail, Verified } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { ScrollBox } from "../ui/scroll_box";
import { useTrail, useVerified } from "./partnership_api";
import "./partnership.css";

const START = { chain: "partnership", person: "", verb: "", day: "", before: "" };

export default function AuditPage() {
  const t = useWords();
  const [ask, set_ask] = useState(START);
  const given = Object.entries(ask).filter(([, value]) => value);
  const trail = useTrail(`?${new URLSearchParams(given)}`);
  const set = (change: Partial<typeof START>) => set_ask({ ...ask, before: "", ...change });
  return (
    <div className="stack wide">
      <PageHead title={t("partnership.audit")} lead={t("partnership.audit_more")} />
      <VerifyCard />
      <Loaded query={trail} heights={[100, 400]}>
        {(answer) => (
          <section className="card stack" aria-labelledby="trail_title">
            <h2 id="trail_title">{t("partnership.record")}</h2>
            <Filters ask={ask} set={set} trail={answer} />
            <Lines trail={answer} />
            <div className="row">
              {ask.before && <Button onClick={() => set({})}>{t("partnership.newest")}</Button>}
              {answer.older && (
                <Button onClick={() => set({ before: String(answer.older) })}>
                  {t("partnership.older")}
                </Button>
              )}
            </div>
          </section>
        )}
      </Loaded>
    </div>
  );
}

interface FilterProps {
  ask: typeof START;
  set: (change: Partial<typeof START>) => void;
  trail: Trail;
}

function Filters(props: FilterProps) {
  const t = useWords();
  const { ask, set, trail } = props;
  const all = { value: "", label: t("partnership.all") };
  return (
    <div className="grid2">
      <SelectField
        id="audit_chain"
        label={t("partnership.chain")}
        value={ask.chain}
        onChange={(chain) => set({ ...START, chain })}
        options={trail.chains.map((each) => ({
          value: each.chain,
          label: each.name ?? t("partnership.chain_rest"),
        }))}
      />
      <SelectField
        id="audit_person"
        label={t("partnership.who")}
        value={ask.person}
        onChange={(person) => set({ person })}
        options={[all, ...trail.people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        id="audit_verb"
        label={t("partnership.what")}
        value={ask.verb}
        onChange={(verb) => set({ verb })}
        options={[all, ...trail.verbs.map((verb) => ({ value: verb, label: verb }))]}
      />
      <TextField
        id="audit_day"
        type="date"
        label={t("partnership.day")}
        value={ask.day}
        onChange={(day) => set({ day })}
      />
    </div>
  );
}

function Lines(props: { trail: Trail }) {
  const t = useWords();
  const { lines } = props.trail;
  if (lines.length === 0) return <p className="muted">{t("partnership.no_lines")}</p>;
  return (
    <ScrollBox label={t("partnership.lines")}>
      <table className="host_table">
        <thead>
          <tr>
            <th scope="col">{t("partnership.line")}</th>
            <th scope="col">{t("partnership.when")}</th>
            <th scope="col">{t("partnership.who")}</th>
            <th scope="col">{t("partnership.what")}</th>
            <th scope="col">{t("partnership.from_where")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number}>
              <td>{line.number}</td>
              <td className="no_wrap">{say_instant(line.at)}</td>
              <td>{line.who ?? t("partnership.program_itself")}</td>
              <td>
                <code>{line.verb}</code>
                {line.target && <div className="small muted ids">{line.target}</div>}
              </td>
              <td>{line.address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function VerifyCard() {
  const t = useWords();
  const [wanted, set_wanted] = useState(false);
  const verified = useVerified(wanted);
  return (
    <section className="card stack" aria-labelledby="verify_title">
      <h2 id="verify_title">{t("partnership.verify")}</h2>
      <p>{t("partnership.verify_more")}</p>
      {wanted && (
        <Loaded query={verified} heights={[60]}>
          {(report) => <Said report={report} />}
        </Loaded>
      )}
      <div className="row">
        <Button onClick={() => (wanted ? void verified.refetch() : set_wanted(true))}>
          {t("partnership.verify_action")}
        </Button>
      </div>
    </section>
  );
}

function Said(props: { report: Verified }) {
  const t = useWords();
  const { report } = props;
  if (report.broken.length === 0)
    return (
      <Notice kind="good" title={t("partnership.whole", { count: report.chains })} alert>
        {t("partnership.whole_more", { count: report.lines })}
      </Notice>
    );
  return (
    <Notice kind="wrong" title={t("partnership.broken", { count: report.broken.length })} alert>
      <ul>
        {report.broken.map((each) => (
          <li key={each.chain}>
            {t("partnership.broken_at", {
              chain: each.name ?? t("partnership.chain_rest"),
              number: each.number,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
