// What a practice could work on: said by anyone, weighed with dots, picked by the team.
import { useState } from "react";
import { useParams } from "wouter";
import type { Priority, PriorityList, Said } from "../gen/types";
import { useWords } from "../kit/words";
import { Explain } from "../practices/explain";
import { usePractice } from "../practices/practices_api";
import { WallCard } from "../practices/wall";
import { WorkTabs } from "../practices/work_tabs";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { NewPriority } from "./new_priority";
import { usePriorities } from "./priorities_api";
import { PriorityCard } from "./priority_card";
import { VoteCard } from "./vote_card";
import "./priorities.css";

export default function PrioritiesPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const may = usePractice(practice).data?.may ?? [];
  const [from_wall, set_from_wall] = useState("");
  return (
    <div className="stack wide">
      <WorkTabs practice={practice} />
      <PageHead title={t("priorities.title")} lead={t("priorities.lead")} />
      <Loaded query={usePriorities(practice)} heights={[120, 200, 200]}>
        {(list) => (
          <>
            {list.full && <Full list={list} />}
            {list.priorities.length === 0 && (
              <Empty title={t("priorities.none")}>{t("priorities.none_more")}</Empty>
            )}
            {may.includes("take_part") && (
              <section className="card stack">
                <NewPriority
                  key={from_wall}
                  practice={practice}
                  words={from_wall}
                  chooses_source={may.includes("edit_work")}
                />
              </section>
            )}
            <Groups practice={practice} list={list} may={may} />
          </>
        )}
      </Loaded>
      {may.includes("take_part") && (
        <WallCard
          practice={practice}
          may_hear={may.includes("hear_voices")}
          act={(said) => <FromWall said={said} take={set_from_wall} />}
        />
      )}
      <Explain practice={practice} title={t("priorities.explain")} skill="teamwork">
        {t("priorities.explain_more")}
      </Explain>
    </div>
  );
}

function Full(props: { list: PriorityList }) {
  const t = useWords();
  const { projects, open_actions } = props.list.under_way;
  return (
    <Notice kind="careful" title={t("priorities.full")}>
      {t("priorities.full_more", { projects, actions: open_actions })}
    </Notice>
  );
}

function FromWall(props: { said: Said; take: (words: string) => void }) {
  const t = useWords();
  if (props.said.kind !== "bother") return null;
  const take = () => {
    props.take(props.said.words);
    document.getElementById("new_priority_words")?.scrollIntoView({ block: "center" });
  };
  return (
    <Button kind="quiet" onClick={take} label={t("priorities.take_up_one", { words: props.said.words })}>
      {t("priorities.take_up")}
    </Button>
  );
}

function Groups(props: { practice: string; list: PriorityList; may: string[] }) {
  const t = useWords();
  const of = (state: Priority["state"]) => props.list.priorities.filter((each) => each.state === state);
  const groups = [
    { state: "picked", of: of("picked") },
    { state: "open", of: of("open") },
    { state: "parked", of: of("parked") },
  ] as const;
  return (
    <>
      {groups.map(
        (group) =>
          group.of.length > 0 && (
            <section key={group.state} className="stack" aria-labelledby={`group_${group.state}`}>
              <h2 id={`group_${group.state}`}>{t(`priorities.group.${group.state}`)}</h2>
              {group.state === "open" && (
                <VoteCard practice={props.practice} list={props.list} may={props.may} />
              )}
              <ul className="bare stack">
                {group.of.map((each) => (
                  <li key={each.id}>
                    <PriorityCard
                      practice={props.practice}
                      list={props.list}
                      priority={each}
                      may={props.may}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
