// Loads the scenario `half_way`: people, practices, a program, a year of numbers.
#include <future>
#include <map>
#include <stdexcept>

#include "access/account_store.hpp"
#include "app/demo/demo.hpp"
#include "app/demo/files.hpp"
#include "app/demo/load.hpp"
#include "charts/charts.hpp"
#include "pdsa/pdsa.hpp"
#include "planning/planning.hpp"

namespace upswing::app {
namespace {

using access::Tx;
using namespace demo_file;

template <class T> T required(std::optional<T> value, std::string const& what) {
  if (!value) throw std::runtime_error("a demo file has no " + what);
  return *value;
}

template <class Map> auto const& known(Map const& map, std::string const& key, char const* what) {
  auto const found = map.find(key);
  if (found == map.end()) throw std::runtime_error("a demo file names the unknown " + std::string(what) + " " + key);
  return found->second;
}

class HalfWay {
 public:
  HalfWay(access::World& world, Tx& tx, std::string folder, std::vector<Person> people)
      : world_(world), tx_(tx), folder_(std::move(folder)), people_(std::move(people)) {}

  void load(PasswordHashes const& hashes) {
    for (auto const& person : people_) accounts_[person.email] = person.id;
    program_ = read<ProgramFile>(folder_ + "/program.json");
    for (auto const& practice : read<std::vector<demo_file::Practice>>(folder_ + "/practices.json")) add(practice);
    add_program();
    for (auto const& person : people_) add(person, hashes.at(person.email));
    for (auto const& [key, practice] : practices_) add_entries(key, practice);
    add_submissions();
    add_settings();
    add_chart_settings();
    add_annotations();
    add_replies();
    add_looks();
    std::map<std::string, access::PracticeId> places;
    for (auto const& [key, practice] : practices_) places[key] = practice.practice.id;
    load_start(tx_, folder_, places, accounts_);
    load_notes(world_, tx_, folder_, program_.program.id, places, accounts_);
    add_projects();
    add_tests();
    load_coaching(tx_, folder_, program_.program.id, places, accounts_);
    load_help(tx_, folder_, places, accounts_);
    load_encouragement(world_, tx_, folder_, places, accounts_);
    std::map<std::string, programs::EnrollmentId> enrollments;
    for (auto const& [key, practice] : practices_) enrollments[key] = practice.enrollment.id;
    load_agreement(tx_, folder_, enrollments, accounts_);
    measures::put_snapshot(tx_, program_.program.id, {{"01999d11-9800-7010-8000-000000000001"}}, "First year",
                           program_.today, known(accounts_, "ellen@example.org", "person"));
  }

 private:
  access::World& world_;
  Tx& tx_;
  std::string folder_;
  std::vector<Person> people_;
  ProgramFile program_;
  std::map<std::string, access::AccountId> accounts_;
  std::map<std::string, demo_file::Practice> practices_;
  std::map<std::string, programs::MeasureId> measures_;
  std::map<std::string, programs::Period> periods_;
  std::map<std::string, std::map<Day, bool>> sent_;  // practice -> month

  void add(demo_file::Practice const& one) {
    auto const& p = one.practice;
    practices::add_practice(tx_, {p.id, p.name, p.city, p.state, p.kind, p.clinicians, p.time_zone, p.about,
                                  p.shows_name, 1});
    for (auto const& m : one.members) {
      std::optional<access::AccountId> account;
      if (m.email && accounts_.contains(*m.email)) account = accounts_.at(*m.email);
      practices::add_member(tx_, p.id, {m.id, m.name, m.email, m.team_roles, m.joined_on, m.left_on, m.note, false, 1},
                            account);
    }
    for (auto const& seat : one.seats) practices::put_seat(tx_, p.id, {seat.team_role, seat.state, {}, seat.note, 0});
    if (one.family) practices::put_family_seat(tx_, p.id, *one.family);
    for (auto const& who : one.physicians) {
      practices::add_physician(tx_, p.id, {who.id, who.name, who.joined_on, who.left_on, 1});
    }
    practices_[one.key] = one;
  }

  void add_program() {
    auto const& p = program_.program;
    programs::add_program(tx_, {p.id, p.name, p.about, p.starts_on, p.ends_on, p.period, p.due_day, p.time_zone,
                                programs::RuleSet::anhoej, 1});
    for (auto const& m : read<std::vector<demo_file::Measure>>(folder_ + "/measures.json")) {
      measures::add_measure(tx_, {m.id,
                                  {},
                                  m.name,
                                  m.short_name,
                                  m.type,
                                  m.kind,
                                  m.purpose,
                                  m.numerator,
                                  m.denominator,
                                  m.exclusions,
                                  m.exceptions,
                                  m.unit,
                                  m.multiplier,
                                  m.direction,
                                  m.goal,
                                  m.benchmark,
                                  m.benchmark_source,
                                  m.data_source,
                                  m.sampling,
                                  m.planned_n,
                                  m.period,
                                  m.who_collects,
                                  m.due_day,
                                  m.strata,
                                  m.steward,
                                  m.source_address,
                                  m.licence_note,
                                  m.retired_on,
                                  1});
      measures_[m.key] = m.id;
      periods_[m.key] = m.period;
    }
    for (auto const& m : program_.measures) {
      programs::add_measure(tx_, p.id, {known(measures_, m.measure, "measure"), m.required, m.position, 1});
    }
    // Letters that say nothing of the order of joining: each practice's place in a fixed shuffle.
    constexpr std::string_view letters = "HCJAFDIBGEKLMNOP";
    std::size_t next = 0;
    for (auto const& [key, one] : practices_) {
      auto const& e = one.enrollment;
      std::string const code(1, letters.at(next++));
      programs::add_enrollment(tx_, {e.id, p.id, one.practice.id, code, e.status, e.joined_on, e.ended_on, 1});
    }
  }

  void add(Person const& person, std::string const& hash) {
    access::Account account;
    account.id = person.id;
    account.email = person.email;
    account.email_folded = access::fold_email(person.email);
    account.name = person.name;
    account.language = person.language;
    account.theme = person.theme;
    account.password_hash = hash;
    account.created_at = {program_.today.ms - 400LL * 86'400'000};
    if (person.disabled) account.disabled_at = program_.today;
    access::add_account(tx_, account);
    for (auto const& role : person.roles) pending_.push_back({person.id, role});
    if (&person == &people_.back()) add_grants();
  }

  struct Pending {
    access::AccountId account;
    PersonRole role;
  };
  std::vector<Pending> pending_;

  void add_grants() {
    for (auto const& [account, role] : pending_) {
      access::Grant grant{world_.ids.next(program_.today.ms), account, role.role, {}, {}, {}, {program_.today.ms}, {}};
      if (role.practice) grant.practice_id = known(practices_, *role.practice, "practice").practice.id;
      if (role.program) grant.program_id = program_.program.id;
      if (role.supervises) grant.supervises = known(accounts_, *role.supervises, "person");
      access::add_grant(tx_, grant);
    }
  }

  bool is_sent(std::string const& practice, std::string const& measure, Day period, Day joined) {
    if (sent_.empty()) read_sent();
    Day const last = programs::last_day(known(periods_, measure, "measure"), period);
    Day const month = programs::period_start(program_.program.period, last);
    return last < joined || sent_[practice].contains(month);
  }

  void read_sent() {
    Rows const rows(folder_ + "/submissions.csv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto const start = programs::parse_period(program_.program.period, required(rows.text(i, "period"), "period"));
      sent_[required(rows.text(i, "practice"), "practice")][required(start, "period")] = true;
    }
  }

  void add_entries(std::string const& key, demo_file::Practice const& practice) {
    Rows const rows(folder_ + "/entries/" + key + ".csv");
    auto const by = practice.numbers_by ? known(accounts_, *practice.numbers_by, "person") : access::AccountId{};
    Day const joined = programs::period_start(program_.program.period, practice.enrollment.joined_on);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto const measure = required(rows.text(i, "measure"), "measure");
      measures::Entry entry;
      entry.measure_id = known(measures_, measure, "measure");
      entry.period = required(kit::parse_day(required(rows.text(i, "period"), "period")), "period");
      entry.numerator = rows.number(i, "numerator");
      entry.denominator = rows.number(i, "denominator");
      entry.value = rows.number(i, "value");
      entry.state = required(kit::def::parse_choice<measures::EntryState>(rows.text(i, "state").value_or("")), "state");
      if (auto const reason = rows.text(i, "reason")) {
        entry.no_data_reason = required(kit::def::parse_choice<measures::NoDataReason>(*reason), "reason");
      }
      entry.no_data_words = rows.text(i, "words");
      entry.note = rows.text(i, "note");
      entry.sent = is_sent(key, measure, entry.period, joined);
      Day const entered = programs::last_day(known(periods_, measure, "measure"), entry.period);
      std::int64_t const fourth_day = (entered.number + 4) * std::int64_t{86'400'000} + 54'000'000;
      entry.entered_at.ms = std::min(fourth_day, program_.today.ms - 3'600'000);
      measures::put_entry(tx_, practice.practice.id, entry, by);
    }
  }

  void add_submissions() {
    Rows const rows(folder_ + "/submissions.csv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto const& practice = known(practices_, required(rows.text(i, "practice"), "practice"), "practice");
      auto const start = programs::parse_period(program_.program.period, required(rows.text(i, "period"), "period"));
      auto const at = kit::parse_instant(required(rows.text(i, "sent_at"), "sent_at"));
      auto const by = known(accounts_, required(rows.text(i, "sent_by"), "sent_by"), "person");
      auto const times = static_cast<std::int64_t>(rows.number(i, "times_sent").value_or(1));
      measures::put_submission(tx_, practice.practice.id, required(start, "period"), required(at, "sent_at"), by,
                               times);
      if (rows.text(i, "charts"))  // were looked through on the review sheet
        measures::put_charts_as_counted(tx_, practice.practice.id, *rows.text(i, "period"), by, *at);
    }
    for (auto const& [key, practice] : practices_) measures::pack(tx_, practice.practice.id);
  }

  void add_settings() {
    Rows const rows(folder_ + "/settings.csv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      measures::MeasureSettingsInput settings;
      settings.goal = rows.number(i, "goal");
      auto const& practice = known(practices_, required(rows.text(i, "practice"), "practice"), "practice");
      auto const measure = known(measures_, required(rows.text(i, "measure"), "measure"), "measure");
      measures::put_settings(tx_, practice.practice.id, measure, settings);
    }
  }

  /// Each line is a version of its own.
  void add_chart_settings() {
    Rows const rows(folder_ + "/chart_settings.csv");
    std::map<std::string, charts::ChartSettings> newest;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto const& practice = known(practices_, required(rows.text(i, "practice"), "practice"), "practice");
      auto const measure = known(measures_, required(rows.text(i, "measure"), "measure"), "measure");
      auto const reason = required(rows.text(i, "reason"), "reason");
      auto& settings = newest[practice.key + "/" + measure.text];
      bool const whole = set(settings, required(rows.text(i, "what"), "what"),
                             required(kit::parse_day(rows.text(i, "period").value_or("")), "period"), reason);
      charts::add_settings(tx_, practice.practice.id, measure, settings, whole ? std::optional(reason) : std::nullopt,
                           known(accounts_, required(rows.text(i, "by"), "by"), "person"),
                           required(kit::parse_instant(rows.text(i, "at").value_or("")), "at"));
      ++settings.version;
    }
  }

  /// True where the reason is that of the version itself.
  static bool set(charts::ChartSettings& settings, std::string const& what, Day day, std::string const& reason) {
    if (what == "phase") settings.phases.push_back({day, {}, reason, true});
    if (what == "exclude") settings.excluded.push_back({day, reason});
    if (what != "baseline") return false;
    settings.baseline = charts::BaselineRule::until;
    settings.baseline_last = day;
    return true;
  }

  void add_replies() {
    Rows const rows(folder_ + "/replies.csv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto const& practice = known(practices_, required(rows.text(i, "practice"), "practice"), "practice");
      charts::add_reply(tx_, practice.practice.id, required(rows.text(i, "id"), "id"),
                        required(rows.text(i, "annotation"), "annotation"), required(rows.text(i, "words"), "words"),
                        access::Audience::team, known(accounts_, required(rows.text(i, "by"), "by"), "person"),
                        required(kit::parse_instant(rows.text(i, "at").value_or("")), "at"));
    }
  }

  void add_annotations() {
    Rows const rows(folder_ + "/annotations.csv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto const& practice = known(practices_, required(rows.text(i, "practice"), "practice"), "practice");
      auto const audience = kit::def::parse_choice<access::Audience>(rows.text(i, "audience").value_or("team"));
      charts::add_annotation(tx_, practice.practice.id,
                             known(measures_, required(rows.text(i, "measure"), "measure"), "measure"),
                             required(rows.text(i, "id"), "id"),
                             required(kit::parse_day(*rows.text(i, "period")), "period"),
                             required(rows.text(i, "words"), "words"), required(audience, "audience"),
                             known(accounts_, required(rows.text(i, "by"), "by"), "person"),
                             required(kit::parse_instant(*rows.text(i, "at")), "at"));
    }
  }

  void add_tests() {
    for (auto const& test : read<std::vector<demo_file::Test>>(folder_ + "/tests.json")) {
      pdsa::add_cycle(tx_, known(practices_, test.practice, "practice").practice.id,
                      {test.id, test.title, test.project, test.idea, test.previous, {}}, test.ramp, test.steps,
                      known(accounts_, test.by, "person"), test.at);
    }
  }

  void add_projects() {
    for (auto const& one : read<std::vector<demo_file::Project>>(folder_ + "/planning.json")) {
      std::vector<access::PracticeId> partners;
      for (auto const& key : one.partners) partners.push_back(known(practices_, key, "practice").practice.id);
      auto const& home = known(practices_, one.practice, "practice").practice.id;
      auto const& author = known(accounts_, one.by, "person");
      planning::put_project(tx_, {one.id, home, one.bundle.title, one.bundle.state, {}, {}, author, one.at, 1},
                            one.bundle, partners);
    }
  }

  void add_looks() {
    for (auto const& look : read<std::vector<demo_file::Look>>(folder_ + "/looks.json")) {
      charts::add_look(tx_, known(practices_, look.practice, "practice").practice.id,
                       known(measures_, look.measure, "measure"), look.id, look.looked_on, look.people, look.words,
                       known(accounts_, look.by, "person"), look.at);
    }
  }
};

}  // namespace

void load_half_way(access::World& world, access::Tx& tx, std::string const& folder, std::vector<Person> const& people,
                   PasswordHashes const& hashes) {
  HalfWay(world, tx, folder, people).load(hashes);
}

}  // namespace upswing::app
