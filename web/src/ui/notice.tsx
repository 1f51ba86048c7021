// A short message in the page: something good, to look at with care, or wrong. Said by a mark and words, not colour alone.
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import "./notice.css";

const ICONS = {
  good: IconCircleCheck,
  careful: IconHelpCircle,
  wrong: IconAlertTriangle,
  info: IconInfoCircle,
};

export function Notice(props: {
  kind: keyof typeof ICONS;
  title?: ReactNode;
  children?: ReactNode;
  alert?: boolean;
}) {
  const Icon = ICONS[props.kind];
  return (
    <div className={`notice ${props.kind}`} role={props.alert ? "alert" : undefined}>
      <Icon size={22} aria-hidden className="notice_icon" />
      <div className="stack tight">
        {props.title && <strong>{props.title}</strong>}
        {props.children && <div>{props.children}</div>}
      </div>
    </div>
  );
}
