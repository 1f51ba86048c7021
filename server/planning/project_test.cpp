#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "planning/action.hpp"
#include "planning/bundle.hpp"
#include "planning/diagram.hpp"
#include "planning/draw.hpp"
#include "planning/planning.hpp"
#include "planning/templates.hpp"

namespace upswing::planning {
namespace {

PieceId piece(int n) { return {{"01999d11-9800-7999-8000-" + std::to_string(100000000000 + n)}}; }
IdeaId const idea{{"01999d11-9800-7999-8000-0000000000d1"}};

Driver box(int n, std::vector<PieceId> parents) {
  return {piece(n), DriverLevel::secondary, "Box " + std::to_string(n), std::move(parents), {}, {}};
}

std::string file_text(char const* path) {
  std::ifstream file(std::string(UPSWING_SOURCE_DIR) + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_whole(ProjectTemplateWords const& words) {
  bool whole = words.drivers.size() >= 3;
  for (auto const* text : {&words.title, &words.about, &words.problem, &words.what, &words.whom, &words.to_value}) {
    whole = whole && !text->empty();
  }
  for (auto const& driver : words.drivers) whole = whole && !driver.words.empty() && driver.ideas.size() >= 2;
  return whole;
}

TEST_CASE("every topic is whole in both languages, and the measures it names are there to begin with") {
  auto const file = read_project_templates(file_text("/server/planning/content/templates.json"));
  auto const measures = file_text("/server/measures/content/templates.json");
  CHECK(file.templates.size() >= 12);
  for (auto const& topic : file.templates) {
    CAPTURE(topic.key);
    CHECK(is_whole(topic.en));
    CHECK(is_whole(topic.es));
    CHECK(topic.en.drivers.size() == topic.es.drivers.size());
    CHECK(topic.en.title != topic.es.title);
    CHECK(!topic.source.empty());
    CHECK(topic.measures.size() >= 2);
    for (auto const& key : topic.measures) CHECK(measures.find("\"key\": \"" + key + "\"") != std::string::npos);
  }
}

TEST_CASE("a project needs a title") {
  CHECK(check(ProjectInput{"  ", {}}).at(0).code == "required");
  CHECK(check(ProjectInput{"Fewer lost forms", {}}).empty());
}

TEST_CASE("an aim is asked for what is not yet in it, and an empty one is left in peace") {
  Day const today = kit::day_of(2026, 10, 6);
  CHECK(cues_of({}, today).empty());
  CHECK(cues_of({"forms scored", "", "", "most", {}}, today) ==
        std::vector<std::string>{"whom", "how_much", "from_where", "by_when"});
  CHECK(cues_of({"forms scored", "toddlers", "60%", "90%", kit::day_of(2026, 12, 1)}, today).empty());
  CHECK(cues_of({"forms scored", "toddlers", "60%", "90%", today}, today) == std::vector<std::string>{"day_has_come"});
}

TEST_CASE("three projects are not many, four are; ten open actions are not many, eleven are") {
  CHECK(load_cues(3, 10).empty());
  CHECK(load_cues(4, 11) == std::vector<std::string>{"many_projects", "many_actions"});
}

TEST_CASE("a box of the diagram never stands above itself, however long the way round") {
  Drivers const fine{{box(1, {}), box(2, {piece(1)}), box(3, {piece(1), piece(2)})}};
  CHECK(check(fine, {}).empty());
  Drivers const round{{box(1, {piece(3)}), box(2, {piece(1)}), box(3, {piece(2)})}};
  auto const errors = check(round, {});
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].pointer == "/drivers/0/parents");
  CHECK(errors[0].code == "circle");
  CHECK(check(Drivers{{box(1, {piece(1)})}}, {}).at(0).code == "circle");
  CHECK(check(Drivers{{box(1, {piece(9)})}}, {}).at(0).code == "not_found");
}

TEST_CASE("an idea in the diagram is an idea of the project") {
  Driver hung{piece(1), DriverLevel::idea, "", {}, {}, idea};
  CHECK(check(Drivers{{hung}}, {idea}).empty());
  CHECK(check(Drivers{{hung}}, {}).at(0).pointer == "/drivers/0/idea_id");
}

TEST_CASE("five hundred boxes are checked and drawn; one more is too many") {
  Drivers many;
  for (int i = 0; i < 500; ++i)
    many.drivers.push_back(box(i, i < 10 ? std::vector<PieceId>{} : std::vector{piece(i / 10)}));
  CHECK(check(many, {}).empty());
  auto const svg = draw_drivers(many, {.aim = "The aim"});
  CHECK(svg.find("Box 499<") != std::string::npos);
  many.drivers.push_back(box(500, {}));
  CHECK(check(many, {}).at(0).code == "too_large");
}

TEST_CASE("long, colorful and right-to-left words keep whole characters and end in an ellipsis") {
  std::string ten_thousand;
  while (ten_thousand.size() < 10'000) ten_thousand += "🧸משפחה ";
  auto const lines = wrapped(ten_thousand, 20, 3);
  REQUIRE(lines.size() == 3);
  CHECK(lines[2].ends_with("…"));
  CHECK(wrapped("🧸🧸🧸 漢字", 4, 5) == std::vector<std::string>{"🧸🧸", "🧸", "漢字"});
  CHECK(wrapped("abcdefghij", 4, 5) == std::vector<std::string>{"abcd", "efgh", "ij"});
  CHECK(wrapped("", 4, 5).empty());
}

WorkflowMap rooming() {
  WorkflowMap map{piece(90), "Rooming", MapState::as_is, {{piece(1), "Front desk"}, {piece(2), "Nurse"}}, {}};
  map.steps.push_back({piece(11), piece(1), FlowKind::step, "Give the form", 2, 10, "Forms run out", true, {}, {}});
  map.steps.push_back({piece(12), piece(2), FlowKind::decision, "Filled in?", 1, 0, "", false, piece(11), {}});
  map.steps.push_back({piece(13), piece(2), FlowKind::step, "Score", 3, 5, "", false, {}, {}});
  return map;
}

TEST_CASE("a map counts minutes of work, minutes of waiting, and each change of lane as a hand-off") {
  auto const totals = totals_of(rooming());
  CHECK(totals.touch_minutes == 6);
  CHECK(totals.wait_minutes == 15);
  CHECK(totals.hand_offs == 1);
  CHECK(totals.pains == 1);
}

TEST_CASE("a step stands in a lane of its map, and a decision leads to another step") {
  CHECK(check(Workflow{{rooming()}}, {}).empty());
  auto wrong = rooming();
  wrong.steps[0].lane_id = piece(77);
  wrong.steps[1].otherwise = piece(12);
  auto const errors = check(Workflow{{wrong}}, {});
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].pointer == "/maps/0/steps/0/lane_id");
  CHECK(errors[1].pointer == "/maps/0/steps/1/otherwise");
}

TEST_CASE("a map is drawn with every lane, step and pin, and words are never taken for markup") {
  auto map = rooming();
  map.steps[2].words = "<script>";
  map.steps[0].idea_id = idea;
  auto const svg = draw_map(map, {{idea, "Print forms on Friday"}});
  CHECK(svg.find("Front desk") != std::string::npos);
  CHECK(svg.find("2 min + 10 min") != std::string::npos);
  CHECK(svg.find("plan_family_pin") != std::string::npos);
  CHECK(svg.find("→ Print forms on…") != std::string::npos);
  CHECK(svg.find("<script>") == std::string::npos);
}

double side_of(std::string const& svg, std::string const& side) {
  return std::stod(svg.substr(svg.find(" " + side + "=\"") + side.size() + 3));
}

TEST_CASE("a long map goes on below itself where it would be too small to read in one row") {
  auto map = rooming();
  for (int i = 20; i < 40; ++i)
    map.steps.push_back({piece(i), piece(2), FlowKind::step, "Wait", 1, 0, "", false, {}, {}});
  auto const one_row = draw_map(map, {}, 100);
  auto const rows = draw_map(map, {});
  CHECK(side_of(one_row, "width") > 3500);
  CHECK(side_of(rows, "width") < 1100);
  CHECK(side_of(rows, "height") > 3 * side_of(one_row, "height"));
}

Driver child(int n, DriverLevel level, std::vector<PieceId> parents, std::optional<IdeaId> const& of = {}) {
  return {piece(n), level, "Box " + std::to_string(n), std::move(parents), {}, of};
}

TEST_CASE("the outline reads each box under the first it hangs on, however the list is sorted") {
  Drivers const mixed{{child(3, DriverLevel::secondary, {piece(2)}), child(1, DriverLevel::primary, {}),
                       child(2, DriverLevel::secondary, {piece(1)}), child(4, DriverLevel::primary, {})}};
  std::string read;
  for (auto const& [driver, depth] : outline_of(mixed))
    read += driver->words.substr(4) + ":" + std::to_string(depth) + " ";
  CHECK(read == "1:0 2:1 3:2 4:0 ");
}

TEST_CASE("a box deeper inside stands further right, ideas at the end, with measures and the state of the last test") {
  MeasureId const measure{{"01999d11-9800-7999-8000-0000000000d2"}};
  Drivers deep{{child(1, DriverLevel::primary, {}), child(2, DriverLevel::secondary, {piece(1)}),
                child(3, DriverLevel::secondary, {piece(2)}), child(4, DriverLevel::idea, {piece(1)}, idea)}};
  deep.drivers[0].measures = {measure};
  auto const svg =
      draw_drivers(deep, {"The aim", {{idea, "Stickers"}}, {{idea, "◐ trying now"}}, {{measure, "Screened"}}});
  auto const x_of = [&](std::string const& words) {
    auto const at = svg.rfind(" x=\"", svg.find(words));
    return std::stoi(svg.substr(at + 4));
  };
  CHECK(x_of(">Box 1<") < x_of(">Box 2<"));
  CHECK(x_of(">Box 2<") < x_of(">Box 3<"));
  CHECK(x_of(">Box 3<") < x_of(">Stickers<"));
  CHECK(svg.find("▪ Screened") != std::string::npos);
  CHECK(svg.find("◐ trying now") != std::string::npos);
}

TEST_CASE("\"later\" and \"no\" come with a reason for whoever had the idea") {
  IdeaInput input{"Stickers", IdeaSource::family, "Lucía", IdeaAnswer::no, " "};
  CHECK(check(input).at(0).pointer == "/because");
  input.answer = IdeaAnswer::trying;
  CHECK(check(input).empty());
}

TEST_CASE("a promise is still open the day after its day, not on it, and not once it is done") {
  Action action{};
  action.due_on = kit::day_of(2026, 10, 6);
  CHECK_FALSE(is_still_open(action, kit::day_of(2026, 10, 6)));
  CHECK(is_still_open(action, kit::day_of(2026, 10, 7)));
  action.state = ActionState::done;
  CHECK_FALSE(is_still_open(action, kit::day_of(2026, 10, 7)));
}

TEST_CASE("a story is for the staff or the whole team, and nobody else") {
  CHECK(check(Story{"A family", access::Audience::team}).empty());
  CHECK(check(Story{"A family", access::Audience::program_practices}).at(0).pointer == "/audience");
}

TEST_CASE("a calendar's words are escaped, and long lines are folded between whole characters") {
  std::string words = "Call; then, wait\nagain ";
  while (words.size() < 200) words += "ñ";
  auto const text = calendar_text({{"x", kit::day_of(2026, 10, 6), words}}, Instant{0});
  CHECK(text.find("SUMMARY:Call\\; then\\, wait\\nagain ñ") != std::string::npos);
  std::size_t from = 0;
  for (std::size_t end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", from)) {
    CHECK(end - from <= 75);
    CHECK((static_cast<unsigned char>(text[from]) & 0xC0) != 0x80);
    from = end + 2;
  }
  CHECK(text.find("\xc3\r\n") == std::string::npos);
  CHECK(text.find("DTSTAMP:19700101T000000Z") != std::string::npos);
}

TEST_CASE(
    "a day is a day wherever it is read and takes nobody's time; a call is a moment in UTC; names put in no lines") {
  CalendarDay const all_day{.id = "x", .day = kit::day_of(2026, 10, 6), .words = "Try it", .link = "https://a/b,c"};
  CalendarDay const call{.id = "y",
                         .day = kit::day_of(2026, 11, 2),
                         .words = "Call",
                         .starts_at = kit::parse_instant("2026-11-02T17:00:00.000Z"),
                         .minutes = 45,
                         .link = "https://a\r\nATTENDEE:x",
                         .changes = 2};
  auto const text = calendar_text({all_day, call}, Instant{0}, "Upswing");
  CHECK(text.find("X-WR-CALNAME:Upswing\r\n") != std::string::npos);
  CHECK(text.find("UID:x@upswing\r\nDTSTAMP:19700101T000000Z\r\nDTSTART;VALUE=DATE:20261006\r\nTRANSP:TRANSPARENT\r\n"
                  "SUMMARY:Try it\r\nURL:https://a/b,c\r\n") != std::string::npos);
  CHECK(text.find("DTSTART:20261102T170000Z\r\nDURATION:PT45M\r\nSEQUENCE:2\r\nSUMMARY:Call\r\n"
                  "URL:https://aATTENDEE:x\r\n") != std::string::npos);
}

}  // namespace
}  // namespace upswing::planning
