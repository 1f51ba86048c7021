// The screen locked while somebody was away: sign in again over the page, and nothing typed is lost.
import type { Me } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SignInForm } from "./sign_in_form";

export default function LockedDialog(props: { email: string; done: (me: Me) => void }) {
  const t = useWords();
  return (
    <Dialog title={t("access.locked")}>
      <p>{t("access.locked_more")}</p>
      <SignInForm email={props.email} done={props.done} />
      <div>
        <Button kind="quiet" onClick={() => location.assign("/")}>
          {t("access.someone_else")}
        </Button>
      </div>
    </Dialog>
  );
}
