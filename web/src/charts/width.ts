// The width a picture is asked for: that of its box, in steps, so that a moving window does not ask for each pixel.
import { useEffect, useState } from "react";

const STEP_PX = 40;
const NARROWEST_PX = 320;
const WIDEST_PX = 1600;

export function useWidth(box: React.RefObject<HTMLElement | null>) {
  const [width, set_width] = useState<number>();
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => {
      const stepped = Math.floor((entry?.contentRect.width ?? 0) / STEP_PX) * STEP_PX;
      set_width(Math.min(WIDEST_PX, Math.max(NARROWEST_PX, stepped)));
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
