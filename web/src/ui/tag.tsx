// A state in a word and a shape: hollow, half, full, dash.
import "./tag.css";

export type TagShape = "empty" | "half" | "full" | "none" | "later";

export function Shape(props: { shape: TagShape }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={`shape ${props.shape}`}
    >
      {props.shape === "full" && <circle cx="8" cy="8" r="7" className="disc" />}
      {props.shape === "full" && <path d="M4.6 8.2l2.3 2.4 4.6-4.8" />}
      {props.shape === "half" && <path d="M8 2a6 6 0 0 0 0 12z" className="fill" />}
      {(props.shape === "half" || props.shape === "empty") && <circle cx="8" cy="8" r="6" />}
      {props.shape === "later" && <circle cx="8" cy="8" r="2" />}
      {props.shape === "none" && <path d="M4 8h8" />}
    </svg>
  );
}

export function Tag(props: { shape: TagShape; words: string }) {
  return (
    <span className="tag">
      <Shape shape={props.shape} />
      {props.words}
    </span>
  );
}
