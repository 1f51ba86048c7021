// How a practice is called in comparisons: by its name, or as "Practice C" when it is not shown by name.
import type { Words } from "../kit/words";

const LONGEST_CODE = 2;

export function shown_name(t: Words, practice: { name: string; coded: boolean }): string {
  const bare_code = practice.coded && practice.name.length <= LONGEST_CODE;
  return bare_code ? t("programs.coded", { code: practice.name }) : practice.name;
}
