// The host's page of mails: to whom, of which kind, what became of it.
import { useState } from "react";
import type { LetterLine, Outbox } from "../gen/types";
import { call } from "../kit/api";
import { say_instant } from "../kit/dates";
import { refresh, useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { Tag, type TagShape } from "../ui/tag";
import { Trouble } from "../ui/trouble";

const LETTERS = "/api/partnership/letters";
const SHAPES: Record<LetterLine["state"], TagShape> = {
  waiting: "later",
  sent: "full",
  outbox: "half",
  left_out: "none",
  returned: "empty",
};

export default function OutboxPage() {
  const t = useWords();
  const outbox = useGet<Outbox>(LETTERS);
  const [error, set_error] = useState<Error>();
  async function send_all() {
    const asked = await call<{ count: number }>("POST", `${LETTERS}/sending`, { body: {} });
    announce(t("door.outbox_asked", { count: asked.count }));
    await refresh(LETTERS);
  }
  return (
    <div className="stack wide">
      <PageHead title={t("door.outbox")} lead={t("door.outbox_more")} />
      <Loaded query={outbox} heights={[60, 240]}>
        {(answer) => (
          <>
            {!answer.sends && (
              <Notice kind="info" title={t("door.outbox_off")}>
                {t("door.outbox_off_more")}
              </Notice>
            )}
            {error && <Trouble error={error} />}
            {answer.sends && answer.letters.some((each) => each.state === "outbox") && (
              <div className="row">
                <Button kind="main" onClick={() => void send_all().catch(set_error)}>
                  {t("door.send_outbox")}
                </Button>
              </div>
            )}
            {answer.letters.length === 0 ? (
              <Empty title={t("door.outbox_empty")}>{t("door.outbox_empty_more")}</Empty>
            ) : (
              <Letters letters={answer.letters} />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Letters(props: { letters: LetterLine[] }) {
  const t = useWords();
  return (
    <section className="card" aria-label={t("door.outbox")}>
      <ul className="bare roster">
        {props.letters.map((letter) => (
          <li key={letter.id} className="row between">
            <div>
              <strong>{t(`door.kind.${letter.kind}`)}</strong>
              <div>
                {letter.name} · {letter.email}
              </div>
              {letter.problem && <div className="small muted">{letter.problem}</div>}
            </div>
            <div className="small">
              <Tag shape={SHAPES[letter.state]} words={t(`door.state.${letter.state}`)} />
              <div className="muted">
                {say_instant(
                  letter.sent_at ?? (letter.state === "waiting" ? letter.send_after : letter.created_at),
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
