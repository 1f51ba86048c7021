// All problems of a form in one place above it; each item goes to its field. Focus lands here when it appears.
import { useEffect, useRef } from "react";
import "./notice.css";

export interface SummaryItem {
  field_id: string;
  words: string;
}

export function ErrorSummary(props: { title: string; items: SummaryItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const count = props.items.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div className="notice wrong" role="alert" tabIndex={-1} ref={box}>
      <div className="stack tight">
        <strong>{props.title}</strong>
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {props.items.map((item) => (
            <li key={item.field_id + item.words}>
              <a
                href={`#${item.field_id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(item.field_id)?.focus();
                }}
              >
                {item.words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
