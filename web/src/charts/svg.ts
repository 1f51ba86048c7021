// Takes a drawing of the server into the page as elements; scripts in it would not run and are not kept.
export function svg_element(text: string): SVGSVGElement | undefined {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.nodeName !== "svg") return undefined;
  for (const script of root.querySelectorAll("script, foreignObject")) script.remove();
  return document.importNode(root, true) as unknown as SVGSVGElement;
}

export const points_of = (svg: Element) => [...svg.querySelectorAll<SVGGElement>("g.us-pt")];
export const number_of = (point: Element) => Number(point.getAttribute("data-n"));
