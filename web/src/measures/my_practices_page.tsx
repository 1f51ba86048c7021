// My practices, for coaches.
import { useWords } from "../kit/words";
import { PageHead } from "../ui/page_head";
import { MyPractices } from "./my_practices";

export default function MyPracticesPage() {
  const t = useWords();
  return (
    <div className="stack wide">
      <PageHead title={t("app.nav.my_practices")} />
      <MyPractices />
    </div>
  );
}
