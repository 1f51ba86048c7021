// A dialog: focus goes in, Escape leaves, focus comes back.
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/CloseButton.css";
import { Modal } from "@mantine/core";
import { type ReactNode, useEffect } from "react";

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Without it the dialog can only be left by doing what it asks. */
  onClose?: () => void;
  close?: string;
}

/** Mantine gives focus back only when `opened` changes; our dialogs leave the page instead. */
function useFocusComesBack() {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (document.activeElement !== document.body) return;
      const there = before?.isConnected && before !== document.body ? before : document.querySelector("main");
      (there as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
    };
  }, []);
}

export function Dialog(props: DialogProps) {
  useFocusComesBack();
  const stays = props.onClose === undefined;
  return (
    <Modal.Root
      opened
      onClose={props.onClose ?? (() => {})}
      centered
      size="lg"
      styles={{
        content: { border: "1px solid var(--line)", background: "var(--surface)", borderRadius: 12 },
      }}
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
    >
      <Modal.Overlay backgroundOpacity={0.5} />
      <Modal.Content>
        <Modal.Body p={24}>
          <div
            className="row between"
            style={{ flexWrap: "nowrap", alignItems: "flex-start", marginBottom: 16 }}
          >
            <Modal.Title component="h2" style={{ fontSize: 22, lineHeight: "29px", fontWeight: 650 }}>
              {props.title}
            </Modal.Title>
            {props.onClose && <Modal.CloseButton aria-label={props.close} size={44} mt={-8} mr={-8} />}
          </div>
          <div className="stack">{props.children}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
