// A chart for the page, as a picture, and as a table; and the list of the room's routes.

#include <algorithm>
#include <charconv>

#include "charts/advice.hpp"
#include "charts/chart_of.hpp"
#include "charts/charts.hpp"
#include "charts/csv.hpp"
#include "charts/draw.hpp"
#include "charts/language_words.hpp"
#include "charts/routes.hpp"
#include "charts/view.hpp"
#include "charts/warnings.hpp"
#include "kit/media/media.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::charts {

using access::Call;
using access::ReadTx;
using access::Right;
using access::Viewer;
using kit::http::Reply;

int width_asked(Call const& call, int usual, int least, int most) {
  auto const text = call.request.parameter("width").value_or("");
  int width = usual;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), width);
  bool const sound = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return std::clamp(sound ? width : usual, least, most);
}

Style style_asked(Call const& call) {
  auto const asked = call.request.parameter("style").value_or("");
  if (asked == "flat") return Style::flat;
  return asked == "embedded" ? Style::file : Style::page;
}

std::string file_name(std::string_view practice, std::string_view measure, Day today, std::string_view ending) {
  constexpr std::size_t longest = 40;  // of each of the two names
  std::string name;
  for (auto const part : {practice, measure}) {
    std::string plain;
    for (char const c : kit::text::fold(part)) {
      bool const kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) plain += c;
      else if (!plain.empty() && plain.back() != '-') plain += '-';
    }
    plain.resize(std::min(plain.size(), longest));
    while (!plain.empty() && plain.back() == '-') plain.pop_back();
    if (!plain.empty()) name += plain + "-";
  }
  return name + kit::spell(today) + "." + std::string(ending);
}

namespace {

constexpr int file_width = 960;  // of a picture for elsewhere, when none is asked for

Reply as_file(Reply reply, ChartSource const& source, Day today, std::string_view ending) {
  auto const name = file_name(source.practice.name, source.measure.short_name, today, ending);
  reply.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  return reply;
}

void add_notes(ReadTx const& tx, ChartSource const& source, view::Chart& shown) {
  bool const leads = leads_here(tx, source.practice.id);
  auto const replies = replies_of(tx, source.practice.id, source.measure.id);
  for (auto const& stored : source.annotations) {
    auto const number = static_cast<std::int64_t>(shown.annotations.size()) + 1;
    auto& note = shown.annotations.emplace_back(view::view_of(stored, number, tx.viewer().account, leads));
    for (auto const& reply : answers_to(replies, stored.id)) {
      note.replies.push_back(view::view_of(reply, tx.viewer().account, leads));
    }
  }
}

void add_warnings(ReadTx const& tx, ChartSource const& source, Words const& words, view::Chart& shown) {
  if (source.without_type) shown.warnings.push_back(say_sentence({"warning.type", {}}, words));
  if (source.without_rules) shown.warnings.push_back(say_sentence({"warning.rules", {}}, words));
  for (auto const& warning : warnings_of(source.chart, measures::changes_of(tx, source.measure.id))) {
    shown.warnings.push_back(say_sentence(warning, words));
  }
}

/// Unless somebody thought about this start before, or the chart is one of the past.
void add_suggestion(ReadTx const& tx, ChartSource const& source, view::Chart& shown) {
  auto const found = suggest_rebase(source.chart);
  if (!found || source.pin.any()) return;
  for (auto const& one : declined_of(tx, source.practice.id, source.measure.id)) {
    if (one.starts_on == found->from) return;
  }
  shown.rebase = view::view_of(*found);
}

view::Chart show_chart(ReadTx const& tx, Call const& call, PracticeId const& practice, MeasureId const& measure) {
  auto const source = chart_of(tx, practice, measure, pin_of(call));
  auto const& words = words_for(tx, call);
  auto shown = view::view_of(source, words);
  shown.now = tx.now();
  add_notes(tx, source, shown);
  shown.tests = source.tests;
  add_warnings(tx, source, words, shown);
  add_suggestion(tx, source, shown);
  for (auto const& stored : looks_of(tx, practice, measure)) shown.looks.push_back(view::view_of(stored));
  return shown;
}

/// The counts behind the ratios, as bars below.
bool wants_numerators(Call const& call) { return call.request.parameter("numerators") == "1"; }

Reply show_svg(ReadTx const& tx, Call const& call, PracticeId const& practice, MeasureId const& measure) {
  auto const source = chart_of(tx, practice, measure, pin_of(call));
  Drawing drawing;
  drawing.width = width_asked(call, drawing.width, narrowest, widest);
  drawing.style = style_asked(call);
  drawing.as_of = practices::today_at(tx, source.practice);
  drawing.two_sigma = source.settings.two_sigma;
  drawing.numerators = wants_numerators(call);
  Reply reply{.type = "image/svg+xml", .body = draw_chart(source.chart, words_for(tx, call), drawing)};
  return drawing.stands_alone() ? as_file(std::move(reply), source, drawing.as_of, "svg") : reply;
}

Reply show_csv(ReadTx const& tx, Call const& call, PracticeId const& practice, MeasureId const& measure) {
  auto const source = chart_of(tx, practice, measure, pin_of(call));
  Day const today = practices::today_at(tx, source.practice);
  Reply reply{.type = "text/csv; charset=utf-8", .body = chart_csv(source.chart, words_for(tx, call), today)};
  return as_file(std::move(reply), source, today, "csv");
}

/// What a picture for elsewhere is made of, read in one transaction that is over before the drawing begins.
struct FlatChart {
  ChartSource source;
  Day today;
  std::string svg;
};

FlatChart flat_chart(Call const& call, Viewer const& viewer, PracticeId const& practice, MeasureId const& measure) {
  std::optional<FlatChart> flat;
  call.world.read(viewer, [&](ReadTx const& tx) {
    auto source = chart_of(tx, practice, measure, pin_of(call));
    Day const today = practices::today_at(tx, source.practice);
    Drawing const drawing{width_asked(call, file_width, narrowest, widest), Style::flat, today,
                          source.settings.two_sigma, wants_numerators(call)};
    auto svg = draw_chart(source.chart, words_for(tx, call), drawing);
    flat = FlatChart{std::move(source), today, std::move(svg)};
  });
  return std::move(*flat);
}

Reply show_pdf(Call const& call, Viewer const& viewer, PracticeId const& practice, MeasureId const& measure) {
  auto const flat = flat_chart(call, viewer, practice, measure);
  auto const title = flat.source.measure.name + " · " + flat.source.practice.name;
  Reply reply{.type = "application/pdf", .body = kit::media::bytes_of(kit::media::pdf_of(flat.svg, title))};
  return as_file(std::move(reply), flat.source, flat.today, "pdf");
}

Reply show_png(Call const& call, Viewer const& viewer, PracticeId const& practice, MeasureId const& measure) {
  auto const flat = flat_chart(call, viewer, practice, measure);
  Reply reply{.type = "image/png", .body = kit::media::bytes_of(kit::media::png_of(flat.svg))};
  return as_file(std::move(reply), flat.source, flat.today, "png");
}

}  // namespace

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> lines{
      get<&show_chart>("/api/practices/{practice}/charts/{measure}", Right::see_numbers),
      gives(get<&show_svg>("/api/practices/{practice}/charts/{measure}/svg", Right::see_numbers), "image/svg+xml"),
      gives(get<&show_csv>("/api/practices/{practice}/charts/{measure}/csv", Right::see_numbers), "text/csv"),
      draws(gives(get<&show_pdf>("/api/practices/{practice}/charts/{measure}/pdf", Right::see_numbers),
                  "application/pdf")),
      draws(gives(get<&show_png>("/api/practices/{practice}/charts/{measure}/png", Right::see_numbers), "image/png")),
  };
  for (auto const& more : {note_routes(), reply_routes(), settings_routes(), program_routes()})
    lines.insert(lines.end(), more.begin(), more.end());
  return lines;
}

}  // namespace upswing::charts
