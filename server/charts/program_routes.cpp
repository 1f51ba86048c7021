// One measure in every practice of a program.

#include <algorithm>
#include <charconv>
#include <map>

#include "charts/compare.hpp"
#include "charts/draw.hpp"
#include "charts/funnel.hpp"
#include "charts/language_words.hpp"
#include "charts/routes.hpp"
#include "charts/series_of.hpp"
#include "charts/settings_store.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::charts {

using access::Call;
using access::ReadTx;
using access::Right;
using kit::http::Reply;

namespace {

constexpr int panel_usual = 240;
constexpr int panel_narrowest = 160;
constexpr int panel_widest = 640;

measures::Measure measure_in(ReadTx const& tx, access::ProgramId const& program, MeasureId const& id) {
  for (auto& measure : measures::program_measures(tx, program)) {
    if (measure.id == id) return measure;
  }
  throw kit::http::not_found();
}

template <class Map> typename Map::mapped_type found_or_empty(Map const& map, typename Map::key_type const& key) {
  auto const found = map.find(key);
  return found == map.end() ? typename Map::mapped_type{} : found->second;
}

bool withdrawn(programs::Shown const& shown) { return shown.enrollment.status == programs::Status::withdrawn; }

/// Invited practices have not begun. Those that left stay for themselves and for who sees the program by name.
std::vector<programs::Shown> practices_to_show(ReadTx const& tx, access::ProgramId const& program) {
  bool const sees_names = tx.may(Right::see_names, program);
  auto list = programs::shown_practices(tx, program);
  std::erase_if(list, [&](programs::Shown const& shown) {
    bool const invited = shown.enrollment.status == programs::Status::invited;
    return invited || (withdrawn(shown) && !sees_names && !shown.own);
  });
  return list;
}

/// `?from=24&size=12&find=oak`: a page of them, of those with these letters in the name they are shown by.
struct PanelsAsked {
  std::size_t from = 0;
  std::size_t size = 0;  // 0: all
  std::string find;
};

PanelsAsked panels_asked(Call const& call) {
  PanelsAsked asked;
  for (auto const& [name, into] : {std::pair("from", &asked.from), std::pair("size", &asked.size)}) {
    auto const text = call.request.parameter(name).value_or("0");
    auto const read = std::from_chars(text.data(), text.data() + text.size(), *into);
    bool const sound = read.ec == std::errc() && read.ptr == text.data() + text.size();
    if (!sound) throw kit::http::not_found();
  }
  asked.find = kit::text::fold(call.request.parameter("find").value_or(""));
  return asked;
}

std::vector<programs::Shown> page_of(std::vector<programs::Shown> all, PanelsAsked const& asked, std::int64_t& total) {
  std::erase_if(all, [&](programs::Shown const& shown) {
    return kit::text::fold(shown.name).find(asked.find) == std::string::npos;
  });
  total = static_cast<std::int64_t>(all.size());
  auto const from = std::min(asked.from, all.size());
  all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(from));
  if (asked.size > 0 && all.size() > asked.size)
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(asked.size), all.end());
  return all;
}

/// Of all of a program's practices by one query; of a page of them by one each, so that it costs what the page costs.
std::map<access::PracticeId, std::vector<measures::Entry>> entries_for(ReadTx const& tx,
                                                                       access::ProgramId const& program,
                                                                       MeasureId const& measure,
                                                                       std::vector<programs::Shown> const& shown,
                                                                       bool all) {
  if (all) return measures::sent_entries(tx, program, measure);
  std::map<access::PracticeId, std::vector<measures::Entry>> found;
  for (auto const& one : shown) {
    auto const& practice = one.enrollment.practice_id;
    found[practice] = measures::entries_of(tx, practice, measure, false);
  }
  return found;
}

std::vector<Compared> compared_in(ReadTx const& tx, access::ProgramId const& program, measures::Measure const& measure,
                                  PanelsAsked const& asked, std::int64_t& total) {
  auto const facts = programs::the_program(tx, program);
  ProgramTerms const terms{facts.starts_on, facts.rule_set};
  auto const goals = measures::settings_by_practice(tx, measure.id);
  auto const settings = chart_settings_of(tx, measure.id);
  auto page = page_of(practices_to_show(tx, program), asked, total);
  auto const entries = entries_for(tx, program, measure.id, page, asked.size == 0);
  std::vector<Compared> list;
  for (auto& shown : page) {
    auto const& practice = shown.enrollment.practice_id;
    auto series = series_of(measure, found_or_empty(goals, practice), found_or_empty(settings, practice), terms,
                            found_or_empty(entries, practice));
    // Beside each other all are the advised chart; but limits would tell how many a coded practice counted.
    series.setup.type = shown.coded ? std::optional(spc::ChartType::run) : std::nullopt;
    list.push_back({std::move(shown), std::move(series)});
  }
  return list;
}

view::ProgramCharts compare(ReadTx const& tx, Call const& call, access::ProgramId const& program, MeasureId const& id) {
  auto const& words = words_for(tx, call);
  int const width = width_asked(call, panel_usual, panel_narrowest, panel_widest);
  auto const asked = panels_asked(call);
  view::ProgramCharts answer;
  answer.measure = measure_in(tx, program, id);
  std::vector<Series> taking_part;
  for (auto const& compared : compared_in(tx, program, answer.measure, asked, answer.total)) {
    answer.panels.push_back(panel_of(compared, words, width));
    if (withdrawn(compared.shown)) continue;
    ++answer.of, answer.reported += answer.panels.back().n_points > 0;
    taking_part.push_back(compared.series);
  }
  if (asked.size > 0) return answer;  // the middle is that of all practices, not of a page
  auto middle = middle_of(taking_part);
  answer.periods = std::move(middle.periods);
  answer.median_of_practices = std::move(middle.values);
  return answer;
}

/// Practices shown by name, the last three periods together: `?width=`, `?style=`.
Reply show_funnel(ReadTx const& tx, Call const& call, access::ProgramId const& program, MeasureId const& id) {
  auto const measure = measure_in(tx, program, id);
  auto const& words = words_for(tx, call);
  std::int64_t total = 0;
  auto const funnel = funnel_of(compared_in(tx, program, measure, {}, total), words);
  if (!funnel) throw kit::http::not_found();
  Drawing drawing;
  drawing.width = width_asked(call, drawing.width, narrowest, widest);
  drawing.style = style_asked(call);
  drawing.as_of = Day{static_cast<std::int32_t>(tx.now().ms / (24 * 60 * 60 * 1000))};
  return {.type = "image/svg+xml", .body = draw_funnel(*funnel, words, drawing)};
}

}  // namespace

std::vector<access::Route> program_routes() {
  return {access::get<&compare>("/api/programs/{program}/charts/{measure}", Right::see_program),
          access::gives(access::get<&show_funnel>("/api/programs/{program}/charts/{measure}/funnel",
                                                  Right::see_program),
                        "image/svg+xml")};
}

}  // namespace upswing::charts
