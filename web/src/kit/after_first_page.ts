// What can wait until the first page is readable.
import { useEffect, useState } from "react";

/** Works `ms` after the page was loaded; on a page that is open already, at once. */
export function after_first_page(work: () => void, ms: number) {
  if (document.readyState === "complete") return setTimeout(work, 0);
  addEventListener("load", () => setTimeout(work, ms), { once: true });
}

/** False while the first page is still coming. */
export function useAfterFirstPage() {
  const [is_after, set_after] = useState(false);
  useEffect(() => {
    after_first_page(() => set_after(true), 500);
  }, []);
  return is_after;
}
