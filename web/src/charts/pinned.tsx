// Says that a link shows a chart as it was, and what of it is held still.
import type { Chart } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Notice } from "../ui/notice";
import { label_of } from "./setup_words";

export function Pinned(props: { chart: Chart }) {
  const t = useWords();
  const { chart } = props;
  const { pin } = chart;
  if (!pin) return null;
  const what = [
    pin.settings != null && t("charts.pinned_settings", { version: pin.settings }),
    pin.until && t("charts.pinned_until", { label: label_of(chart, pin.until) }),
    pin.as_of && t("charts.pinned_as_of", { when: say_instant(pin.as_of) }),
  ].filter(Boolean);
  return (
    <Notice kind="info" title={t("charts.pinned")}>
      <p>{t("charts.pinned_more", { what: what.join(", ") })}</p>
      <ButtonLink to={`/practices/${chart.practice_id}/measures/${chart.measure.id}`}>
        {t("charts.see_now")}
      </ButtonLink>
    </Notice>
  );
}
