// A list being written: each line with its fields, up, down and away; all by keyboard.
import type { ReactNode } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";

interface LinesProps<T> {
  items: T[];
  change: (items: T[]) => void;
  add: () => T;
  add_words: string;
  line: (item: T, set: (patch: Partial<T>) => void, index: number) => ReactNode;
}

export function Lines<T>(props: LinesProps<T>) {
  const t = useWords();
  const { items, change } = props;
  const moved = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    change(next);
  };
  return (
    <div className="stack">
      <ol className="bare stack">
        {items.map((item, i) => (
          <li key={i} className="plan_line stack tight">
            {props.line(
              item,
              (patch) => change(items.map((each, j) => (i === j ? { ...each, ...patch } : each))),
              i,
            )}
            <div className="row">
              {i > 0 && (
                <Button kind="quiet" onClick={() => moved(i, i - 1)} label={t("planning.up", { n: i + 1 })}>
                  ↑
                </Button>
              )}
              {i < items.length - 1 && (
                <Button kind="quiet" onClick={() => moved(i, i + 1)} label={t("planning.down", { n: i + 1 })}>
                  ↓
                </Button>
              )}
              <Button
                kind="quiet"
                onClick={() => change(items.filter((_, j) => i !== j))}
                label={t("planning.take_away", { n: i + 1 })}
              >
                {t("planning.take_away_short")}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => change([...items, props.add()])}>{props.add_words}</Button>
      </div>
    </div>
  );
}
