// Who is here, and their own settings.
import type { Login, Me, NewToken, SettingsInput } from "../gen/types";
import { call } from "../kit/api";
import { drafts_of, wipe_drafts } from "../kit/drafts";
import { new_id } from "../kit/ids";
import { wipe_answers } from "../kit/kept_answers";
import { wipe_files } from "../kit/kept_files";
import { put_answer, queries, refresh, useGet } from "../kit/queries";
import { drop_shell } from "../kit/shell_on_device";

export const ME = "/api/me";

/** The person signed in; undefined only before sign-in, where no page but sign-in is shown. */
export const useMe = () => useGet<Me>(ME).data as Me;

export async function sign_in(email: string, password: string): Promise<Me> {
  const me = await call<Me>("POST", "/api/open/login", { body: { email, password } });
  await drafts_of(me.id).catch(() => {});
  return me;
}

/** Leaves this device as if nobody had been here. */
export async function sign_out(everywhere = false) {
  await call("DELETE", everywhere ? "/api/me/logins" : "/api/me/login");
  await Promise.all([wipe_drafts(), wipe_answers(), wipe_files(), drop_shell()]);
  queries.clear();
  location.assign("/");
}

export async function save_settings(me: Me, change: Partial<SettingsInput>) {
  const { name, language, theme } = me;
  put_answer(
    ME,
    await call<Me>("PUT", "/api/me/settings", {
      body: { name, language, theme, ...change },
      version: me.version,
    }),
  );
}

export const change_password = (current: string, next: string) =>
  call("PUT", "/api/me/password", { body: { current, next } });

export async function make_token(name: string, expires_on: string | null): Promise<NewToken> {
  const made = await call<NewToken>("POST", "/api/me/tokens", { body: { id: new_id(), name, expires_on } });
  await refresh("/api/me/tokens");
  return made;
}

export async function drop_token(id: string) {
  await call("DELETE", `/api/me/tokens/${id}`);
  await refresh("/api/me/tokens");
}

export async function end_login(login: Login) {
  await call("DELETE", `/api/me/logins/${login.id}`);
  await refresh("/api/me/logins");
}
