// Calls and visits of a practice: what comes, what was promised, what was talked about. The team and its coach see the same.
import { useState } from "react";
import { useParams } from "wouter";
import { useMe } from "../access/access_api";
import { page_of as words_page } from "../encouragement/encouragement_api";
import { WorthHere } from "../encouragement/worth_lines";
import type { CoachingView, Contact } from "../gen/types";
import { useWords } from "../kit/words";
import { CoachingTabs } from "../practices/work_tabs";
import { Button, ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { calendar_of, page_of, useCoaching } from "./coaching_api";
import { ahead, is_ahead } from "./contact_fields";
import { ContactLine } from "./contact_line";
import { MoveDialog } from "./move_dialog";
import { AddPromise, PromisesOf } from "./promises";
import "./coaching.css";

const FIRST = 8;

export default function CoachingPage() {
  const { practice = "" } = useParams();
  return (
    <div className="stack wide">
      <CoachingTabs practice={practice} />
      <Loaded page query={useCoaching(practice)}>
        {(view) => <Room practice={practice} view={view} />}
      </Loaded>
    </div>
  );
}

interface RoomProps {
  practice: string;
  view: CoachingView;
}

function Room({ practice, view }: RoomProps) {
  const t = useWords();
  const coach = view.may.includes("coach");
  const here = page_of(practice);
  return (
    <>
      <PageHead title={t("coaching.title")} lead={t("coaching.lead")} />
      <div className="row no_print">
        {coach && (
          <>
            <ButtonLink kind="main" to={`${here}/prep`}>
              {t("coaching.prepare")}
            </ButtonLink>
            <ButtonLink to={`${here}/log`}>{t("coaching.log")}</ButtonLink>
            <ButtonLink to={`${here}/plan`}>{t("coaching.plan")}</ButtonLink>
            <ButtonLink kind="quiet" to={`${here}/visit`}>
              {t("coaching.visit_kit")}
            </ButtonLink>
            <ButtonLink kind="quiet" to={`${here}/handover`}>
              {t("handover.title")}
            </ButtonLink>
          </>
        )}
        {view.may.includes("take_part") && (
          <ButtonLink kind="quiet" to={words_page(practice)}>
            {t("encouragement.more")}
          </ButtonLink>
        )}
        {view.may.includes("see_dose") && (
          <ButtonLink kind="quiet" to={`${here}/given`}>
            {t("coaching.given")}
          </ButtonLink>
        )}
      </div>
      {coach && <WorthHere practice={practice} />}
      <Next practice={practice} view={view} />
      <Promises practice={practice} view={view} />
      <Past practice={practice} view={view} />
      <section className="card soft stack tight no_print">
        <p className="small">{t("coaching.take_along_more")}</p>
        <div>
          <ButtonLink file to={`/api/practices/${practice}/export`}>
            {t("coaching.take_along")}
          </ButtonLink>
        </div>
      </section>
    </>
  );
}

function Next({ practice, view }: RoomProps) {
  const t = useWords();
  const coach = view.may.includes("coach");
  const next = ahead(view.contacts, view.now);
  const [all, set_all] = useState(false);
  const [moving, set_moving] = useState<Contact>();
  return (
    <section className="stack" aria-labelledby="next_title">
      <h2 id="next_title">{t("coaching.next_title")}</h2>
      {next.length === 0 ? (
        <Empty title={t("coaching.nothing_planned")}>
          {t(coach ? "coaching.nothing_planned_coach" : "coaching.nothing_planned_team")}
        </Empty>
      ) : (
        <>
          <p className="small muted">
            {t("coaching.time_there", { zone: view.time_zone.replace("_", " ") })}
          </p>
          <ul className="bare stack">
            {next.slice(0, all ? undefined : 3).map((contact) => (
              <ContactLine
                key={contact.id}
                contact={contact}
                beside={
                  <div className="row no_print">
                    {contact.fields.join_link && (
                      <a className="button plain" href={contact.fields.join_link} rel="noreferrer">
                        {t("coaching.join")}
                      </a>
                    )}
                    <ButtonLink kind="quiet" file to={calendar_of(practice, contact.id)}>
                      {t("coaching.calendar_file")}
                    </ButtonLink>
                    {coach && (
                      <Button kind="quiet" onClick={() => set_moving(contact)}>
                        {t("coaching.move")}
                      </Button>
                    )}
                  </div>
                }
              />
            ))}
          </ul>
          {next.length > 3 && !all && (
            <div>
              <Button onClick={() => set_all(true)}>{t("coaching.filter.all")}</Button>
            </div>
          )}
        </>
      )}
      {moving && <MoveDialog practice={practice} contact={moving} close={() => set_moving(undefined)} />}
    </section>
  );
}

function Promises({ practice, view }: RoomProps) {
  const t = useWords();
  const me = useMe();
  const open = view.promises.filter((promise) => promise.state === "open");
  const coach = view.may.includes("coach");
  const may = view.may.includes("take_part");
  const program = view.programs[0]?.program_id;
  const sides = coach ? (["coach", "practice"] as const) : (["practice", "coach"] as const);
  const title = (side: "coach" | "practice") =>
    coach ? t(side === "coach" ? "coaching.own" : "coaching.theirs") : t(`coaching.side.${side}`);
  return (
    <section className="stack" aria-labelledby="promises_title">
      <h2 id="promises_title">{t("coaching.promises")}</h2>
      <div className="grid2">
        {sides.map((side) => (
          <PromisesOf
            key={side}
            practice={practice}
            side={side}
            title={title(side)}
            promises={open.filter((promise) => promise.side === side)}
            today={view.today}
            may={may}
          />
        ))}
      </div>
      {may && program && (
        <AddPromise practice={practice} program={program} side={coach ? "coach" : "practice"} who={me.name} />
      )}
    </section>
  );
}

function Past({ view }: RoomProps) {
  const t = useWords();
  const [all, set_all] = useState(false);
  const coming = new Set(ahead(view.contacts, view.now).map((contact) => contact.id));
  const past = view.contacts.filter((contact) => !coming.has(contact.id));
  const coach = view.may.includes("coach");
  return (
    <section className="stack" aria-labelledby="past_title">
      <h2 id="past_title">{t("coaching.past")}</h2>
      {past.length === 0 && (
        <Empty title={t("coaching.none")}>{t(coach ? "coaching.none_coach" : "coaching.none_team")}</Empty>
      )}
      <ul className="bare stack">
        {past.slice(0, all ? undefined : FIRST).map((contact) => (
          <ContactLine
            key={contact.id}
            contact={contact}
            beside={
              coach &&
              is_ahead(contact) && (
                <div className="no_print">
                  <ButtonLink to={`${page_of(contact.practice_id, contact.id)}/after`}>
                    {t("coaching.after")}
                  </ButtonLink>
                </div>
              )
            }
          />
        ))}
      </ul>
      {past.length > FIRST && !all && (
        <div className="no_print">
          <Button onClick={() => set_all(true)}>{t("coaching.filter.all")}</Button>
        </div>
      )}
    </section>
  );
}
