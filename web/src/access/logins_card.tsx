// Devices this person is signed in on, and the way to end them.
import type { Logins } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { end_login } from "./access_api";
import { SignOut } from "./sign_out";

export function LoginsCard() {
  const t = useWords();
  const logins = useGet<Logins>("/api/me/logins");
  return (
    <section className="card stack" aria-labelledby="logins_title">
      <h2 id="logins_title">{t("access.logins")}</h2>
      <Loaded query={logins} heights={[60]}>
        {(answer) => (
          <ul className="bare stack">
            {answer.logins.map((login) => (
              <li key={login.id} className="row between">
                <span>
                  <strong>{login.device}</strong>{" "}
                  {login.current && <span className="muted">({t("access.this_device")})</span>}
                  <br />
                  <span className="small muted">
                    {t("access.seen", { when: say_instant(login.seen_at), address: login.address })}
                  </span>
                </span>
                {!login.current && (
                  <Button
                    onClick={() => void end_login(login)}
                    label={t("access.end_login_of", { device: login.device })}
                  >
                    {t("access.end_login")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <div>
        <SignOut everywhere>
          {(leave) => <Button onClick={leave}>{t("access.sign_out_everywhere")}</Button>}
        </SignOut>
      </div>
    </section>
  );
}
