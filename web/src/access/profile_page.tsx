// My own page (app/profile_page.tsx adds to it): name, language and theme, password, keys for other programs, and where I am signed in.
import type { ReactNode } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { PageHead } from "../ui/page_head";
import { useMe } from "./access_api";
import { LoginsCard } from "./logins_card";
import { MailCard } from "./mail_card";
import { PasswordCard } from "./password_card";
import { SettingsCard } from "./settings_card";
import { SignOut } from "./sign_out";
import { TokensCard } from "./tokens_card";

export default function ProfilePage(props: { children?: ReactNode }) {
  const t = useWords();
  const me = useMe();
  return (
    <div className="stack wide narrow">
      <PageHead
        title={t("access.profile")}
        lead={me.email}
        beside={<SignOut>{(leave) => <Button onClick={leave}>{t("access.sign_out")}</Button>}</SignOut>}
      />
      <SettingsCard key={me.version} me={me} />
      <MailCard />
      {props.children}
      <PasswordCard />
      <LoginsCard />
      <TokensCard />
    </div>
  );
}
