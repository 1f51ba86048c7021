// Whether I would like to get kind words at all.
import { useState } from "react";
import type { MessageChoice } from "../gen/types";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { CheckField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { FormTrouble } from "../ui/trouble";
import { save_choice, useMessageChoice } from "./encouragement_api";

export default function ChoiceCard() {
  const t = useWords();
  return (
    <section className="card stack" aria-labelledby="choice_title">
      <h2 id="choice_title">{t("encouragement.choice_title")}</h2>
      <p className="muted">{t("encouragement.choice_more")}</p>
      <Loaded query={useMessageChoice()} heights={[40]}>
        {(choice) => <Choose choice={choice} />}
      </Loaded>
    </section>
  );
}

function Choose({ choice }: { choice: MessageChoice }) {
  const t = useWords();
  const [wanted, set_wanted] = useState(choice.wanted);
  const [error, set_error] = useState<Error>();
  const save = (wish: boolean) => {
    set_wanted(wish);
    save_choice(choice, wish)
      .then(() => announce(t("encouragement.choice_saved")))
      .catch((thrown: Error) => {
        set_wanted(!wish);
        set_error(thrown);
      });
  };
  return (
    <>
      <CheckField
        id="choice_wanted"
        label={t("encouragement.choice")}
        hint={t("encouragement.choice_off")}
        checked={wanted}
        onChange={save}
      />
      <FormTrouble error={error} />
    </>
  );
}
