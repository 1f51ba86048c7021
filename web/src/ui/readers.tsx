// Who will read what is typed here, said where one types.
import { IconEye } from "@tabler/icons-react";

export function Readers(props: { words: string }) {
  return (
    <p className="small muted row" style={{ gap: 6, flexWrap: "nowrap" }}>
      <IconEye size={18} aria-hidden style={{ flex: "none" }} />
      {props.words}
    </p>
  );
}
