// A plan that left as a file comes in again, here or at another practice.
import { useState } from "react";
import { useLocation } from "wouter";
import type { Bundle } from "../gen/types";
import { Problem } from "../kit/api";
import { useWords } from "../kit/words";
import { FormTrouble } from "../ui/trouble";
import { bring_in } from "./planning_api";

const UNFIT = [400, 413, 422];

function read(text: string): Bundle | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null ? (found as Bundle) : undefined;
  } catch {
    return undefined; // no JSON: told beside the field
  }
}

export function BringIn({ practice }: { practice: string }) {
  const t = useWords();
  const [, go] = useLocation();
  const [wrong, set_wrong] = useState(false);
  const [error, set_error] = useState<Error>();
  async function take(file: File | undefined) {
    if (!file) return;
    set_error(undefined);
    const bundle = read(await file.text());
    set_wrong(bundle === undefined);
    if (!bundle) return;
    const made = await bring_in(practice, bundle);
    go(`/practices/${practice}/planning/${made.id}`);
  }
  const failed = (problem: Error) => {
    const unfit = problem instanceof Problem && UNFIT.includes(problem.status);
    if (unfit) set_wrong(true);
    else set_error(problem);
  };
  return (
    <details>
      <summary>{t("planning.bring_in")}</summary>
      <div className="stack tight">
        <label htmlFor="plan_file">{t("planning.bring_in_file")}</label>
        <input
          id="plan_file"
          type="file"
          accept=".json,application/json"
          aria-describedby={wrong ? "plan_file_wrong" : undefined}
          aria-invalid={wrong}
          onChange={(event) => void take(event.currentTarget.files?.[0]).catch(failed)}
        />
        {wrong && (
          <span id="plan_file_wrong" role="alert" className="wrong">
            {t("planning.bring_in_wrong")}
          </span>
        )}
        <FormTrouble error={error} />
      </div>
    </details>
  );
}
