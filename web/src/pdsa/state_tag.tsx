// Where a test stands, in a word and a shape. Letting go is a result: a leaf, not a cross.
import { IconLeaf, IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CycleState } from "../gen/types";
import { useWords } from "../kit/words";
import { Shape } from "../ui/tag";

const SHAPES: Record<CycleState, ReactNode> = {
  planned: <Shape shape="empty" />,
  trying: <Shape shape="half" />,
  learning: <ThreeQuarters />,
  kept: <Shape shape="full" />,
  changed: <IconRefresh size={16} aria-hidden />,
  let_go: <IconLeaf size={16} aria-hidden />,
};

export function StateTag(props: { state: CycleState }) {
  const t = useWords();
  return (
    <span className="tag">
      {SHAPES[props.state]}
      {t(`pdsa.state.${props.state}`)}
    </span>
  );
}

function ThreeQuarters() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className="shape half"
    >
      <path d="M8 8V2a6 6 0 1 0 6 6z" className="fill" />
      <circle cx="8" cy="8" r="6" />
    </svg>
  );
}
