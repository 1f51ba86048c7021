// For whoever would rather ask a person: what the rooms above offer on a page of a practice. The frame around the pages sets it.
import { createContext, type ReactNode, useContext } from "react";

export const AskOffer = createContext<ReactNode>(null);

export const AskHere = () => <>{useContext(AskOffer)}</>;
