// Around every page: skip link, head with language, colors and profile, the way around, and the page itself.
import { lazy, type ReactNode, Suspense } from "react";
import { Link, useLocation } from "wouter";
import type { Me } from "../gen/types";
import { say_short_day, today_here } from "../kit/dates";
import { useOnline } from "../kit/online";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { AskOffer } from "../ui/ask";
import { Disclosure } from "../ui/disclosure";
import { EmptyOffer } from "../ui/empty";
import { StuckOffer } from "../ui/stuck";
import { useCurrentPractice } from "./current_practice";
import { practice_spots, type Spot, spot_of, spots } from "./nav";
import { ProfilePanel } from "./profile_panel";
import { LanguageButton, ThemeButton } from "./switches";
import { WaitingLine } from "./waiting_line";

const AT_THE_FOOT = 4;
const NextStepLine = lazy(() => import("../practices/next_step_line"));
const AskLine = lazy(() => import("../barriers/ask_line"));
const StuckLine = lazy(() => import("../barriers/stuck_line"));

export function Shell(props: { me?: Me; children: ReactNode }) {
  const t = useWords();
  // Who came by a card's link has no other pages to go to, and no settings to change.
  const me = props.me?.card ? undefined : props.me;
  const online = useOnline();
  const practice = useCurrentPractice(me);
  const all = me ? spots(me, practice.own) : [];
  const visiting =
    me && practice.in_address && practice.in_address !== practice.own ? practice.in_address : undefined;
  return (
    <>
      <a className="skip" href="#main">
        {t("app.skip")}
      </a>
      <header className="shell_head">
        <Link to="/" className="brand" aria-label="Upswing">
          <Mark />
          <span aria-hidden="true">Upswing</span>
        </Link>
        {me && <WayAround spots={all} className="wide_nav" />}
        <div className="switches">
          <LanguageButton me={me} />
          <ThemeButton me={me} />
          {me && <ProfilePanel me={me} />}
        </div>
      </header>
      {visiting && <PracticeBar practice={visiting} />}
      {!online && (
        <p className="offline_line" role="status">
          {t("app.offline_line")}
        </p>
      )}
      {me && <WaitingLine />}
      <main id="main" className="shell_main" tabIndex={-1}>
        <EmptyOffer.Provider value={me && practice.in_address && <Offer practice={practice.in_address} />}>
          <StuckOffer.Provider value={me && practice.in_address && <StuckHere />}>
            <AskOffer.Provider
              value={me && practice.in_address && <AskPerson practice={practice.in_address} />}
            >
              {props.children}
            </AskOffer.Provider>
          </StuckOffer.Provider>
        </EmptyOffer.Provider>
        <p className="print_only small">{t("app.printed", { day: say_short_day(today_here()) })}</p>
      </main>
      {me && <FootNav spots={all} />}
    </>
  );
}

function Offer(props: { practice: string }) {
  return (
    <Suspense>
      <NextStepLine practice={props.practice} />
      <AskLine practice={props.practice} />
    </Suspense>
  );
}

function AskPerson(props: { practice: string }) {
  return (
    <Suspense>
      <AskLine practice={props.practice} />
    </Suspense>
  );
}

function StuckHere() {
  return (
    <Suspense>
      <StuckLine />
    </Suspense>
  );
}

/** Where a coach or a director is, when in somebody's practice. */
function PracticeBar(props: { practice: string }) {
  const t = useWords();
  const home = usePractice(props.practice).data;
  return (
    <nav className="practice_bar" aria-label={t("app.nav.of_practice")}>
      {home && <strong>{home.practice.name}</strong>}
      {home && <SpotList spots={practice_spots(props.practice, home.may)} />}
    </nav>
  );
}

function WayAround(props: { spots: Spot[]; className: string }) {
  const t = useWords();
  return (
    <nav className={`shell_nav ${props.className}`} aria-label={t("app.nav.main")}>
      <SpotList spots={props.spots} />
    </nav>
  );
}

function SpotList(props: { spots: Spot[]; among?: Spot[] }) {
  const t = useWords();
  const [address] = useLocation();
  const here = spot_of(address, props.among ?? props.spots);
  return (
    <ul className="bare spots">
      {props.spots.map((spot) => (
        <li key={spot.to}>
          <Link to={spot.to} className="spot" aria-current={spot === here ? "page" : undefined}>
            <spot.icon size={22} aria-hidden />
            <span>{t(spot.words)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function FootNav(props: { spots: Spot[] }) {
  const t = useWords();
  const room_for_all = props.spots.length <= AT_THE_FOOT;
  const more = room_for_all ? [] : props.spots.slice(AT_THE_FOOT);
  return (
    <nav className="shell_nav foot_nav" aria-label={t("app.nav.main")}>
      <SpotList spots={props.spots.slice(0, AT_THE_FOOT)} among={props.spots} />
      {more.length > 0 && (
        <Disclosure up className="spot" button={<MoreDots words={t("app.nav.more")} />}>
          {(close) => (
            // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click on a link inside closes the panel
            <div onClick={close}>
              <SpotList spots={more} among={props.spots} />
            </div>
          )}
        </Disclosure>
      )}
    </nav>
  );
}

function MoreDots(props: { words: string }) {
  return (
    <>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" fill="currentColor">
        <circle cx="4" cy="11" r="2" />
        <circle cx="11" cy="11" r="2" />
        <circle cx="18" cy="11" r="2" />
      </svg>
      <span>{props.words}</span>
    </>
  );
}

function Mark() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--brand)" />
      <path
        d="M6 21l6-4 5 2 9-9"
        fill="none"
        stroke="var(--on-brand)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
