// No such account.
import { useWords } from "../kit/words";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page_head";

export function NotFound() {
  const t = useWords();
  return (
    <Notice kind="info" title={<PageTitle words={t("app.trouble.not_here")} className="trouble_title" />}>
      {t("app.trouble.not_here_more")}
    </Notice>
  );
}
