// What stands on each sheet, and in which order. A part that nobody has written yet is left out.
#include "planning/paper.hpp"

#include <algorithm>
#include <array>

#include "kit/text/words.hpp"

namespace upswing::planning {
namespace {

using kit::media::Paper;
using kit::media::PieceKind;

constexpr std::size_t most_boxes_drawn = 60;
constexpr std::size_t most_tests = 6;

std::array<kit::text::Words, 2>& all_words() {
  static std::array<kit::text::Words, 2> words;
  return words;
}

class Sheets {
 public:
  Sheets(ProjectView const& view, PaperPictures const& pictures, access::Language language)
      : view_(view), pictures_(pictures), words_(all_words().at(static_cast<std::size_t>(language))) {}

  Paper write(Sheet sheet) {
    std::string lead = say("planning.sheet." + std::string(kit::def::spell(sheet))) + " · " + view_.home_name;
    for (auto const& partner : view_.partners) lead += " · " + partner.name;
    paper_.add(PieceKind::title, view_.project.title);
    paper_.add(PieceKind::lead, lead + " · " + day(view_.today));
    if (sheet == Sheet::plan) plan();
    if (sheet == Sheet::charter) charter();
    if (sheet == Sheet::storyboard) storyboard();
    return std::move(paper_);
  }

 private:
  ProjectView const& view_;
  PaperPictures const& pictures_;
  kit::text::Words const& words_;
  Paper paper_;

  void plan() {
    problem();
    aim();
    measures();
    drivers_listed();
    actions();
    time();
  }
  void charter() {
    problem();
    aim();
    story();
    team();
    credit();
    measures();
    timeline();
    risks();
    time();
  }
  // What a team stands beside and tells: why, what, the numbers, what was tried and learned, what comes next.
  void storyboard() {
    story();
    problem();
    aim();
    team();
    if (pictures_.charts.empty()) measures();
    else charts();
    drivers_drawn();
    tests();
    maps();
    timeline();
    actions();
  }

  std::string say(std::string const& key, kit::text::Places const& places = {}) const {
    auto const* const text = words_.find(key);
    return text ? kit::text::fill(*text, places) : key;
  }
  std::string day(Day on) const {
    auto const spelled = kit::spell(on);  // 2026-10-20
    auto const month = std::to_string(std::stoi(spelled.substr(5, 2)));
    return say("sentence.date_short.day", {{"month", say("sentence.month_short." + month)},
                                           {"day", std::to_string(std::stoi(spelled.substr(8, 2)))},
                                           {"year", spelled.substr(0, 4)}});
  }
  std::string day(std::optional<Day> on) const { return on ? day(*on) : ""; }
  template <class Choice> std::string choice(std::string const& key, Choice value) const {
    return say(key + std::string(kit::def::spell(value)));
  }

  void head(std::string const& part) { paper_.add(PieceKind::heading, say("planning.part." + part)); }
  void words(std::string const& part, std::string const& text) {
    if (text.empty()) return;
    head(part);
    paper_.add(PieceKind::words, text);
  }
  void rows(std::string const& part, std::vector<std::vector<std::string>> const& all) {
    if (all.empty()) return;
    head(part);
    for (auto const& each : all) paper_.row(each);
  }

  void problem() { words("problem", view_.parts.problem.words); }
  void story() {
    if (view_.parts.story) words("story", view_.parts.story->words);
  }
  void aim() {
    auto const& aim = view_.parts.aim;
    auto const said = [&](std::string const& text) { return text.empty() ? say("planning.blank") : text; };
    if (aim.what.empty() && aim.to_value.empty()) return;
    words("aim", say("planning.aim_sentence", {{"what", said(aim.what)},
                                               {"whom", said(aim.whom)},
                                               {"from", said(aim.from_value)},
                                               {"to", said(aim.to_value)},
                                               {"by", said(day(aim.by_day))}}));
  }
  std::string names_of(std::vector<PhysicianId> const& physicians) const {
    std::string names;
    for (auto const& each : view_.physicians) {
      if (std::find(physicians.begin(), physicians.end(), each.id) == physicians.end()) continue;
      names += (names.empty() ? "" : " · ") + each.name;
    }
    return names;
  }
  void team() {
    std::vector<std::vector<std::string>> all;
    for (auto const& person : view_.parts.team.people) all.push_back({person.leads, person.name});
    auto const physicians = names_of(view_.parts.team.physicians);
    if (!physicians.empty()) all.push_back({say("planning.team_physicians"), physicians});
    rows("team", all);
  }
  void credit() {
    auto const& credit = view_.parts.credit;
    if (credit.route == CreditRoute::not_decided) return;
    auto text = choice("planning.route.", credit.route);
    auto const names = names_of(credit.physicians);
    if (!names.empty()) text += " · " + names;
    if (credit.sponsor_asked) text += " · " + say("planning.sponsor_asked");
    words("credit", credit.note.empty() ? text : text + "\n" + credit.note);
  }
  void measures() {
    std::vector<std::vector<std::string>> all;
    for (auto const& linked : view_.parts.measures.measures) {
      for (auto const& each : view_.measures) {
        if (each.id == linked.measure_id) all.push_back({each.name, choice("planning.role.", linked.role)});
      }
    }
    rows("measures", all);
  }
  std::string words_of(Driver const& one) const {
    for (auto const& idea : view_.ideas) {
      if (one.idea_id == idea.id) return idea.words;
    }
    return one.words;
  }
  void drivers_listed() {
    auto const lines = outline_of(view_.parts.drivers);
    if (lines.empty()) return;
    head("drivers");
    for (auto const& [driver, depth] : lines) {
      auto const text = words_of(*driver);
      if (depth == 0) paper_.add(PieceKind::item, text);
      else paper_.add(PieceKind::words, steps_inward(depth) + (driver->idea_id ? "· " : "– ") + text);
    }
  }
  // Wide spaces stand in for steps inward.
  static std::string steps_inward(int depth) {
    std::string spaces;
    for (int i = 0; i < std::min(depth, 6); ++i) spaces += "\u2003\u2003";
    return spaces;
  }
  // More boxes than can be read on a page are lines.
  void drivers_drawn() {
    auto const count = view_.parts.drivers.drivers.size();
    if (count == 0) return ideas();
    if (count > most_boxes_drawn) return drivers_listed();
    head("drivers");
    paper_.add(PieceKind::picture, pictures_.drivers);
  }
  void charts() {
    head("measures");
    for (auto const& row : pictures_.charts) paper_.add(PieceKind::picture, row);
  }
  // What was decided lately, with what was learned.
  void tests() {
    std::vector<std::vector<std::string>> all;
    for (auto const& test : view_.idea_tests) {
      bool const decided = test.state == "kept" || test.state == "changed" || test.state == "let_go";
      if (decided) all.push_back({test.title, say("planning.test." + test.state), test.learned});
    }
    if (all.size() > most_tests) all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(most_tests));
    if (all.empty()) return;
    paper_.add(PieceKind::heading, say("planning.tests"));
    for (auto const& each : all) paper_.row(each);
  }
  void ideas() {
    std::vector<std::vector<std::string>> all;
    for (auto const& idea : view_.ideas) {
      all.push_back({idea.words, idea.answer == IdeaAnswer::none ? "" : choice("planning.answer.", idea.answer)});
    }
    rows("ideas", all);
  }
  void actions() {
    std::vector<std::vector<std::string>> all;
    for (auto const& each : view_.actions) {
      if (is_open(each.state)) all.push_back({each.words, each.owner_name, day(each.due_on)});
    }
    rows("actions", all);
  }
  void maps() {
    if (pictures_.maps.empty()) return;
    head("workflow");
    for (std::size_t i = 0; i < pictures_.maps.size(); ++i) {
      auto const& map = view_.parts.workflow.maps.at(i);
      auto const state = choice("planning.map_state.", map.state);
      paper_.add(PieceKind::words, map.title.empty() ? state : map.title + " · " + state);
      paper_.add(PieceKind::picture, pictures_.maps[i]);
    }
  }
  void timeline() {
    std::vector<std::vector<std::string>> all;
    for (auto const& each : view_.parts.timeline.milestones) {
      all.push_back({(each.reached ? "● " : "○ ") + each.words, day(each.on_day)});
    }
    rows("timeline", all);
  }
  void risks() {
    std::vector<std::vector<std::string>> all;
    for (auto const& each : view_.parts.risks.risks) {
      all.push_back({each.words, choice("planning.likely_", each.likely), each.plan});
    }
    rows("risks", all);
  }
  void time() {
    auto const& time = view_.parts.time;
    if (time.minutes_a_week == 0) return;
    auto const key = time.minutes_a_week == 1 ? "planning.minutes_said_one" : "planning.minutes_said_other";
    auto const minutes = say(key, {{"count", std::to_string(time.minutes_a_week)}});
    words("time", time.note.empty() ? minutes : minutes + "\n" + time.note);
  }
};

}  // namespace

void set_paper_words(access::Language language, std::string_view planning_json, std::string_view sentence_json) {
  auto& words = all_words().at(static_cast<std::size_t>(language));
  words.read(planning_json, "planning");
  words.read(sentence_json, "sentence");
}

unsigned most_pages(Sheet sheet) { return sheet == Sheet::plan ? 1 : 2; }

std::string said(access::Language language, std::string const& key) {
  auto const* const text = all_words().at(static_cast<std::size_t>(language)).find(key);
  return text ? *text : key;
}

std::string sheet_name(Sheet sheet, access::Language language) {
  return said(language, "planning.sheet." + std::string(kit::def::spell(sheet)));
}

Paper paper_of(Sheet sheet, ProjectView const& view, PaperPictures const& pictures, access::Language language) {
  return Sheets(view, pictures, language).write(sheet);
}

}  // namespace upswing::planning
