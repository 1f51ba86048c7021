// Any bytes as what `upswing chart` is given: the first line holds the options, the rest is the file. Whatever it is, the
// answer is charts whose JSON has no number that is none, or problems in words.
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

#include "charts/file_options.hpp"
#include "charts/file_table.hpp"
#include "spc/make_chart.hpp"
#include "spc/write_json.hpp"

using namespace upswing;

namespace {

/// The options in their order, with bars between.
charts::FileAsk ask_from(std::string_view line) {
  charts::FileAsk ask;
  std::array<std::string*, 12> const fields{&ask.type,  &ask.rules,    &ask.freeze,    &ask.freeze_each,
                                            &ask.split, &ask.exclude,  &ask.target,    &ask.center,
                                            &ask.sigma, &ask.multiply, &ask.aggregate, &ask.by};
  for (std::string* field : fields) {
    auto const bar = line.find('|');
    if (auto const part = line.substr(0, bar); !part.empty()) *field = part;
    if (bar == std::string_view::npos) break;
    line.remove_prefix(bar + 1);
  }
  ask.screen_ranges = line.size() % 2 == 1;
  ask.categorical = line.size() % 3 == 1;
  return ask;
}

void must(bool fact) {
  if (!fact) std::abort();
}

void must_be_told(std::vector<spc::Problem> const& problems) {
  must(!problems.empty());
  for (auto const& problem : problems) must(!spc::words(problem).empty());
}

/// The same JSON with every string emptied: a name may hold whatever it likes.
std::string without_strings(std::string_view json) {
  std::string rest;
  bool inside = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (inside && json[i] == '\\') {
      ++i;
      continue;
    }
    if (json[i] == '"') inside = !inside;
    if (!inside) rest += json[i];
  }
  return rest;
}

void try_chart(charts::FileSeries const& file, charts::FileOptions const& asked) {
  auto series = spc::Result<spc::Series>(spc::Series{file.values, file.denominators, {}, {}});
  if (!file.keys.empty()) {
    auto grouped = spc::group_rows(asked.type, file.keys, file.values, file.denominators, asked.aggregate);
    if (!grouped) {
      must_be_told(grouped.problems());
      return;
    }
    series = std::move(grouped.value().series);
  }
  auto const chart = spc::make_chart(asked.type, series.value(), asked.options);
  if (!chart) {
    must_be_told(chart.problems());
    return;
  }
  std::string const json = without_strings(spc::write_json(chart.value(), {}, file.name));
  must(json.find("nan") == std::string::npos && json.find("inf") == std::string::npos);
  must(chart.value().size() == series.value().values.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  std::string_view const input(reinterpret_cast<char const*>(data), size);
  auto const end = input.find('\n');
  auto const ask = ask_from(input.substr(0, end));
  auto const asked = charts::read_options(ask);
  if (auto const* wrong = std::get_if<std::string>(&asked)) {
    must(!wrong->empty());
    return 0;
  }
  auto const table = charts::read_table(end == std::string_view::npos ? "" : input.substr(end + 1), ask.by);
  if (auto const* problems = std::get_if<std::vector<charts::FileProblem>>(&table)) {
    must(!problems->empty());
    for (auto const& problem : *problems) must(!charts::spell(problem).empty());
    return 0;
  }
  for (auto const& file : std::get<std::vector<charts::FileSeries>>(table)) {
    try_chart(file, std::get<charts::FileOptions>(asked));
  }
  return 0;
}
