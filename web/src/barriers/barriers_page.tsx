// Help for a practice: questions that were asked, then what gets in the way. What is open comes first.
import { useState } from "react";
import { Link, useParams } from "wouter";
import type { BarrierPage, HelpContent, HelpRequest } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { CoachingTabs } from "../practices/work_tabs";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { Ask } from "./ask";
import { BarrierCard, is_open } from "./barrier_card";
import { BarrierForm } from "./barrier_form";
import { name_of, request_page, useBarriers, useHelpContent } from "./barriers_api";
import { Play } from "./play";
import { StateOfRequest } from "./request_state";

export default function BarriersPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const home = usePractice(practice).data;
  return (
    <div className="stack wide">
      <CoachingTabs practice={practice} />
      <PageHead title={t("barriers.title")} lead={home?.practice.name} />
      <Loaded page query={useBarriers(practice)}>
        {(page) => <Known practice={practice} page={page} />}
      </Loaded>
    </div>
  );
}

function Known(props: { practice: string; page: BarrierPage }) {
  return (
    <Loaded query={useHelpContent()}>
      {(content) => (
        <>
          <Requests {...props} content={content} />
          <Barriers {...props} content={content} />
        </>
      )}
    </Loaded>
  );
}

interface PartProps {
  practice: string;
  page: BarrierPage;
  content: HelpContent;
}

function Requests(props: PartProps) {
  const t = useWords();
  const { requests, may } = props.page;
  const waiting = requests.filter((each) => each.state !== "closed");
  const closed = requests.filter((each) => each.state === "closed");
  return (
    <section className="card stack" aria-labelledby="requests_title">
      <div className="row between">
        <h2 id="requests_title">{t("barriers.requests")}</h2>
        {may.includes("write") && <Ask practice={props.practice} main />}
      </div>
      {requests.length === 0 && <p className="muted">{t("barriers.no_requests")}</p>}
      <RequestList {...props} requests={waiting} />
      {closed.length > 0 && (
        <details>
          <summary>{t("barriers.closed_requests", { count: closed.length })}</summary>
          <RequestList {...props} requests={closed} />
        </details>
      )}
    </section>
  );
}

function RequestList(props: PartProps & { requests: HelpRequest[] }) {
  const t = useWords();
  return (
    <ul className="bare stack">
      {props.requests.map((request) => (
        <li key={request.id} className="stack tight">
          <Link to={request_page(props.practice, request.id)}>{request.words}</Link>
          <span className="row between">
            <span className="small muted">
              {name_of(props.content.request_kinds, request.kind)} ·{" "}
              {t("barriers.asked_by", { name: request.by, when: say_instant(request.made_at) })}
            </span>
            <StateOfRequest request={request} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Barriers(props: PartProps) {
  const t = useWords();
  const [kind, set_kind] = useState<string>();
  const { barriers, may } = props.page;
  const past = barriers.filter((each) => !is_open(each));
  const writes = may.includes("write");
  return (
    <section className="stack" aria-labelledby="barriers_title">
      <h2 id="barriers_title">{t("barriers.what_gets_in_the_way")}</h2>
      {barriers.length === 0 && <Empty title={t("barriers.none")}>{t("barriers.none_more")}</Empty>}
      <ul className="bare stack">
        {barriers.filter(is_open).map((barrier) => (
          <BarrierCard key={barrier.id} {...props} barrier={barrier} />
        ))}
      </ul>
      {writes && kind !== undefined && (
        <div className="card">
          <BarrierForm key={kind} {...props} kind={kind} close={() => set_kind(undefined)} />
        </div>
      )}
      {writes && kind === undefined && <Tap {...props} choose={set_kind} />}
      <div className="card">
        <Play />
      </div>
      {past.length > 0 && (
        <details>
          <summary>{t("barriers.past", { count: past.length })}</summary>
          <ul className="bare stack" style={{ paddingTop: 12 }}>
            {past.map((barrier) => (
              <BarrierCard key={barrier.id} {...props} barrier={barrier} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Common answers to tap; each leads on. */
function Tap(props: PartProps & { choose: (kind: string) => void }) {
  const t = useWords();
  const common = props.content.barrier_kinds.filter((each) => each.common);
  return (
    <div className="card soft stack no_print">
      <h3>{t("barriers.tap")}</h3>
      <div className="row">
        {common.map((each) => (
          <Button key={each.key} onClick={() => props.choose(each.key)}>
            {each.name}
          </Button>
        ))}
        <Button onClick={() => props.choose("")}>{t("barriers.another_kind")}</Button>
      </div>
    </div>
  );
}
