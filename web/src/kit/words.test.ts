// Words as the pages ask for them.
import { beforeAll, expect, test } from "vitest";
import { current_language, load_all_words, use_language, words_in } from "./words";

beforeAll(() => use_language("en"));

test("counts choose their form", () => {
  const said = [1, 2].map((count) => words_in.en("practices.today.minutes", { count }));
  expect(said).toEqual(["about a minute", "about 2 minutes"]);
});

test("Spanish has its form for millions", async () => {
  await use_language("es");
  expect(current_language()).toBe("es");
  expect(words_in.es("practices.roster", { count: 1_000_000 })).toBe("1000000 de personas");
});

test("a key without words shows itself, a hole without a word stays open", () => {
  expect(words_in.es("app.nothing.here")).toBe("app.nothing.here");
  expect(words_in.en("access.welcome_to")).toBe("Welcome to {{name}}");
});

test("a page opened while the language changes has all its words", async () => {
  await use_language("en");
  await Promise.all([load_all_words(), use_language("es")]);
  expect(words_in.es("charts.notes")).not.toBe("charts.notes");
});
