// What can wait until the first page is readable.
import { useEffect, useState } from "react";

/** Works `ms` after the page was loaded. */
export function after_first_page(work: () => void, ms: number) {
  if (document.readyState === "complete") setTimeout(work, ms);
  else addEventListener("load", () => setTimeout(work, ms), { once: true });
}

let shown = false;

/** False until half a second after the first page that asks; true from then on. */
export function useAfterFirstPage() {
  const [is_after, set_after] = useState(shown);
  useEffect(() => {
    if (shown) return;
    after_first_page(() => {
      shown = true;
      set_after(true);
    }, 500);
  }, []);
  return is_after;
}
