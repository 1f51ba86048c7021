// A password that is shown once.
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

export function PasswordNotice(props: { name: string; password: string }) {
  const t = useWords();
  const copy = () => navigator.clipboard.writeText(props.password).then(() => announce(t("app.copied")));
  return (
    <Notice kind="good" title={t("partnership.password_once", { name: props.name })} alert>
      <div className="row">
        <code className="secret">{props.password}</code>
        <Button onClick={() => void copy()}>{t("app.copy")}</Button>
      </div>
      <p>{t("partnership.password_more")}</p>
    </Notice>
  );
}
