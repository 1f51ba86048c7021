// Where a question stands, for the person who looks at it.
import type { HelpRequest, HelpState } from "../gen/types";
import { useWords } from "../kit/words";
import { Tag, type TagShape } from "../ui/tag";

const SHAPES: { [state in HelpState]: TagShape } = { open: "empty", answered: "half", closed: "full" };

export function StateOfRequest({ request }: { request: HelpRequest }) {
  const t = useWords();
  return <Tag shape={SHAPES[request.state]} words={t(`barriers.request_state.${request.state}`)} />;
}
