// My practices: one line each, those who would be glad of a call first. j and k move, Enter opens, p prepares.
import { useState } from "react";
import { useMe } from "../access/access_api";
import { WorthOfMine } from "../encouragement/worth_lines";
import type { Caseload } from "../gen/types";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { SelectField, TextField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { FormTrouble } from "../ui/trouble";
import { type Asked, EVERYTHING, is_asked, read_asked, SHOWN, spelled } from "./caseload_find";
import { CaseTable } from "./caseload_table";
import { drop_view, save_view, useCaseload } from "./coaching_api";
import "./coaching.css";

/** From so many lines on they stand close together, so that all of them are on one screen. */
const MANY = 12;

export default function CaseloadPage() {
  const t = useWords();
  return (
    <Loaded query={useCaseload()} heights={[60, 60, 60, 60]}>
      {(caseload) =>
        caseload.lines.length === 0 ? (
          <div className="stack wide">
            <Head />
            <Empty title={t("coaching.mine_none")}>{t("coaching.mine_none_more")}</Empty>
          </div>
        ) : (
          <div className="stack">
            <List caseload={caseload} />
            <WorthOfMine />
          </div>
        )
      }
    </Loaded>
  );
}

function Head() {
  const t = useWords();
  const supervisor = useMe().roles.some((each) => each.role === "supervisor");
  return (
    <PageHead
      title={t("coaching.mine_title")}
      lead={t("coaching.mine_lead")}
      beside={supervisor && <ButtonLink to="/supervised">{t("handover.supervised")}</ButtonLink>}
    />
  );
}

function List({ caseload }: { caseload: Caseload }) {
  const t = useWords();
  const [asked, set_asked] = useState<Asked>(EVERYTHING);
  const lines = caseload.lines.filter((line) => is_asked(line, asked));
  const many = caseload.lines.length >= MANY;
  return (
    <div className={many ? "case_page many" : "case_page stack wide"}>
      <div className="case_top">
        <Head />
        <Find caseload={caseload} asked={asked} ask={set_asked} />
      </div>
      <Views caseload={caseload} asked={asked} ask={set_asked} />
      <CaseTable lines={lines} now={caseload.now} />
      <p className="small muted">
        <span role="status">{t("coaching.shown", { count: lines.length })}</span>
        <span className="keys"> · {t("coaching.keys")}</span>
      </p>
      <Rule caseload={caseload} />
    </div>
  );
}

interface FindProps {
  caseload: Caseload;
  asked: Asked;
  ask: (asked: Asked) => void;
}

function Find({ caseload, asked, ask }: FindProps) {
  const t = useWords();
  const programs = [...new Map(caseload.lines.map((line) => [line.program_id, line.program_name]))];
  const field = (name: keyof Asked) => ({
    id: `case_${name}`,
    label: t(`coaching.filter.${name}`),
    value: asked[name],
    onChange: (value: string) => ask({ ...asked, [name]: value }),
  });
  return (
    <search className="case_find no_print">
      <TextField {...field("words")} />
      <SelectField
        {...field("show")}
        options={SHOWN.map((value) => ({ value, label: t(`coaching.filter.${value}`) }))}
      />
      {programs.length > 1 && (
        <SelectField
          {...field("program")}
          options={[
            { value: "", label: t("coaching.filter.all") },
            ...programs.map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
    </search>
  );
}

function Views({ caseload, asked, ask }: FindProps) {
  const t = useWords();
  const [name, set_name] = useState("");
  const [error, set_error] = useState<Error>();
  const changed = spelled(asked) !== spelled(EVERYTHING);
  const known = caseload.views.find((view) => view.asked === spelled(asked));
  const keep = () =>
    save_view(name.trim(), spelled(asked))
      .then(() => set_name(""))
      .catch(set_error);
  if (caseload.views.length === 0 && !changed) return null;
  return (
    <section className="row no_print" aria-label={t("coaching.views")}>
      {caseload.views.map((view) => (
        <Button
          key={view.id}
          pressed={view === known}
          onClick={() => ask(view === known ? EVERYTHING : read_asked(view.asked))}
        >
          {view.name}
        </Button>
      ))}
      {known && (
        <Button kind="quiet" onClick={() => void drop_view(known).catch(set_error)}>
          {t("coaching.drop_view", { name: known.name })}
        </Button>
      )}
      {changed && !known && (
        <>
          <TextField id="view_name" label={t("coaching.view_name")} value={name} onChange={set_name} />
          <Button disabled={name.trim() === ""} onClick={() => void keep()}>
            {t("coaching.save_view")}
          </Button>
        </>
      )}
      <FormTrouble error={error} />
    </section>
  );
}

function Rule({ caseload }: { caseload: Caseload }) {
  const t = useWords();
  return (
    <details>
      <summary>{t("coaching.how_sorted")}</summary>
      <div className="stack tight">
        <p>{t("coaching.how_sorted_more")}</p>
        <ul>
          {caseload.rule.map((weight) => (
            <li key={weight.reason}>
              {t(`coaching.reason.${weight.reason}`)}: {t("coaching.points", { count: weight.points })}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
