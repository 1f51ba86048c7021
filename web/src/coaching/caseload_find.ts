// Which lines of the list are shown: a pure rule over what the server said; and the words of a saved view.
import type { CaseLine } from "../gen/types";

export interface Asked {
  words: string;
  show: string;
  program: string;
}

export const SHOWN = ["all", "calls", "promises", "no_date", "numbers", "help"] as const;
export const EVERYTHING: Asked = { words: "", show: "all", program: "" };

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function is_asked(line: CaseLine, asked: Asked): boolean {
  if (asked.program && line.program_id !== asked.program) return false;
  if (asked.words && !plain(line.practice_name).includes(plain(asked.words))) return false;
  if (asked.show === "calls") return line.reasons.length > 0;
  if (asked.show === "promises") return line.own_promises > 0;
  if (asked.show === "no_date") return !line.next_contact;
  if (asked.show === "numbers") return Boolean(line.waits_for);
  if (asked.show === "help") return line.help_requests > 0;
  return true;
}

export const spelled = (asked: Asked) => new URLSearchParams({ ...asked }).toString();
export function read_asked(text: string): Asked {
  const said = new URLSearchParams(text);
  const show = said.get("show") ?? "all";
  return {
    words: said.get("words") ?? "",
    show: (SHOWN as readonly string[]).includes(show) ? show : "all",
    program: said.get("program") ?? "",
  };
}
