// Play, for the fields of other rooms in which somebody looks for an idea.
import { load_all_words } from "../kit/words";
import { Play } from "./play";

await load_all_words();

export default function StuckLine() {
  return <Play />;
}
