// The day it is where the practice is, as the server says; this device's day until it has said so.
import type { Today } from "../gen/types";
import { today_here } from "../kit/dates";
import { useGet } from "../kit/queries";

export const TODAY = "/api/me/today";

export const useTheDay = () => useGet<Today>(TODAY).data?.today ?? today_here();
