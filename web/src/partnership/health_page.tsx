// How the installation is: database, room on the disk, memory, what waits, the last backup.
import { Link } from "wouter";
import type { Health } from "../gen/types";
import { say_instant } from "../kit/dates";
import { say_bytes } from "../kit/say_bytes";
import { useWords, type Words } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { useHealth } from "./partnership_api";

const FULL_FROM = 0.9;
const WEEK_MS = 7 * 86_400_000;

export default function HealthPage() {
  const t = useWords();
  const health = useHealth();
  return (
    <div className="stack wide narrow">
      <PageHead title={t("partnership.health")} lead={t("partnership.health_more")} />
      <Loaded query={health} heights={[120, 260, 160]}>
        {(answer) => (
          <>
            <Advice health={answer} />
            <Facts title={t("partnership.data")} facts={data_facts(t, answer)} />
            <Facts title={t("partnership.running")} facts={running_facts(t, answer)} />
            <div className="row">
              <ButtonLink to="/partnership/letters">{t("door.outbox")}</ButtonLink>
              <ButtonLink to="/partnership/jobs">{t("door.jobs")}</ButtonLink>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Advice(props: { health: Health }) {
  const t = useWords();
  const { health } = props;
  const used = health.disk_bytes > 0 ? 1 - health.disk_free_bytes / health.disk_bytes : 0;
  const backup = health.last_backup?.at;
  const old = !backup || Date.now() - Date.parse(backup) > WEEK_MS;
  if (used > FULL_FROM)
    return (
      <Notice kind="careful" title={t("partnership.disk_full")}>
        {t("partnership.disk_full_more", { free: say_bytes(health.disk_free_bytes) })}
      </Notice>
    );
  if (old)
    return (
      <Notice kind="careful" title={t("partnership.backup_old")}>
        <Link to="/partnership/backups">{t("partnership.backup_old_more")}</Link>
      </Notice>
    );
  return <Notice kind="good" title={t("partnership.all_well")} />;
}

function Facts(props: { title: string; facts: [string, string][] }) {
  return (
    <section className="card stack">
      <h2>{props.title}</h2>
      <dl className="facts">
        {props.facts.map(([what, value]) => (
          <div key={what} style={{ display: "contents" }}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const data_facts = (t: Words, health: Health): [string, string][] => [
  [t("partnership.database"), `${health.database}, ${say_bytes(health.database_bytes)}`],
  [t("partnership.schema"), String(health.schema)],
  [
    t("partnership.disk"),
    t("partnership.disk_free", {
      free: say_bytes(health.disk_free_bytes),
      all: say_bytes(health.disk_bytes),
    }),
  ],
  [
    t("partnership.last_backup"),
    health.last_backup ? say_instant(health.last_backup.at) : t("partnership.no_backup"),
  ],
  [
    t("partnership.holds_data"),
    [
      t("partnership.count_people", { count: health.count.people }),
      t("partnership.practices", { count: health.count.practices }),
      t("partnership.programs", { count: health.count.programs }),
    ].join(", "),
  ],
];

function running_facts(t: Words, health: Health): [string, string][] {
  const minutes = Math.floor(health.uptime_s / 60);
  const uptime =
    minutes < 120
      ? t("partnership.minutes", { count: minutes })
      : minutes < 2880
        ? t("partnership.hours", { count: Math.floor(minutes / 60) })
        : t("partnership.days", { count: Math.floor(minutes / 1440) });
  return [
    [t("partnership.version"), health.version],
    [t("partnership.uptime"), uptime],
    [t("partnership.logins_now"), String(health.count.logins)],
    ...health.gauges.map(({ what, value }): [string, string] => [
      t(`partnership.gauge.${what}`),
      what.endsWith("_bytes") ? say_bytes(value) : String(value),
    ]),
  ];
}
