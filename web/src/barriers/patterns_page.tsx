// What gets in the way of many practices of a program: kinds and how many practices, never names, never few.
import { useParams } from "wouter";
import type { HelpPattern, Kind } from "../gen/types";
import { useWords } from "../kit/words";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { name_of, useHelpContent, usePatterns } from "./barriers_api";

export default function PatternsPage() {
  const t = useWords();
  const { program = "" } = useParams();
  const content = useHelpContent();
  return (
    <Loaded page query={usePatterns(program)} heights={[48, 200]}>
      {(patterns) => (
        <div className="stack wide narrow">
          <PageHead
            title={t("barriers.patterns")}
            back={{ to: `/programs/${program}`, words: t("app.nav.overview") }}
            lead={t("barriers.patterns_lead", { count: patterns.fewest })}
          />
          <Loaded query={content}>
            {(words) => (
              <>
                <Pattern name="barriers" lines={patterns.barriers} kinds={words.barrier_kinds} />
                <Pattern name="requests" lines={patterns.requests} kinds={words.request_kinds} />
              </>
            )}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

function Pattern(props: { name: "barriers" | "requests"; lines: HelpPattern[]; kinds: Kind[] }) {
  const t = useWords();
  return (
    <section className="card stack" aria-labelledby={`pattern_${props.name}`}>
      <h2 id={`pattern_${props.name}`}>{t(`barriers.pattern_of.${props.name}`)}</h2>
      {props.lines.length === 0 && <p className="muted">{t("barriers.no_pattern")}</p>}
      <ul className="bare stack tight">
        {props.lines.map((line) => (
          <li key={line.kind} className="row between">
            <span>{name_of(props.kinds, line.kind)}</span>
            <span className="muted">{t("barriers.practices", { count: line.practices })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
