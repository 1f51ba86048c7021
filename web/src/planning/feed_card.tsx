// One's own days in a calendar program: a secret address, shown once, and ended when it is no longer wanted.
import { useState } from "react";
import type { FeedAddress, FeedState } from "../gen/types";
import { call } from "../kit/api";
import { refresh, useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";

const PATH = "/api/me/calendar-feed";

export function FeedCard() {
  const t = useWords();
  const state = useGet<FeedState>(PATH).data;
  const [address, set_address] = useState("");
  const [error, set_error] = useState<Error>();
  async function make() {
    set_address((await call<FeedAddress>("POST", PATH, { body: {} })).address);
    await refresh(PATH);
  }
  async function end() {
    await call("DELETE", PATH);
    set_address("");
    await refresh(PATH);
  }
  return (
    <section className="card stack no_print" aria-labelledby="feed_title">
      <h2 id="feed_title">{t("planning.feed")}</h2>
      <p className="muted">{t("planning.feed_more")}</p>
      {address && (
        <div role="alert" className="stack tight">
          <p>{t("planning.feed_once")}</p>
          <code className="plan_words">{address}</code>
        </div>
      )}
      <div className="row">
        <Button onClick={() => void make().catch(set_error)}>
          {t(state?.open ? "planning.feed_anew" : "planning.feed_make")}
        </Button>
        {state?.open && <Button onClick={() => void end().catch(set_error)}>{t("planning.feed_end")}</Button>}
      </div>
      <FormTrouble error={error} />
    </section>
  );
}
