// A day and a time of the clock where the practice is.
import { useWords } from "../kit/words";
import { TextField } from "../ui/field";

export function DayAndTime(props: {
  id: string;
  day: string;
  time: string;
  change: (patch: { day?: string; time?: string }) => void;
  problem?: string;
}) {
  const t = useWords();
  return (
    <div className="when">
      <TextField
        id={`${props.id}_day`}
        label={t("coaching.field.day")}
        type="date"
        value={props.day}
        onChange={(day) => props.change({ day })}
        problem={props.problem}
      />
      <TextField
        id={`${props.id}_minute`}
        label={t("coaching.field.minute")}
        type="time"
        value={props.time}
        onChange={(time) => props.change({ time })}
      />
    </div>
  );
}
