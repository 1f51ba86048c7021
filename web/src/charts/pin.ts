// Links that hold a chart still: a version of its settings, its last point, and what had been entered by then.
import type { Chart, ChartPin } from "../gen/types";

const NAMES = ["settings", "until", "as_of"] as const;

/** As the server asks for it; empty where nothing is pinned. */
export function pin_query(pin: ChartPin | null | undefined): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = pin?.[name];
    if (value != null) query.set(name, String(value));
  }
  return query.toString();
}

/** What of the page's address pins a chart. */
export function pinned_in(search: string): string {
  const asked = new URLSearchParams(search);
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = asked.get(name);
    if (value) query.set(name, value);
  }
  return query.toString();
}

/** The chart as it is shown now, for ever. */
export function link_to(chart: Chart, origin: string): string {
  const pin = {
    settings: chart.settings.version,
    until: chart.pin?.until ?? chart.points.at(-1)?.period,
    as_of: chart.pin?.as_of ?? chart.now,
  };
  const { practice_id, measure } = chart;
  return `${origin}/practices/${practice_id}/measures/${measure.id}?${pin_query(pin)}`;
}
