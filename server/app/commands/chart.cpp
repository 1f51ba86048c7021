// chart: the chart of a CSV file, for anyone, without a server or a database.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include "app/commands/commands.hpp"
#include "app/embedded.hpp"
#include "charts/charts.hpp"
#include "charts/file_answer.hpp"
#include "charts/language_words.hpp"
#include "kit/media/media.hpp"

namespace upswing::app {
namespace {

constexpr int wrong_usage = 2;
constexpr int wrong_data = 3;

std::string read_all(std::string const& path) {
  if (path == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (file.bad()) throw std::runtime_error("cannot read " + path);
  return text;
}

void write_all(std::string const& path, std::string const& answer) {
  std::FILE* const file = path.empty() || path == "-" ? stdout : std::fopen(path.c_str(), "wb");
  if (!file) throw std::runtime_error("cannot write " + path);
  bool const whole = std::fwrite(answer.data(), 1, answer.size(), file) == answer.size() && std::fflush(file) == 0;
  if (file != stdout && std::fclose(file) != 0) throw std::runtime_error("cannot write " + path);
  if (!whole) throw std::runtime_error("cannot write " + (path.empty() ? std::string("the answer") : path));
}

charts::Words const& words_in(std::string const& language) {
  auto const which = language == "es" ? access::Language::es : access::Language::en;
  charts::set_words(which, embedded(words_assets(), language + "/sentence.json"));
  return charts::words_of(which);
}

int refuse(std::vector<charts::FileProblem> const& problems) {
  for (auto const& problem : problems) std::fprintf(stderr, "%s\n", charts::spell(problem).c_str());
  if (problems.size() >= 100) std::fputs("only the first hundred problems are told\n", stderr);
  bool const asking = std::all_of(problems.begin(), problems.end(), [](auto const& problem) { return problem.asking; });
  return asking ? wrong_usage : wrong_data;
}

std::string answer(ChartArguments const& a, std::vector<charts::FileChart> const& charts) {
  if (a.format == "json") return charts::answer_json(charts);
  if (a.format == "csv") return charts::answer_csv(charts);
  charts::Words const& words = words_in(a.ask.language);
  if (a.format == "text") return charts::answer_text(charts, a.ask, words);
  if (a.format == "svg") return charts::answer_svg(charts, a.ask, words);
  std::string const picture = charts::answer_svg(charts, a.ask, words, true);
  if (a.format == "png") return kit::media::bytes_of(kit::media::png_of(picture));
  return kit::media::bytes_of(kit::media::pdf_of(picture, a.ask.title.empty() ? a.file : a.ask.title));
}

}  // namespace

int chart(ChartArguments const& a) {
  auto const options = charts::read_options(a.ask);
  if (auto const* wrong = std::get_if<std::string>(&options)) {
    std::fprintf(stderr, "%s\n", wrong->c_str());
    return wrong_usage;
  }
  auto const table = charts::read_table(read_all(a.file), a.ask.by);
  if (auto const* problems = std::get_if<std::vector<charts::FileProblem>>(&table)) return refuse(*problems);
  auto const made =
      charts::chart_table(std::get<std::vector<charts::FileSeries>>(table), std::get<charts::FileOptions>(options));
  if (auto const* problems = std::get_if<std::vector<charts::FileProblem>>(&made)) return refuse(*problems);
  write_all(a.output, answer(a, std::get<std::vector<charts::FileChart>>(made)));
  return 0;
}

}  // namespace upswing::app
