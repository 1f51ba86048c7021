// Where a test stands, in a word and a shape. Letting go is a result: a leaf, not a cross.
import { IconLeaf } from "@tabler/icons-react";
import type { CycleState } from "../gen/types";
import { useWords } from "../kit/words";
import { Tag, type TagShape } from "../ui/tag";

const SHAPES: Record<Exclude<CycleState, "let_go">, TagShape> = {
  planned: "empty",
  trying: "half",
  learning: "later",
  kept: "full",
  changed: "none",
};

export function StateTag(props: { state: CycleState }) {
  const t = useWords();
  const words = t(`pdsa.state.${props.state}`);
  if (props.state !== "let_go") return <Tag shape={SHAPES[props.state]} words={words} />;
  return (
    <span className="tag">
      <IconLeaf size={16} aria-hidden />
      {words}
    </span>
  );
}
