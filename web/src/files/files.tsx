// The photos and documents of a thing, and a way to add one. For the pages of other rooms:
//
//   <Files practice={practice} about={cycle.id} may_add />
import { useState } from "react";
import type { File as Filed } from "../gen/types";
import { Offline } from "../kit/api";
import { say_bytes } from "../kit/say_bytes";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { AddFileDialog, ReadersDialog, RemoveFileDialog } from "./file_dialogs";
import { content_path, useFiles } from "./files_api";
import { useUploads } from "./uploads";
import { Uploads } from "./uploads_list";
import "./files.css";

type Open = { what: "add" } | { what: "readers" | "remove"; file: Filed };

function FileCard(props: { practice: string; file: Filed; open: (open: Open) => void }) {
  const t = useWords();
  const { practice, file } = props;
  const is_photo = file.kind === "photo";
  const name = t(is_photo ? "files.open" : "files.save", { name: file.name });
  return (
    <li className="file_card">
      <a
        href={content_path(practice, file)}
        target={is_photo ? "_blank" : undefined}
        rel="noreferrer"
        aria-label={name}
      >
        {is_photo ? (
          <img src={content_path(practice, file, true)} alt="" loading="lazy" />
        ) : (
          <span className="file_document" aria-hidden="true">
            PDF
          </span>
        )}
        <span className="file_name">{file.name}</span>
      </a>
      <span className="small muted">
        {file.author} · {say_bytes(file.bytes)}
      </span>
      <ReadBy practice={practice} audience={file.audience} also={[file.author]} />
      {file.may_change && (
        <span className="row no_print">
          <Button
            onClick={() => props.open({ what: "readers", file })}
            label={`${t("files.change_short")}: ${file.name}`}
          >
            {t("files.change_short")}
          </Button>
          <Button
            onClick={() => props.open({ what: "remove", file })}
            label={`${t("files.remove_short")}: ${file.name}`}
          >
            {t("files.remove_short")}
          </Button>
        </span>
      )}
    </li>
  );
}

export function Files(props: { practice: string; about: string; may_add: boolean; level?: 2 | 3 }) {
  const t = useWords();
  const { practice, about } = props;
  const [open, set_open] = useState<Open>();
  const query = useFiles(practice, about);
  const uploads = useUploads(about);
  const close = () => set_open(undefined);
  const Title = props.level === 3 ? "h3" : "h2";
  return (
    <section className="stack" aria-labelledby={`files_${about}`}>
      <Title id={`files_${about}`}>{t("files.title")}</Title>
      {query.data === undefined && query.error instanceof Offline ? (
        <p className="muted">{t("files.away")}</p>
      ) : (
        <Loaded query={query} heights={[48]}>
          {({ files }) =>
            files.length === 0 ? (
              uploads.length === 0 && <p className="muted">{t("files.none")}</p>
            ) : (
              <ul className="file_cards">
                {files.map((file) => (
                  <FileCard key={file.id} practice={practice} file={file} open={set_open} />
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
      <Uploads uploads={uploads} />
      {props.may_add && (
        <div className="no_print">
          <Button onClick={() => set_open({ what: "add" })}>{t("files.add")}</Button>
        </div>
      )}
      {open?.what === "add" && <AddFileDialog practice={practice} about={about} close={close} />}
      {open?.what === "readers" && <ReadersDialog practice={practice} file={open.file} close={close} />}
      {open?.what === "remove" && <RemoveFileDialog practice={practice} file={open.file} close={close} />}
    </section>
  );
}
