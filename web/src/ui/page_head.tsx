// Head of a page: its title (which names the window and takes focus after a move), a way back, and what belongs beside it.
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";

let moved = false;

/** Call when the address changed, so that the next title takes focus. */
export function focus_next_title() {
  moved = true;
}

interface HeadProps {
  title: string;
  back?: { to: string; words: string };
  lead?: ReactNode;
  beside?: ReactNode;
}

/** The heading of a page: names the window, and takes focus after a move. */
export function PageTitle(props: { words: string; className?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.words} · Upswing`;
    if (!moved) return;
    moved = false;
    heading.current?.focus({ preventScroll: true });
  }, [props.words]);
  return (
    <h1 ref={heading} tabIndex={-1} className={props.className}>
      {props.words}
    </h1>
  );
}

export function PageHead(props: HeadProps) {
  return (
    <div className="stack tight">
      {props.back && (
        <Link to={props.back.to} className="no_print small">
          ← {props.back.words}
        </Link>
      )}
      <div className="row between">
        <div className="page_title stack tight">
          <PageTitle words={props.title} />
          {props.lead && <p className="muted">{props.lead}</p>}
        </div>
        {props.beside}
      </div>
    </div>
  );
}
