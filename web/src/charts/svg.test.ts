// Drawings of the server taken into the page.
import { expect, test } from "vitest";
import drawing from "../../../server/charts/golden/shift_640.svg?raw";
import { number_of, points_of, svg_element } from "./svg";

test("points are found with their numbers", () => {
  const svg = svg_element(drawing) as SVGSVGElement;
  expect(points_of(svg).map(number_of).slice(0, 3)).toEqual([1, 2, 3]);
});

test("scripts are not taken along", () => {
  const svg = svg_element(drawing.replace("</svg>", "<script>alert(1)</script></svg>")) as SVGSVGElement;
  expect(svg.querySelector("script")).toBeNull();
});
