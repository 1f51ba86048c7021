// In every empty place of a practice: whoever does not know how to begin can ask.
import { load_all_words } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { Ask } from "./ask";

await load_all_words();

export default function AskLine(props: { practice: string }) {
  const may = usePractice(props.practice).data?.may.includes("ask_help");
  return may ? (
    <div className="row no_print">
      <Ask practice={props.practice} />
    </div>
  ) : null;
}
