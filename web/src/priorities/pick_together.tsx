// At the table: what the team picks, who was there, and for what stays the reason why it waits. Nothing is picked by itself.
import { useState } from "react";
import type { Priority, PriorityList } from "../gen/types";
import { Problem } from "../kit/api";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { CheckField, TextField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { NamesField } from "../ui/names_field";
import { Notice } from "../ui/notice";
import { change_priority } from "./priorities_api";
import { label } from "./priority_dialogs";

const MANY_PROJECTS = 3;

interface PickProps {
  practice: string;
  list: PriorityList;
}

export function PickTogether(props: PickProps) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <>
      <Button onClick={() => set_open(true)}>{t("priorities.pick_together")}</Button>
      {open && (
        <Dialog title={t("priorities.pick_together")} onClose={() => set_open(false)} close={t("app.close")}>
          <p className="muted">{t("priorities.pick_together_more")}</p>
          <PickForm {...props} close={() => set_open(false)} />
        </Dialog>
      )}
    </>
  );
}

interface Choice {
  /** Ids of what is picked. */
  picked: string[];
  why: { [priority: string]: string };
  people: string[];
}

/** One after the other: what was done stays done. Answers what somebody else was quicker with. */
async function carry_out(practice: string, open: Priority[], { picked, why, people }: Choice) {
  const late: string[] = [];
  for (const one of open) {
    const waits = why[one.id]?.trim();
    try {
      if (picked.includes(one.id))
        await change_priority(practice, one, "pick", { project_id: new_id(), people });
      else if (waits) await change_priority(practice, one, "place", { parked: true, why: waits });
    } catch (error) {
      if (!(error instanceof Problem) || ![409, 412].includes(error.status)) throw error;
      late.push(one.words);
    }
  }
  return late;
}

function PickForm(props: PickProps & { close: () => void }) {
  const t = useWords();
  const { practice, list } = props;
  const team = usePractice(practice).data?.team ?? [];
  const open = list.priorities.filter((each) => each.state === "open");
  const [late, set_late] = useState<string[]>([]);
  const form = useForm<Choice>(
    { picked: [], why: {}, people: [] },
    async (choice) => {
      const said = choice.picked.length > 0 || Object.values(choice.why).some((why) => why.trim());
      check_fields({ picked: !said && "required" });
      const found = await carry_out(practice, open, choice);
      if (found.length === 0) return props.close();
      set_late(found);
      form.set({ picked: [], why: {} });
    },
    ({ why }) => Object.values(why),
    `priority/pick/${practice}`,
  );
  const { why, people } = form.values;
  const picked = form.values.picked.filter((id) => open.some((one) => one.id === id));
  const under_way = list.under_way.projects + picked.length;
  return (
    <FormView form={form} name="pick" label={label} action={t("app.save")}>
      {late.length > 0 && (
        <Notice kind="info" alert>
          {t("priorities.late", { words: late.join(" · ") })}
        </Notice>
      )}
      <ul className="bare stack" id="pick_picked" tabIndex={-1}>
        {open.map((one) => (
          <li key={one.id} className="stack tight">
            <CheckField
              id={`pick_${one.id}`}
              label={one.words}
              checked={picked.includes(one.id)}
              onChange={(on) =>
                form.set({ picked: on ? [...picked, one.id] : picked.filter((id) => id !== one.id) })
              }
            />
            {!picked.includes(one.id) && (
              <div className="pick_why">
                <TextField
                  id={`why_${one.id}`}
                  label={
                    <>
                      <span className="hidden_text">{one.words}: </span>
                      {t("priorities.field.why_one")}
                    </>
                  }
                  value={why[one.id] ?? ""}
                  onChange={(words) => form.set({ why: { ...why, [one.id]: words } })}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {picked.length > 0 && under_way > MANY_PROJECTS && (
        <Notice kind="careful">{t("priorities.would_be", { projects: under_way })}</Notice>
      )}
      <NamesField
        label={t("priorities.at_the_table")}
        names={team.filter((member) => !member.left_on).map(({ name }) => ({ value: name, name }))}
        chosen={people}
        change={(names) => form.set({ people: names })}
      />
    </FormView>
  );
}
