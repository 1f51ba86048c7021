// Five seats a strong team often has. An open one is a question, never a fault.
import { useState } from "react";
import type { Seat, SeatState } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ChoiceField, TextField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { Tag, type TagShape } from "../ui/tag";
import { save_seat } from "./practices_api";
import "./team.css";

const SHAPES: Record<SeatState, TagShape> = {
  filled: "full",
  shared: "half",
  looking: "empty",
  not_needed: "none",
};

export function Seats(props: { practice: string; seats: Seat[]; may_edit: boolean }) {
  const t = useWords();
  const [open, set_open] = useState<Seat>();
  return (
    <section className="stack" aria-labelledby="seats_title">
      <div className="stack tight">
        <h2 id="seats_title">{t("practices.seats")}</h2>
        <p className="muted">{t("practices.seats_more")}</p>
      </div>
      <ul className="bare seats">
        {props.seats.map((seat) => (
          <li key={seat.team_role} className="card seat">
            <h3>{t(`practices.team_role.${seat.team_role}`)}</h3>
            <Tag shape={SHAPES[seat.state]} words={t(`practices.seat.${seat.state}`)} />
            <p>{seat.state === "filled" ? seat.members.join(", ") : (seat.note ?? "")}</p>
            {props.may_edit && seat.state !== "filled" && (
              <Button
                onClick={() => set_open(seat)}
                label={t("practices.change_seat", { role: t(`practices.team_role.${seat.team_role}`) })}
              >
                {t("app.change")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && <SeatDialog practice={props.practice} seat={open} close={() => set_open(undefined)} />}
    </section>
  );
}

function SeatDialog(props: { practice: string; seat: Seat; close: () => void }) {
  const t = useWords();
  const form = useForm(
    { state: props.seat.state as string, note: props.seat.note ?? "" },
    async ({ state, note }) => {
      await save_seat(props.practice, props.seat, state as SeatState, note.trim() || null);
      props.close();
    },
  );
  return (
    <Dialog
      title={t(`practices.team_role.${props.seat.team_role}`)}
      onClose={props.close}
      close={t("app.close")}
    >
      <FormView form={form} name="seat" label={(field) => `practices.seat_${field}`} action={t("app.save")}>
        <ChoiceField
          id="seat_state"
          label={t("practices.seat_state")}
          value={form.values.state}
          onChange={(state) => form.set({ state })}
          options={(["looking", "shared", "not_needed"] as const).map((value) => ({
            value,
            label: t(`practices.seat.${value}`),
          }))}
        />
        <TextField
          id="seat_note"
          label={t("practices.seat_note")}
          value={form.values.note}
          onChange={(note) => form.set({ note })}
        />
      </FormView>
    </Dialog>
  );
}
