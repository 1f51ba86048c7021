// Keys that let another program send numbers in this person's name; the secret is shown once.
import { useState } from "react";
import type { NewToken, Tokens } from "../gen/types";
import { say_day, say_short_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { drop_token, make_token } from "./access_api";

export function TokensCard() {
  const t = useWords();
  const tokens = useGet<Tokens>("/api/me/tokens");
  const [made, set_made] = useState<NewToken>();
  return (
    <section className="card stack" aria-labelledby="tokens_title">
      <h2 id="tokens_title">{t("access.tokens")}</h2>
      <p className="muted">{t("access.tokens_more")}</p>
      {made && <Secret made={made} />}
      <Loaded query={tokens} heights={[44]}>
        {(answer) => (
          <ul className="bare stack">
            {answer.tokens.map((token) => (
              <li key={token.id} className="row between">
                <span>
                  <strong>{token.name}</strong>
                  <br />
                  <span className="small muted">
                    {token.used_at
                      ? t("access.token_used", { day: say_short_day(token.used_at.slice(0, 10)) })
                      : t("access.token_not_used")}
                    {token.expires_on && ` · ${t("access.token_until", { day: say_day(token.expires_on) })}`}
                  </span>
                </span>
                <Button
                  onClick={() => void drop_token(token.id)}
                  label={t("access.drop_token_of", { name: token.name })}
                >
                  {t("access.drop_token")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <TokenForm key={made?.token.id} made={set_made} />
    </section>
  );
}

function TokenForm(props: { made: (made: NewToken) => void }) {
  const t = useWords();
  const form = useForm({ name: "", expires_on: "" }, async ({ name, expires_on }) => {
    check_fields({ name: !name.trim() && "required" });
    props.made(await make_token(name.trim(), expires_on || null));
  });
  const problem = form.problem("name");
  return (
    <FormView
      form={form}
      name="token"
      label={(field) => `access.token_${field}`}
      action={t("access.make_token")}
    >
      <div className="grid2">
        <TextField
          id="token_name"
          label={t("access.token_name")}
          value={form.values.name}
          onChange={(name) => form.set({ name })}
          problem={problem && problem_words(t, problem.code)}
        />
        <TextField
          id="token_expires_on"
          type="date"
          label={t("access.token_expires_on")}
          value={form.values.expires_on}
          onChange={(expires_on) => form.set({ expires_on })}
        />
      </div>
    </FormView>
  );
}

function Secret(props: { made: NewToken }) {
  const t = useWords();
  const copy = () => navigator.clipboard.writeText(props.made.secret).then(() => announce(t("app.copied")));
  return (
    <Notice kind="good" title={t("access.secret_once", { name: props.made.token.name })} alert>
      <div className="row">
        <code className="secret">{props.made.secret}</code>
        <Button onClick={() => void copy()}>{t("app.copy")}</Button>
      </div>
    </Notice>
  );
}
