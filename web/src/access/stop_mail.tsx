// Where the address that ends mails leads: says what would end, and ends it with one tap.
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { FormView } from "../ui/form_view";
import { PageHead } from "../ui/page_head";
import { stop_mail } from "./door_api";

export function StopMail(props: { token: string; name: string }) {
  const t = useWords();
  const form = useForm({}, () => stop_mail(props.token));
  if (form.done)
    return (
      <>
        <PageHead title={t("door.stopped")} lead={t("door.stopped_more")} />
        <ButtonLink to="/profile">{t("door.to_my_page")}</ButtonLink>
      </>
    );
  return (
    <>
      <PageHead title={t("door.stop", { name: props.name })} />
      <FormView form={form} name="stop" label={() => "door.mails"} action={t("door.stop_now")}>
        <p>{t("door.stop_more")}</p>
      </FormView>
    </>
  );
}
