// Start: the first answers and the words are asked for at once, then the pages are drawn.
import "../style/all.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { ME } from "../access/access_api";
import { ask, queries } from "../kit/queries";
import { use_language } from "../kit/words";
import { TODAY } from "../practices/the_day";
import { App } from "./app";

const me = queries.prefetchQuery({ queryKey: [ME], queryFn: () => ask(ME) });
if (location.pathname === "/") void queries.prefetchQuery({ queryKey: [TODAY], queryFn: () => ask(TODAY) });

await Promise.all([me, use_language()]);
createRoot(document.getElementById("root") as HTMLElement).render(
  <QueryClientProvider client={queries}>
    <App />
  </QueryClientProvider>,
);
