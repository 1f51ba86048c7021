// One line that says whether what was typed is safe.
import {
  IconCheck,
  IconCloudOff,
  IconDeviceFloppy,
  IconLoader2,
  IconLock,
  IconUsers,
} from "@tabler/icons-react";
import type { SaveState } from "../kit/autosave";
import { say_time } from "../kit/dates";
import { useWords } from "../kit/words";
import "./status_line.css";

const ICONS: Record<SaveState, typeof IconCheck> = {
  still: IconDeviceFloppy,
  waiting: IconDeviceFloppy,
  saving: IconLoader2,
  saved: IconCheck,
  offline: IconCloudOff,
  trouble: IconCloudOff,
  changed: IconUsers,
  stopped: IconDeviceFloppy,
  closed: IconLock,
  unfinished: IconDeviceFloppy,
};

export function StatusLine(props: {
  state: SaveState;
  saved_at?: Date;
  /** What to say while it is not whole enough to be sent. */
  unfinished?: string;
}) {
  const t = useWords();
  const Icon = ICONS[props.state];
  const time = props.saved_at ? say_time(props.saved_at) : "";
  return (
    <p role="status" className="status_line muted">
      <Icon size={18} aria-hidden />
      {props.state === "unfinished" && props.unfinished
        ? props.unfinished
        : t(`app.autosave.${props.state}`, { time })}
    </p>
  );
}
