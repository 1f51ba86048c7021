// An address that leads nowhere.
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { PageHead } from "../ui/page_head";

export function NotFoundPage() {
  const t = useWords();
  return (
    <div className="stack">
      <PageHead title={t("app.not_found")} />
      <p>{t("app.not_found_more")}</p>
      <div>
        <ButtonLink to="/" kind="main">
          {t("app.to_today")}
        </ButtonLink>
      </div>
    </div>
  );
}
