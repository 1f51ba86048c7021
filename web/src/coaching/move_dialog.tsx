// Another day for a call, and for those that follow it if one likes; nothing else is typed again.
import type { Contact } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { CheckField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { move_contact } from "./coaching_api";
import { minute_of, time_text } from "./contact_fields";
import { DayAndTime } from "./day_and_time";

export function MoveDialog(props: { practice: string; contact: Contact; close: () => void }) {
  const t = useWords();
  const { contact } = props;
  const form = useForm(
    { day: contact.fields.day, time: time_text(contact.fields.minute), following: false },
    async ({ day, time, following }) => {
      const minute = minute_of(time);
      check_fields({ day: !day && "required", minute: minute === undefined && "required" });
      await move_contact(props.practice, contact, { day, minute: minute ?? 0, following });
      props.close();
    },
  );
  const problem = form.problems[0];
  return (
    <Dialog title={t("coaching.move_title")} onClose={props.close} close={t("app.close")}>
      <FormView
        form={form}
        name="move"
        label={(field) => `coaching.field.${field}`}
        action={t("coaching.move_action")}
      >
        <DayAndTime
          id="move"
          day={form.values.day}
          time={form.values.time}
          change={form.set}
          problem={problem && problem_words(t, problem.code)}
        />
        {contact.series_id && (
          <CheckField
            id="move_following"
            label={t("coaching.move_following")}
            checked={form.values.following}
            onChange={(following) => form.set({ following })}
          />
        )}
      </FormView>
    </Dialog>
  );
}
