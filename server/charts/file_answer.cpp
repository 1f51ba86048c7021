// The formats of `upswing chart`. Numbers are never rounded but in the text, which is for people.

#include "charts/file_answer.hpp"

#include <algorithm>
#include <cmath>

#include "charts/draw.hpp"
#include "charts/numbers.hpp"
#include "charts/picture_words.hpp"
#include "charts/sentence.hpp"
#include "charts/svg.hpp"
#include "kit/csv.hpp"
#include "spc/write_json.hpp"

namespace upswing::charts {
namespace {

std::string label_of(FileChart const& file, std::size_t i) {
  return file.labels.empty() ? std::to_string(i + 1) : file.labels[i];
}

/// The rules a point broke, by name, with spaces between.
std::string rules_of(spc::Point const& point) {
  std::string names;
  for (std::uint32_t bits = point.broke; bits != 0; bits &= bits - 1) {
    auto const rule = static_cast<spc::Rule>(bits & (~bits + 1));
    if (point.included) names += (names.empty() ? "" : " ") + std::string(spc::name(rule));
  }
  return names;
}

void number(kit::csv::Writer& file, std::optional<double> value) { value ? file.number(*value) : file.empty(); }

void csv_point(kit::csv::Writer& out, FileChart const& file, std::size_t i, bool several, bool divided) {
  spc::Point const point = file.chart.point(i);
  if (several) out.text(file.name);
  out.text(label_of(file, i));
  number(out, point.value);
  if (divided) number(out, file.series.denominators.empty() ? spc::missing : file.series.denominators[i]);
  for (auto const& value : {point.center, point.lower, point.upper, point.lower2, point.upper2}) number(out, value);
  out.text(point.beyond ? "true" : "false");
  out.text(point.included ? "true" : "false");
  out.number(point.phase);
  out.text(point.in_baseline ? "true" : "false");
  out.text(rules_of(point));
  out.end_row();
}

std::string padded(std::string text, std::size_t width) {
  std::size_t letters = 0;
  for (char const c : text) letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return text + std::string(width > letters ? width - letters : 1, ' ');
}

std::string plain(std::optional<double> value) { return value ? plain_number(*value) : "-"; }

constexpr std::size_t column = 17;  // of the text, in letters

std::string text_of(FileChart const& file, FileAsk const& ask, Words const& words) {
  Chart const chart = chart_to_draw(file, ask);
  std::string page;
  if (!chart.series.measure.empty()) page += chart.series.measure + "\n";
  Sentence const sentence = write_sentence(chart, words);
  page += sentence.lead;
  for (std::string const& more : sentence.more) page += " " + more;
  page += "\n" + sentence.rule + "\n\n";
  std::size_t widest_label = 6;
  for (std::size_t i = 0; i < file.chart.size(); ++i) widest_label = std::max(widest_label, label_of(file, i).size());
  page += padded("x", widest_label + 2);
  for (auto const* heading : {"file.value", "file.middle_line", "file.lower"}) {
    page += padded(say({heading, {}}, words), column);
  }
  page += say({"file.upper", {}}, words) + "\n";
  for (std::size_t i = 0; i < file.chart.size(); ++i) {
    spc::Point const point = file.chart.point(i);
    page += padded(label_of(file, i), widest_label + 2) + padded(plain(point.value), column) +
            padded(plain(point.center), column) + padded(plain(point.lower), column) +
            padded(plain(point.upper), column) + rules_of(point) + (point.included ? "" : "excluded");
    while (page.ends_with(' ')) page.pop_back();
    page += "\n";
  }
  return page;
}

constexpr int gap = 16;
constexpr int title_height = 24;

/// Two in a row where there is room; each with axis, limits and signals of its own.
struct Grid {
  int column_width = 0;
  int columns = 1;

  explicit Grid(int width) : columns(width >= 2 * narrowest + gap ? 2 : 1) {
    column_width = (width - (columns - 1) * gap) / columns;
  }
};

/// From the height attribute of the outermost element.
int height_of(std::string const& svg) {
  auto const at = svg.find("height=\"");
  return at == std::string::npos ? 0 : static_cast<int>(std::ceil(std::stod(svg.substr(at + 8, 12))));
}

struct Placed {
  std::string svg;
  int height = 0;
};

void write_row(Svg& svg, std::vector<FileChart> const& charts, std::vector<Placed> const& drawn, std::size_t first,
               std::size_t last, int top, Grid const& grid) {
  for (std::size_t i = first; i < last; ++i) {
    int const left = static_cast<int>(i - first) * (grid.column_width + gap);
    svg.open("g", {{"transform", "translate(" + std::to_string(left) + " " + std::to_string(top) + ")"}});
    svg.text("us-title", 8, 17, "start", charts[i].name);
    svg.open("g", {{"transform", "translate(0 " + std::to_string(title_height) + ")"}});
    svg.raw(drawn[i].svg).close("g").close("g");
  }
}

/// The charts of a file that holds several, under one title.
std::string multiples(std::vector<FileChart> const& charts, FileAsk const& ask, Words const& words) {
  int const width = ask.width == 0 ? 1280 : ask.width;
  Grid const grid(width);
  std::vector<Placed> drawn;
  for (FileChart const& file : charts) {
    std::string picture = draw_chart(chart_to_draw(file, ask), words, {grid.column_width, Style::page, {}});
    int const height = height_of(picture);
    drawn.push_back({std::move(picture), height});
  }
  Svg rows;
  int top = ask.title.empty() ? gap : gap + title_height;
  auto const columns = static_cast<std::size_t>(grid.columns);
  for (std::size_t first = 0; first < drawn.size(); first += columns) {
    std::size_t const last = std::min(drawn.size(), first + columns);
    write_row(rows, charts, drawn, first, last, top, grid);
    int highest = 0;
    for (std::size_t i = first; i < last; ++i) highest = std::max(highest, drawn[i].height);
    top += highest + title_height + gap;
  }
  std::string const w = std::to_string(width);
  std::string const h = std::to_string(top + title_height);
  Svg svg;
  svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                   {"class", "us-chart"},
                   {"width", w},
                   {"height", h},
                   {"viewBox", "0 0 " + w + " " + h}});
  svg.open("style", {}).raw(chart_style(Style::flat, 13)).close("style");
  svg.empty("rect", {{"class", "us-paper"}, {"width", w}, {"height", h}});
  if (!ask.title.empty()) svg.text("us-title", 8, 22, "start", ask.title);
  svg.raw(rows.markup());
  svg.text("us-foot", 8, top + 12, "start", stamp_words(chart_to_draw(charts.front(), ask), words));
  svg.close("svg");
  return svg.markup();
}

}  // namespace

std::string answer_json(std::vector<FileChart> const& charts) {
  std::string lines;
  for (FileChart const& file : charts) lines += spc::write_json(file.chart, file.labels, file.name) + "\n";
  return lines;
}

std::string answer_csv(std::vector<FileChart> const& charts) {
  bool const several = std::any_of(charts.begin(), charts.end(), [](auto const& file) { return !file.name.empty(); });
  bool const divided =
      std::any_of(charts.begin(), charts.end(), [](auto const& file) { return !file.series.denominators.empty(); });
  kit::csv::Writer out;
  if (several) out.text("series");
  out.text("x");
  out.text("y");
  if (divided) out.text("n");
  for (auto const* name :
       {"cl", "lcl", "ucl", "lcl95", "ucl95", "sigma_signal", "include", "part", "baseline", "rules_broken"}) {
    out.text(name);
  }
  out.end_row();
  for (FileChart const& file : charts) {
    for (std::size_t i = 0; i < file.chart.size(); ++i) csv_point(out, file, i, several, divided);
  }
  return out.take();
}

std::string answer_text(std::vector<FileChart> const& charts, FileAsk const& ask, Words const& words) {
  std::string page;
  for (FileChart const& file : charts) page += (page.empty() ? "" : "\n\n") + text_of(file, ask, words);
  return page;
}

std::string answer_svg(std::vector<FileChart> const& charts, FileAsk const& ask, Words const& words, bool flat) {
  if (charts.size() > 1) return multiples(charts, ask, words);
  Drawing drawing;
  drawing.width = ask.width == 0 ? 960 : ask.width;
  drawing.style = flat ? Style::flat : Style::file;
  return draw_chart(chart_to_draw(charts.front(), ask), words, drawing);
}

}  // namespace upswing::charts
