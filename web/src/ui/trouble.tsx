// When a page cannot be shown: not found, no network, or something of ours went wrong, with the number to tell the host.
import { Offline, Problem } from "../kit/api";
import { useWords, type Words } from "../kit/words";
import { Button } from "./button";
import { Notice } from "./notice";
import { PageTitle } from "./page_head";

export function Trouble(props: { error: unknown; again?: () => void; page?: boolean }) {
  const t = useWords();
  const said = (words: string) =>
    props.page ? <PageTitle words={words} className="trouble_title" /> : words;
  const { error } = props;
  const again = props.again && <Button onClick={props.again}>{t("app.again")}</Button>;
  if (error instanceof Offline)
    return (
      <Notice kind="careful" title={said(t("app.trouble.offline"))} alert>
        <p>{t("app.trouble.offline_more")}</p>
        {again}
      </Notice>
    );
  if (error instanceof Problem && (error.status === 404 || error.status === 403))
    return (
      <Notice kind="info" title={said(t("app.trouble.not_here"))}>
        {t("app.trouble.not_here_more")}
      </Notice>
    );
  const id = error instanceof Problem ? error.request_id : "";
  return (
    <Notice kind="wrong" title={said(t("app.trouble.ours"))} alert>
      <p>{t("app.trouble.ours_more")}</p>
      {id && <p className="small muted">{t("app.trouble.request", { id })}</p>}
      {again}
    </Notice>
  );
}

/** What could not be done in a form, unless it is said beside the fields. */
export function FormTrouble(props: { error: Error | undefined }) {
  const t = useWords();
  const { error } = props;
  if (!error || (error instanceof Problem && error.fields.length > 0)) return null;
  if (error instanceof Problem && error.status === 412)
    return (
      <Notice kind="careful" title={t("app.trouble.changed")} alert>
        {t("app.trouble.changed_more")}
      </Notice>
    );
  if (error instanceof Problem && error.status === 409)
    return (
      <Notice kind="careful" alert>
        {conflict_words(t, error.type)}
      </Notice>
    );
  return <Trouble error={error} />;
}

function conflict_words(t: Words, type: string): string {
  const key = `app.conflict.${type.split("/").at(-1)}`;
  const words = t(key);
  return words === key ? t("app.conflict.other") : words;
}
