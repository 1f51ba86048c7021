// Rules of the agreement.
#include "programs/agreement.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "kit/text/utf8.hpp"
#include "programs/calendar.hpp"

namespace upswing::programs {
namespace {

constexpr std::size_t most_lines = 40;

std::vector<AgreementLine>& shipped() {
  static std::vector<AgreementLine> lines;
  return lines;
}

AgreementLine const* find(std::vector<AgreementLine> const& lines, std::string_view key) {
  auto const found = std::find_if(lines.begin(), lines.end(), [&](auto const& line) { return line.key == key; });
  return found == lines.end() ? nullptr : &*found;
}

}  // namespace

kit::def::FieldErrors check(LinesInput const& input, std::vector<AgreementLine> const& known) {
  kit::def::FieldErrors errors;
  if (input.lines.empty()) errors.push_back({"/lines", "required", "is required"});
  if (input.lines.size() > most_lines) errors.push_back({"/lines", "too_long", "has more lines than forty"});
  std::set<std::string> keys;
  for (std::size_t i = 0; i < input.lines.size(); ++i) {
    auto const& line = input.lines[i];
    auto const at = "/lines/" + std::to_string(i);
    if (!keys.insert(line.key).second) errors.push_back({at + "/key", "duplicate", "is here twice"});
    if (kit::text::is_blank(line.words)) errors.push_back({at + "/words", "required", "is required"});
    // Only what this program can count is counted.
    auto const* before = find(known, line.key);
    if (line.kind == LineKind::counted && (!before || before->kind != LineKind::counted)) {
      errors.push_back({at + "/kind", "not_a_choice", "is not counted from what is recorded"});
    }
  }
  return errors;
}

kit::def::FieldErrors check(NewComment const& input, std::vector<AgreementLine> const& lines) {
  kit::def::FieldErrors errors;
  if (!find(lines, input.line)) errors.push_back({"/line", "not_found", "is no line of this agreement"});
  if (kit::text::is_blank(input.words)) errors.push_back({"/words", "required", "is required"});
  return errors;
}

std::vector<AgreementLine> merged(std::vector<AgreementLine> const& before, LinesInput const& input,
                                  access::Language language) {
  std::vector<AgreementLine> after;
  for (auto const& line : input.lines) {
    auto const* old = find(before, line.key);
    bool const same = old && (language == access::Language::en ? old->en : old->es) == line.words;
    after.push_back({line.key, line.side, line.kind, same ? old->en : line.words, same ? old->es : line.words});
  }
  return after;
}

std::optional<AgreementSide> side_of(std::vector<access::Role> const& roles) {
  using access::Role;
  bool practice = false;
  for (Role const role : roles) {
    if (role == Role::coach || role == Role::coach_in_training) return AgreementSide::coach;
    practice = practice || role <= Role::sponsor;
  }
  return practice ? std::optional(AgreementSide::practice) : std::nullopt;
}

std::vector<Day> months_to_tick(Day joined, Day today, int most) {
  std::vector<Day> months;
  Day const first = period_start(Period::month, joined);
  for (Day month = period_start(Period::month, today); month >= first && static_cast<int>(months.size()) < most;
       month = kit::plus_months(month, -1)) {
    months.push_back(month);
  }
  return months;
}

int months_of(Talk talk) { return talk == Talk::month_1 ? 1 : talk == Talk::month_4 ? 4 : 8; }

std::vector<Talk> open_talks(Day joined, Day today) {
  std::vector<Talk> talks;
  for (Talk const talk : {Talk::month_1, Talk::month_4, Talk::month_8}) {
    if (kit::plus_months(joined, months_of(talk)) <= today) talks.push_back(talk);
  }
  return talks;
}

bool can_be_ticked(std::vector<AgreementLine> const& lines, std::string_view key) {
  auto const* line = find(lines, key);
  return line && line->kind != LineKind::talked;
}

std::vector<AgreementLine> const& shipped_lines() { return shipped(); }

void set_agreement_lines(std::string_view json) {
  AgreementLines file;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(json, file, errors)) {
    throw std::runtime_error("agreement.json: " + (errors.empty() ? std::string("?") : errors.front().pointer));
  }
  shipped() = std::move(file.lines);
}

}  // namespace upswing::programs
