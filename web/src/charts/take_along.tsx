// Take the chart along: as a file, as a picture in another program, as a link that shows exactly this chart.
import { IconCopy, IconDownload, IconLink } from "@tabler/icons-react";
import { useState } from "react";
import type { Chart } from "../gen/types";
import { useLanguage, useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button, ButtonLink } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { chart_at } from "./charts_api";
import { link_to, pin_query } from "./pin";

const FILE_WIDTH = 960;

export function TakeAlong(props: { chart: Chart }) {
  const t = useWords();
  const language = useLanguage();
  const [shown_link, set_shown_link] = useState<string>();
  const { chart } = props;
  const file = (ending: string, more = "") => {
    const pinned = pin_query(chart.pin);
    return `${chart_at(chart.practice_id, chart.measure.id)}/${ending}?lang=${language}${more}${pinned && `&${pinned}`}`;
  };
  const wide = `&width=${FILE_WIDTH}`;
  const files: [string, string, string][] = [
    [t("charts.picture"), file("svg", `${wide}&style=embedded`), t("charts.download_picture")],
    ["PNG", file("png", wide), t("charts.download_png")],
    ["PDF", file("pdf", wide), t("charts.download_pdf")],
    ["CSV", file("csv"), t("charts.download_csv")],
  ];
  const link = async () => {
    const address = link_to(chart, location.origin);
    try {
      await navigator.clipboard.writeText(address);
      announce(t("charts.copied_link"));
    } catch {
      set_shown_link(address);
    }
  };
  const picture = async () => {
    if (await copy_picture(file("png", wide))) announce(t("charts.copied_picture"));
    else announce(t("charts.copy_picture_not"));
  };
  return (
    <>
      {files.map(([words, to, label]) => (
        <ButtonLink key={words} file icon={<IconDownload size={18} aria-hidden />} to={to} label={label}>
          {words}
        </ButtonLink>
      ))}
      <Button icon={<IconCopy size={18} aria-hidden />} onClick={() => void picture()}>
        {t("charts.copy_picture")}
      </Button>
      <Button icon={<IconLink size={18} aria-hidden />} onClick={() => void link()}>
        {t("charts.copy_link")}
      </Button>
      {shown_link && (
        <Dialog
          title={t("charts.link_here")}
          onClose={() => set_shown_link(undefined)}
          close={t("app.close")}
        >
          <TextField
            id="chart_link"
            readOnly
            label={t("charts.link_here")}
            value={shown_link}
            onChange={() => {}}
          />
        </Dialog>
      )}
    </>
  );
}

/** Into the clipboard; where a browser cannot, the file is fetched instead, and the answer is no. */
async function copy_picture(address: string): Promise<boolean> {
  try {
    const png = fetch(address).then((reply) => {
      if (!reply.ok) throw new Error("no picture");
      return reply.blob();
    });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    const link = document.createElement("a");
    link.href = address;
    link.download = "";
    link.click();
    return false;
  }
}
