// The agreements of a program: who said yes, and what is counted, practice by practice. Never what is only talked about.
import { Link, useParams } from "wouter";
import type { AgreedPractice } from "../gen/types";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { ScrollBox } from "../ui/scroll_box";
import { useProgramAgreements } from "./agreement_api";
import { count_words } from "./agreement_line";
import "./agreement.css";

export default function AgreementsPage() {
  const t = useWords();
  const { program = "" } = useParams();
  return (
    <div className="stack wide">
      <PageHead
        title={t("programs.agreement.of_program")}
        lead={t("programs.agreement.of_program_lead")}
        back={{ to: `/programs/${program}`, words: t("app.nav.overview") }}
      />
      <Loaded page query={useProgramAgreements(program)}>
        {({ practices }) =>
          practices.length === 0 ? (
            <Empty title={t("programs.agreement.no_practices")}>
              {t("programs.agreement.no_practices_more")}
            </Empty>
          ) : (
            <ul className="bare stack">
              {practices.map((practice) => (
                <Practice key={practice.practice_id ?? practice.name} practice={practice} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function Practice({ practice }: { practice: AgreedPractice }) {
  const t = useWords();
  const ours = practice.counted.filter((line) => line.side === "practice");
  return (
    <li className="card stack tight">
      <div className="row between">
        <h2>
          {practice.practice_id ? (
            <Link to={`/practices/${practice.practice_id}`}>{practice.name}</Link>
          ) : (
            practice.name
          )}
        </h2>
        <span className="muted">{t(`programs.agreement.agreed_${practice.agreed.length}`)}</span>
      </div>
      <ScrollBox label={practice.name}>
        <table className="agreement_table">
          <tbody>
            {ours.map((line) => (
              <tr key={line.key}>
                <th scope="row" style={{ fontWeight: 400 }}>
                  {line.words}
                </th>
                <td className="muted">{count_words(t, line.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </li>
  );
}
