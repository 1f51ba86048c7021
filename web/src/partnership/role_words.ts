// A role and its place in one line: "Coach, Cedar Street Pediatrics".
import type { HeldRole } from "../gen/types";
import type { Words } from "../kit/words";

export function role_words(t: Words, role: HeldRole): string {
  const place = role.practice_name ?? role.supervises ?? role.program_name;
  return [t(`app.role.${role.role}`), place].filter(Boolean).join(", ");
}
