// Language and light or dark, always in view; kept with the person when signed in.
import { IconMoon, IconSun } from "@tabler/icons-react";
import { save_settings } from "../access/access_api";
import type { Me } from "../gen/types";
import { refresh } from "../kit/queries";
import { use_language, useLanguage, useWords } from "../kit/words";
import { set_scheme, useShownScheme } from "../ui/scheme";

export function LanguageButton(props: { me?: Me }) {
  const other = useLanguage() === "en" ? "es" : "en";
  async function change() {
    await use_language(other);
    if (!props.me) return;
    await save_settings(props.me, { language: other });
    await refresh("/api/");
  }
  return (
    <button type="button" className="switch" lang={other} onClick={() => void change()}>
      {other === "es" ? "Español" : "English"}
    </button>
  );
}

export function ThemeButton(props: { me?: Me }) {
  const t = useWords();
  const dark = useShownScheme() === "dark";
  const other = dark ? "light" : "dark";
  function change() {
    set_scheme(other);
    if (props.me) void save_settings(props.me, { theme: other });
  }
  return (
    <button type="button" className="switch square" aria-label={t(`app.theme.to_${other}`)} onClick={change}>
      {dark ? <IconSun size={22} aria-hidden /> : <IconMoon size={22} aria-hidden />}
    </button>
  );
}
