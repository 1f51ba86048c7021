// An answer of the server on the page: its outline while it comes, the trouble if it does not, then the thing.
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../kit/words";
import { Skeleton } from "./skeleton";
import { Trouble } from "./trouble";

export function Loaded<T>(props: {
  query: UseQueryResult<T>;
  heights?: number[];
  /** It is the whole page: what goes wrong becomes its heading. */
  page?: boolean;
  children: (answer: T) => ReactNode;
}) {
  const t = useWords();
  const { query } = props;
  if (query.data !== undefined) return <>{props.children(query.data)}</>;
  if (query.error)
    return <Trouble error={query.error} page={props.page} again={() => void query.refetch()} />;
  return <Skeleton heights={props.heights ?? [160, 160]} label={t("app.loading")} />;
}
