// One call or visit: what was said, what comes of it, who changed what.
import { useState } from "react";
import { useLocation, useParams, useSearch } from "wouter";
import { useMe } from "../access/access_api";
import type { CoachingView, Contact } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { ReadBy } from "../practices/read_by";
import { Button, ButtonLink } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Forget } from "../ui/forget";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { RemoveForGood } from "../ui/remove_for_good";
import { FormTrouble } from "../ui/trouble";
import {
  calendar_of,
  forget_history,
  page_of,
  remove_contact,
  save_contact,
  useCoaching,
  useContactHistory,
} from "./coaching_api";
import { is_ahead } from "./contact_fields";
import { ContactHead } from "./contact_line";
import { MoveDialog } from "./move_dialog";
import { AddPromise, PromisesOf } from "./promises";
import "./coaching.css";

export default function ContactPage() {
  const t = useWords();
  const { practice = "", contact = "" } = useParams();
  return (
    <Loaded page query={useCoaching(practice)}>
      {(view) => {
        const found = view.contacts.find((each) => each.id === contact);
        if (!found)
          return (
            <PageHead
              title={t("coaching.not_found")}
              back={{ to: page_of(practice), words: t("coaching.title") }}
            />
          );
        return <Read practice={practice} view={view} contact={found} />;
      }}
    </Loaded>
  );
}

function Read(props: { practice: string; view: CoachingView; contact: Contact }) {
  const t = useWords();
  const me = useMe();
  const [, go] = useLocation();
  const { practice, view, contact } = props;
  const { fields } = contact;
  const own = view.programs.find((each) => each.program_id === fields.program_id);
  const draft = fields.audience === "coaches";
  const coach = view.may.includes("coach") && (draft || !own?.drafts);
  const asked = new URLSearchParams(useSearch()).has("move");
  const [moving, set_moving] = useState(asked && coach && is_ahead(contact));
  const may = view.may.includes("take_part");
  const here = page_of(practice, contact.id);
  const promises = view.promises.filter((each) => each.contact_id === contact.id && each.state === "open");
  return (
    <div className="stack">
      <PageHead
        title={`${t(`coaching.mode.${fields.mode}`)}: ${view.practice_name}`}
        back={{ to: page_of(practice), words: t("coaching.title") }}
      />
      <article className="card stack">
        <ContactHead contact={contact} />
        {fields.place && <p>{fields.place}</p>}
        {fields.summary && <p className="contact_words lead">{fields.summary}</p>}
        {fields.topics.length > 0 && (
          <p className="small muted">
            {fields.topics.map((each) => t(`coaching.topic.${each}`)).join(" · ")}
          </p>
        )}
        {fields.next_step && (
          <div>
            <p className="small muted">{t("coaching.field.next_step")}</p>
            <p>{fields.next_step}</p>
          </div>
        )}
        {typeof fields.confidence === "number" && (
          <p>
            {t("coaching.confidence_is", { number: fields.confidence })}
            {fields.confidence < 7 && ` ${t("coaching.smaller")}`}
          </p>
        )}
        <ReadBy
          practice={practice}
          program={fields.program_id}
          audience={fields.audience}
          also={[contact.by]}
        />
      </article>
      <div className="row no_print">
        {is_ahead(contact) && fields.join_link && (
          <a className="button main" href={fields.join_link} rel="noreferrer">
            {t("coaching.join")}
          </a>
        )}
        {is_ahead(contact) && (
          <ButtonLink file to={calendar_of(practice, contact.id)}>
            {t("coaching.calendar_file")}
          </ButtonLink>
        )}
        {draft && own?.coach && !own.drafts && <Release {...props} />}
        {coach && is_ahead(contact) && <Button onClick={() => set_moving(true)}>{t("coaching.move")}</Button>}
        {coach && <ButtonLink to={`${here}/after`}>{t("coaching.after")}</ButtonLink>}
        {coach && <ButtonLink to={`${here}/edit`}>{t("coaching.edit")}</ButtonLink>}
        {view.may.includes("edit_work") && (
          <RemoveForGood
            what="contact"
            remove={async () => {
              await remove_contact(practice, contact);
              go(page_of(practice));
            }}
          />
        )}
      </div>
      {promises.length > 0 && (
        <section className="stack" aria-labelledby="promises_title">
          <h2 id="promises_title">{t("coaching.promises")}</h2>
          <div className="grid2">
            {(["coach", "practice"] as const).map((side) => (
              <PromisesOf
                key={side}
                practice={practice}
                side={side}
                title={t(
                  coach ? (side === "coach" ? "coaching.own" : "coaching.theirs") : `coaching.side.${side}`,
                )}
                promises={promises.filter((each) => each.side === side)}
                today={view.today}
                may={may}
              />
            ))}
          </div>
        </section>
      )}
      {may && (
        <AddPromise
          practice={practice}
          program={fields.program_id}
          contact={contact.id}
          side={coach ? "coach" : "practice"}
          who={me.name}
        />
      )}
      <History practice={practice} contact={contact.id} />
      {moving && <MoveDialog practice={practice} contact={contact} close={() => set_moving(false)} />}
    </div>
  );
}

/** The names of those who will read it stand beside the choice; the draft's own history goes. */
function Release(props: { practice: string; contact: Contact }) {
  const t = useWords();
  const [asking, set_asking] = useState(false);
  const [error, set_error] = useState<Error>();
  const { practice, contact } = props;
  async function release() {
    try {
      await save_contact(practice, contact.id, { ...contact.fields, audience: "team" }, contact.version);
      set_asking(false);
    } catch (thrown) {
      set_error(thrown as Error);
    }
  }
  return (
    <>
      <Button kind="main" onClick={() => set_asking(true)}>
        {t("coaching.release")}
      </Button>
      {asking && (
        <Dialog title={t("readers.wider_ask")} onClose={() => set_asking(false)} close={t("app.close")}>
          <ReadBy
            practice={practice}
            program={contact.fields.program_id}
            audience="team"
            also={[contact.by]}
          />
          {error && <FormTrouble error={error} />}
          <div className="row">
            <Button kind="main" onClick={() => void release()}>
              {t("readers.wider_yes")}
            </Button>
            <Button onClick={() => set_asking(false)}>{t("app.cancel")}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function History(props: { practice: string; contact: string }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <details className="no_print" onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{t("coaching.history")}</summary>
      {open && <Lines {...props} />}
    </details>
  );
}

function Lines(props: { practice: string; contact: string }) {
  const t = useWords();
  const may_forget = usePractice(props.practice).data?.may.includes("edit_work");
  return (
    <Loaded query={useContactHistory(props.practice, props.contact)} heights={[60]}>
      {(history) => (
        <>
          <ul className="bare stack tight">
            {history.revisions.map((revision) => (
              <li key={revision.at + revision.by}>
                {revision.by}, {say_instant(revision.at)}:{" "}
                <span className="muted">
                  {revision.changes.map((change) => t(`coaching.field.${change.field}`)).join(", ")}
                </span>
              </li>
            ))}
          </ul>
          {may_forget && history.revisions.length > 0 && (
            <Forget forget={() => forget_history(props.practice, props.contact)} />
          )}
        </>
      )}
    </Loaded>
  );
}
