// What a room tells about its pages: address, and where the code is.
import { type ComponentType, lazy } from "react";
import { load_all_words } from "./words";

export interface PageRoute {
  path: string;
  Page: ComponentType;
}

/** A page that is fetched when first opened, together with the words of all rooms. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => {
    const [Page] = await Promise.all([load(), load_all_words()]);
    return { default: Page };
  });
}
