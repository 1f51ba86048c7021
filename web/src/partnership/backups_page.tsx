// Backups: those that are kept, one more now, and what is not in them.
import { useState } from "react";
import { say_instant } from "../kit/dates";
import { say_bytes } from "../kit/say_bytes";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button, ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { FormTrouble } from "../ui/trouble";
import { make_backup, useBackups } from "./partnership_api";
import "./partnership.css";

export default function BackupsPage() {
  const t = useWords();
  const backups = useBackups();
  const [busy, set_busy] = useState(false);
  const [error, set_error] = useState<Error>();
  async function make() {
    set_busy(true);
    set_error(undefined);
    await make_backup()
      .then(() => announce(t("partnership.backup_made")))
      .catch((thrown) => set_error(thrown as Error));
    set_busy(false);
  }
  return (
    <div className="stack wide narrow">
      <PageHead
        title={t("partnership.backups")}
        lead={t("partnership.backups_more")}
        beside={
          <Button kind="main" busy={busy} onClick={() => void make()}>
            {t("partnership.backup_now")}
          </Button>
        }
      />
      <FormTrouble error={error} />
      <Loaded query={backups} heights={[200, 200]}>
        {(answer) => (
          <>
            <section className="card stack" aria-labelledby="kept_title">
              <h2 id="kept_title">{t("partnership.kept", { count: answer.backups.length })}</h2>
              {answer.backups.length === 0 && <p>{t("partnership.none_kept")}</p>}
              <ul className="bare host_lines two">
                {answer.backups.map((each) => (
                  <li key={each.name}>
                    <span>
                      <strong>{say_instant(each.at)}</strong>
                      <br />
                      <span className="small muted ids">
                        {each.name} · {say_bytes(each.bytes)}
                      </span>
                    </span>
                    {each.downloads ? (
                      <ButtonLink
                        file
                        to={`/api/partnership/backups/${each.name}`}
                        label={t("partnership.fetch_of", { name: each.name })}
                      >
                        {t("partnership.fetch")}
                      </ButtonLink>
                    ) : (
                      <span className="small">{t("partnership.in_folder")}</span>
                    )}
                  </li>
                ))}
              </ul>
              <p className="small muted">
                {t("partnership.folder")} <code className="ids">{answer.folder}</code>
              </p>
            </section>
            <section className="card soft stack" aria-labelledby="not_in_title">
              <h2 id="not_in_title">{t("partnership.not_in")}</h2>
              <p>{t(answer.has_key ? "partnership.not_in_key" : "partnership.not_in_no_key")}</p>
              <p>{t("partnership.not_in_more")}</p>
            </section>
          </>
        )}
      </Loaded>
    </div>
  );
}
