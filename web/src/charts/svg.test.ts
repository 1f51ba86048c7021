// Drawings of the server taken into the page.
import { expect, test } from "vitest";
import { chart_of, measures, P1, svg_of } from "../../mock/data.ts";
import type { Measure } from "../gen/types";
import { number_of, points_of, svg_element } from "./svg";

const drawing = svg_of(chart_of(P1, measures[0] as Measure, 24), 640);

test("points are found with their numbers", () => {
  const svg = svg_element(drawing) as SVGSVGElement;
  expect(points_of(svg).map(number_of).slice(0, 3)).toEqual([1, 2, 3]);
});

test("scripts are not taken along", () => {
  const svg = svg_element(drawing.replace("</svg>", "<script>alert(1)</script></svg>")) as SVGSVGElement;
  expect(svg.querySelector("script")).toBeNull();
});
