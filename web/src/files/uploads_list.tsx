// Files that are on their way: how far, or what they wait for.

import { say_bytes } from "../kit/say_bytes";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { drop_upload, type Upload } from "./uploads";

export function Uploads(props: { uploads: Upload[] }) {
  if (props.uploads.length === 0) return null;
  return (
    <ul className="bare stack no_print">
      {props.uploads.map((upload) => (
        <li key={upload.id} className="stack tight">
          <span className="file_name">
            {upload.name} · {say_bytes(upload.bytes.size)}
          </span>
          <HowFar upload={upload} />
        </li>
      ))}
    </ul>
  );
}

function HowFar({ upload }: { upload: Upload }) {
  const t = useWords();
  const share = upload.sent / upload.bytes.size;
  const take_back = (
    <div>
      <Button
        onClick={() => void drop_upload(upload.id)}
        label={`${t("files.remove_short")}: ${upload.name}`}
      >
        {t("files.remove_short")}
      </Button>
    </div>
  );
  if (upload.state === "refused")
    return (
      <>
        <FormTrouble error={upload.error} />
        {take_back}
      </>
    );
  const percent = Math.round(share * 100);
  const words =
    upload.state === "sending"
      ? share < 1
        ? t("files.sending", { percent })
        : t("files.making")
      : t(upload.kept ? "files.waits" : "files.waits_open");
  return (
    <>
      {(upload.state === "sending" || share > 0) && (
        <progress value={share} max={1} aria-label={upload.name} />
      )}
      <span role="status" className="small">
        {words}
      </span>
      {upload.state === "waiting" && take_back}
    </>
  );
}
