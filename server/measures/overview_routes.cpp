// The overview of a program: a page of practices, and how many have sent.
#include <charconv>

#include "kit/text/utf8.hpp"
#include "measures/overview_store.hpp"
#include "measures/overview_sums.hpp"
#include "measures/routes.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {

using access::Call;
using access::ReadTx;
using access::Right;

namespace {

constexpr std::int64_t usual_periods = 12;
constexpr std::int64_t most_periods = 60;
constexpr std::int64_t most_rows = 2000;
constexpr std::size_t longest_find = 100;

// A whole number of the query from 1 to `most`; "not found" for anything else.
std::int64_t number_asked(Call const& call, std::string_view name, std::int64_t usual, std::int64_t most) {
  auto const text = call.request.parameter(name).value_or("");
  if (text.empty()) return usual;
  std::int64_t number = 0;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
  bool const sound = read.ec == std::errc{} && read.ptr == text.data() + text.size() && number >= 1 && number <= most;
  if (!sound) throw kit::http::not_found();
  return number;
}

PageAsked page_asked(Call const& call) {
  PageAsked asked;
  auto const after = call.request.parameter("after").value_or("");
  if (!after.empty()) asked.after = access::detail::path_value<PracticeId>(after);
  asked.size = number_asked(call, "size", asked.size, most_rows);
  asked.waiting = call.request.parameter("show").value_or("") == "waiting";
  asked.find = std::string(kit::text::trim(call.request.parameter("find").value_or("").substr(0, longest_find)));
  if (!kit::text::is_utf8(asked.find)) throw kit::http::not_found();
  return asked;
}

Day today_of(ReadTx const& tx, programs::Program const& program) { return kit::local_day(tx.now(), program.time_zone); }

// `?after=ID&size=25&periods=12&show=waiting&find=oak`
Overview show_overview(ReadTx const& tx, Call const& call, ProgramId const& id) {
  auto const program = programs::the_program(tx, id);
  auto const count = static_cast<std::size_t>(number_asked(call, "periods", usual_periods, most_periods));
  Window const window(program, today_of(tx, program), count);
  auto const asked = page_asked(call);
  Overview overview;
  for (Day const start : window.starts()) overview.periods.push_back(programs::period_name(program.period, start));
  if (window.asked()) {
    overview.asked = programs::period_name(program.period, *window.asked());
    overview.due_on = programs::due_on(program, *window.asked());
  }
  overview.measures = overview_measures(tx, id);
  overview.of = numbers_wanted(window, all_over(window), overview.measures);
  auto strips = practice_strips(tx, id, asked, window);
  bool const more = static_cast<std::int64_t>(strips.size()) > asked.size;
  if (more) strips.pop_back();
  if (more) overview.next = strips.back().id;
  overview.rows.reserve(strips.size());
  for (auto& one : strips) {
    auto& row = overview.rows.emplace_back(OverviewRow{one.id, std::move(one.name), one.status, one.coach, {}, {}, {}});
    auto const strip = one.marks ? std::move(*one.marks) : spell(strip_from_tables(tx, one.id));
    read_row(row, strip, {one.status, one.joined_on, one.ended_on}, window, overview.measures);
  }
  return overview;
}

OverviewSums show_sums(ReadTx const& tx, ProgramId const& id) {
  return overview_sums(tx, programs::the_program(tx, id));
}

}  // namespace

OverviewSums overview_sums(ReadTx const& tx, programs::Program const& program) {
  Window const window(program, today_of(tx, program), 2);  // the one that runs and the one before
  if (!window.asked()) return {};
  Day const start = *window.asked();
  auto const count = sent_count(tx, program.id, start, programs::last_day(program.period, start));
  return {programs::period_name(program.period, start), programs::due_on(program, start), count.sent, count.of};
}

std::vector<access::Route> overview_routes() {
  using namespace access;
  return {
      get<&show_overview>("/api/programs/{program}/overview", Right::see_handed_in),
      get<&show_sums>("/api/programs/{program}/overview/sums", Right::see_handed_in),
  };
}

}  // namespace upswing::measures
