// A link that was made for somebody: to copy, or to print as a slip of paper with a square code.
import { renderSVG } from "uqr";
import { say_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FormTrouble } from "../ui/trouble";
import "./slip.css";
import type { Ready } from "./way_in";

export function LinkDialog(props: { ready?: Ready; error?: Error; place: string; close: () => void }) {
  const t = useWords();
  const { ready } = props;
  const title = !ready
    ? t("door.fresh_link")
    : ready.slip
      ? t("door.slip_of", { name: ready.name })
      : t("door.link_ready", { name: ready.name });
  return (
    <Dialog title={title} onClose={props.close} close={t("app.close")}>
      <div className="stack">
        <FormTrouble error={props.error} />
        {ready && (ready.slip ? <Slip ready={ready} place={props.place} /> : <CopyLink ready={ready} />)}
      </div>
    </Dialog>
  );
}

const address_of = (ready: Ready) => `${location.origin}${ready.link.path}`;

function CopyLink(props: { ready: Ready }) {
  const t = useWords();
  const { name, link } = props.ready;
  const address = address_of(props.ready);
  const copy = () => navigator.clipboard.writeText(address).then(() => announce(t("app.copied")));
  return (
    <>
      <p>{t("door.link_ready_more", { name, day: say_day(link.ends_at.slice(0, 10)) })}</p>
      <code className="secret link_words">{address}</code>
      <div className="row">
        <Button kind="main" onClick={() => void copy()}>
          {t("app.copy")}
        </Button>
      </div>
    </>
  );
}

function Slip(props: { ready: Ready; place: string }) {
  const t = useWords();
  const { name, link } = props.ready;
  const address = address_of(props.ready);
  const square = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
  return (
    <>
      <div className="slip stack">
        <strong className="slip_title">{t("door.slip_title")}</strong>
        <p>
          {name} · {props.place}
        </p>
        <div className="slip_body">
          <img src={square} alt={t("door.qr")} width={180} height={180} />
          <div className="stack tight">
            <p>{t("door.slip_how")}</p>
            <code className="link_words">{address}</code>
            <p className="small">
              {t("door.slip_until", {
                day: say_day(link.ends_at.slice(0, 10)),
                who: t("door.slip_who"),
              })}
            </p>
          </div>
        </div>
      </div>
      <div className="row no_print">
        <Button kind="main" onClick={() => print()}>
          {t("door.print_slip")}
        </Button>
      </div>
    </>
  );
}
