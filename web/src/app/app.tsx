// The whole: the door for those who are signed out, the shell with its pages for those who are in.
import { Suspense, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { ME, sign_out } from "../access/access_api";
import type { Me } from "../gen/types";
import { after_first_page } from "../kit/after_first_page";
import { on_locked, Problem } from "../kit/api";
import { drafts_of } from "../kit/drafts";
import { keep_answer } from "../kit/kept_answers";
import { kept_files } from "../kit/kept_files";
import { put_answer, queries, useGet } from "../kit/queries";
import { useSendLater } from "../kit/send_later";
import { keep_shell } from "../kit/shell_on_device";
import { use_language, useWords } from "../kit/words";
import { Announcer } from "../ui/announce";
import { Button, ButtonLink } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page_head";
import { later } from "../ui/pages";
import { set_scheme } from "../ui/scheme";
import { Skeleton } from "../ui/skeleton";
import { Trouble } from "../ui/trouble";
import { Pages } from "./pages";
import { Shell } from "./shell";

const SignInPage = later(async () => (await import("../access/sign_in_page")).default);
const JoinPage = later(async () => (await import("../access/join_page")).default);
const LockedDialog = later(async () => (await import("../access/locked_dialog")).default);

export function App() {
  const t = useWords();
  const me = useGet<Me>(ME, true);
  const [address] = useLocation();
  const outside = <Skeleton heights={[320]} label={t("app.loading")} />;
  // A link leads here whether somebody is signed in on this device or not.
  if (address === "/join" && !me.isPending)
    return (
      <Shell>
        <Suspense fallback={outside}>
          <JoinPage me={me.data} />
        </Suspense>
      </Shell>
    );
  if (me.data)
    return (
      <Inside me={me.data}>
        <Announcer />
      </Inside>
    );
  if (me.error instanceof Problem && me.error.status === 401)
    return (
      <Shell>
        <Suspense fallback={outside}>
          <SignInPage done={(found) => put_answer(ME, found)} />
        </Suspense>
      </Shell>
    );
  return (
    <Shell>{me.error ? <Trouble page error={me.error} again={() => void me.refetch()} /> : outside}</Shell>
  );
}

/** Who came by the link of a card sees that card and the way to sign in for the rest. */
function OneCard(props: { card: string }) {
  const t = useWords();
  const [address] = useLocation();
  if (address === props.card || address === `${props.card}/charts`) return <Pages />; // the month's review sheet, too
  return (
    <Notice kind="info" title={<PageTitle words={t("app.only_card")} className="trouble_title" />}>
      <p>{t("app.only_card_more")}</p>
      <div className="row">
        <ButtonLink kind="main" to={props.card}>
          {t("app.back_to_card")}
        </ButtonLink>
        <Button onClick={() => void sign_out()}>{t("access.sign_in")}</Button>
      </div>
    </Notice>
  );
}

/** Photos that an earlier visit left on this device; without a network, once it is back. */
async function send_kept_files(person: string) {
  if ((await kept_files(person)).length === 0) return;
  try {
    (await import("../files/uploads")).resume_uploads(person);
  } catch {
    addEventListener("online", () => void send_kept_files(person), { once: true });
  }
}

function Inside(props: { me: Me; children: React.ReactNode }) {
  const { me } = props;
  const [unlock, set_unlock] = useState<() => void>();
  // Their own settings count when somebody steps in, not at each later change.
  useEffect(() => {
    void use_language(me.language);
    set_scheme(me.theme);
    void drafts_of(me.id).catch(() => {});
    void keep_answer(ME, me);
    keep_shell();
    after_first_page(() => void send_kept_files(me.id), 2000);
  }, [me.id]);
  useSendLater();
  useEffect(() => {
    on_locked(() => new Promise((done) => set_unlock(() => done)));
    return () => on_locked(undefined);
  }, []);
  function back_in(found: Me) {
    if (found.id !== me.id) return location.assign("/");
    unlock?.();
    set_unlock(undefined);
    void queries.invalidateQueries({ queryKey: [ME] });
  }
  return (
    <Shell me={me}>
      {me.card ? <OneCard card={me.card} /> : <Pages />}
      {unlock && (
        <Suspense fallback={null}>
          <LockedDialog email={me.email} done={back_in} />
        </Suspense>
      )}
      {props.children}
    </Shell>
  );
}
