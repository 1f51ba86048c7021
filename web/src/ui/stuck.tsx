// For whoever looks for an idea: what the rooms above offer beside the field. The frame around the pages sets it.
import { createContext, type ReactNode, useContext } from "react";

export const StuckOffer = createContext<ReactNode>(null);

export const Stuck = () => <>{useContext(StuckOffer)}</>;
