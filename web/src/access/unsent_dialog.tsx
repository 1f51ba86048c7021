// Before somebody signs out: what is on this device and nowhere else.
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FormTrouble } from "../ui/trouble";

interface UnsentDialogProps {
  count: number;
  /** Why signing out did not work. */
  error?: Error;
  go: () => void;
  stay: () => void;
}

export default function UnsentDialog(props: UnsentDialogProps) {
  const t = useWords();
  const { count } = props;
  return (
    <Dialog
      title={count > 0 ? t("access.unsent", { count }) : t("access.still_in")}
      onClose={props.stay}
      close={t("app.close")}
    >
      {count > 0 && <p>{t("access.unsent_more")}</p>}
      <FormTrouble error={props.error} />
      <div className="row">
        <Button kind="main" onClick={props.stay}>
          {t("access.stay")}
        </Button>
        <Button onClick={props.go}>{t("access.out_anyway")}</Button>
      </div>
    </Dialog>
  );
}
