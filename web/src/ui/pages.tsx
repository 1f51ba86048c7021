// What a room tells about its pages: address, and where the code is.
import { type ComponentType, lazy } from "react";
import { load_all_words } from "../kit/words";

export interface PageRoute {
  path: string;
  Page: ComponentType;
}

/** A page (or dialog) that is fetched when first opened, together with the words of all rooms and what fields need. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [Page, { Frame }] = await Promise.all([load(), import("./frame"), load_all_words()]);
    const default_page = (props: P) => (
      <Frame>
        <Page {...props} />
      </Frame>
    );
    return { default: default_page };
  });
}
