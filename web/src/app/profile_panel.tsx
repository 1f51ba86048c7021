// Who am I here: name, roles and places, my profile, the way out.
import { Link } from "wouter";
import { SignOut } from "../access/sign_out";
import type { Me, Places } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Disclosure } from "../ui/disclosure";
import { different_places } from "./nav";

export function ProfilePanel(props: { me: Me }) {
  const t = useWords();
  const { me } = props;
  const initials = me.name
    .split(/\s+/)
    .map((word) => word[0])
    .slice(0, 2)
    .join("");
  return (
    <SignOut>
      {(leave) => (
        <Disclosure
          className="switch square initials"
          button={
            <>
              {initials}
              <span className="hidden_text">, {t("app.profile_of", { name: me.name })}</span>
            </>
          }
        >
          {(close) => (
            <div className="stack profile_panel">
              <div>
                <strong>{me.name}</strong>
                <p className="small muted">{me.email}</p>
              </div>
              <PlaceList close={close} />
              <Link to="/profile" className="spot" onClick={close}>
                {t("access.profile")}
              </Link>
              <Link to="/notes" className="spot" onClick={close}>
                {t("app.private_writing")}
              </Link>
              <button type="button" className="spot" onClick={leave}>
                {t("access.sign_out")}
              </button>
            </div>
          )}
        </Disclosure>
      )}
    </SignOut>
  );
}

const SHOWN = 8;

function PlaceList(props: { close: () => void }) {
  const t = useWords();
  const places = different_places(useGet<Places>("/api/me/places").data?.places ?? []);
  return (
    <ul className="bare place_list">
      {places.slice(0, SHOWN).map((place) => {
        const to = place.practice_id
          ? `/practices/${place.practice_id}`
          : place.program_id
            ? `/programs/${place.program_id}`
            : "/";
        return (
          <li key={to + place.role}>
            <Link to={to} className="spot two_lines" onClick={props.close}>
              <span>{place.practice_name ?? place.program_name ?? t("app.this_installation")}</span>
              <span className="small muted">{t(`app.role.${place.role}`)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
