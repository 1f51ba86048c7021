// Makes a program of any size by a rule: every practice reports every measure every month, most of them get better, some
// numbers are missing and some practices are late. The same size always gives the same numbers.
#include <array>
#include <map>
#include <numeric>

#include "access/account_store.hpp"
#include "app/demo/load.hpp"

namespace upswing::app {
namespace {

using access::Tx;
using measures::EntryState;

// Chance that is the same on every machine (Steele, Lea and Flood 2014: SplitMix64).
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  double share() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

 private:
  std::uint64_t state_;
};

constexpr std::array streets{"Aspen",  "Birch",  "Cedar",   "Dogwood", "Elm",    "Fir",   "Garden",
                             "Harbor", "Iris",   "Juniper", "Lake",    "Maple",  "North", "Orchard",
                             "Pine",   "Quarry", "River",   "Spring",  "Summit", "Valley"};
constexpr std::array kinds{"Family Medicine", "Pediatrics", "Community Health", "Health Center", "Primary Care"};
constexpr std::array counted{"blood pressure below 140/90",
                             "tobacco use asked",
                             "depression screening",
                             "flu vaccine",
                             "colon cancer screening",
                             "foot exam in diabetes",
                             "asthma action plan",
                             "developmental screening",
                             "food need asked",
                             "follow-up within 7 days",
                             "statin when indicated",
                             "kidney check in diabetes"};

// The ids of a made program look like those of the scenario.
std::string id_of(char const* noun, std::size_t number) {
  auto const digits = std::to_string(number + 1);
  return std::string("01999d11-9800-") + noun + "-8000-" + std::string(12 - digits.size(), '0') + digits;
}

class Made {
 public:
  Made(access::World& world, Tx& tx, MadeSize const& size, std::vector<demo_file::Person> const& people)
      : world_(world),
        tx_(tx),
        count_(static_cast<std::size_t>(size.practices)),
        measures_(static_cast<std::size_t>(size.measures)),
        months_(static_cast<int>(size.months)),
        people_(people),
        this_month_(kit::first_of_month(kit::local_day(tx.now(), "America/New_York"))) {
    program_.id = {id_of("7002", 0)};
  }

  void load(PasswordHashes const& hashes) {
    add_program();
    for (std::size_t i = 0; i < measures_; ++i) add_measure(i);
    add_practices();
    for (auto const& person : people_) add(person, hashes.at(person.email));
    add_roles();
    for (std::size_t i = 0; i < count_; ++i) add_numbers(i);
  }

 private:
  access::World& world_;
  Tx& tx_;
  std::size_t count_;
  std::size_t measures_;
  int months_;
  std::vector<demo_file::Person> const& people_;
  kit::Day this_month_;
  programs::Program program_{};

  static access::PracticeId practice(std::size_t i) { return {id_of("7001", i)}; }
  static programs::MeasureId measure(std::size_t i) { return {id_of("7003", i)}; }
  kit::Day month(int back) const { return kit::plus_months(this_month_, -back); }

  void add_program() {
    program_.name = "Made program";
    program_.about = "Made by a rule, to see how a program of this size looks and how fast it is.";
    program_.starts_on = month(months_);
    program_.ends_on = kit::plus_days(month(-12), -1);
    program_.time_zone = "America/New_York";
    programs::add_program(tx_, program_);
  }

  void add_measure(std::size_t i) {
    auto const round = i / counted.size();
    measures::Measure m;
    m.id = measure(i);
    m.short_name = std::string(counted.at(i % counted.size())) + (round > 0 ? " " + std::to_string(round + 1) : "");
    m.short_name.front() = static_cast<char>(m.short_name.front() - 'a' + 'A');
    m.name = m.short_name;
    m.numerator = "Patients with it done";
    m.denominator = "Patients seen in the month for whom it is meant";
    m.unit = "%";
    m.multiplier = 100;
    m.goal = 80;
    measures::add_measure(tx_, m);
    programs::add_measure(tx_, program_.id, {m.id, true, static_cast<std::int64_t>(i + 1), 1});
  }

  void add_practices() {
    // Codes say nothing of the order of joining: a fixed shuffle (Fisher and Yates).
    std::vector<std::size_t> places(count_);
    std::iota(places.begin(), places.end(), std::size_t{0});
    Chance chance(7);
    for (std::size_t i = count_; i > 1; --i) std::swap(places[i - 1], places[chance.below(i)]);
    for (std::size_t i = 0; i < count_; ++i) {
      auto const around = i / (streets.size() * kinds.size());
      practices::Practice p;
      p.id = practice(i);
      p.name = std::string(streets.at(i % streets.size())) + " " + kinds.at(i / streets.size() % kinds.size()) +
               (around > 0 ? " " + std::to_string(around + 1) : "");
      p.city = "Anytown";
      p.state = "OH";
      p.kind = practices::PracticeKind::independent;
      p.clinicians = static_cast<std::int64_t>(1 + i % 9);
      p.time_zone = "America/New_York";
      p.shows_name = i % 3 == 0;
      practices::add_practice(tx_, p);
      programs::add_enrollment(tx_, {{id_of("7006", i)},
                                     program_.id,
                                     p.id,
                                     programs::code_of(places[i]),
                                     programs::Status::active,
                                     joined(i),
                                     {},
                                     1});
    }
  }

  // One in ten came a third of the way in.
  kit::Day joined(std::size_t i) const { return month(i % 10 == 9 ? months_ - months_ / 3 : months_); }

  void add(demo_file::Person const& person, std::string const& hash) {
    access::Account account;
    account.id = person.id;
    account.email = person.email;
    account.email_folded = access::fold_email(person.email);
    account.name = person.name;
    account.language = person.language;
    account.theme = person.theme;
    account.password_hash = hash;
    account.created_at = tx_.now();
    if (person.disabled) account.disabled_at = tx_.now();
    access::add_account(tx_, account);
  }

  // The scenario's practices become the first ones here, in their order.
  void add_roles() {
    std::map<std::string, std::size_t> places;
    for (auto const& one : demo_file::read<std::vector<demo_file::Practice>>("half_way/practices.json")) {
      places.emplace(one.key, places.size());
    }
    std::map<std::string, access::AccountId> accounts;
    for (auto const& person : people_) accounts[person.key] = person.id, accounts[person.email] = person.id;
    for (auto const& person : people_) {
      for (auto const& role : person.roles) {
        access::Grant grant{world_.ids.next(tx_.now().ms), person.id, role.role, {}, {}, {}, tx_.now(), {}};
        if (role.practice) {
          auto const place = places.at(*role.practice);
          if (place >= count_) continue;
          grant.practice_id = practice(place);
        }
        if (role.program) grant.program_id = program_.id;
        if (role.supervises) grant.supervises = accounts.at(*role.supervises);
        access::add_grant(tx_, grant);
      }
    }
  }

  void add_numbers(std::size_t i) {
    auto const& by = people_.front().id;
    Chance chance(1000 + i);
    // One in twelve has not sent the last month yet, one in forty not the last two.
    int const late = i % 40 == 39 ? 2 : i % 12 == 11 ? 1 : 0;
    for (std::size_t m = 0; m < measures_; ++m) {
      double const begin = 0.2 + 0.5 * chance.share();
      double const gain = chance.share() < 0.7 ? 0.25 * chance.share() : 0;
      for (int back = months_; back >= 1; --back) {
        if (month(back) < joined(i)) continue;
        bool const sent = back > late;
        if (!sent && chance.below(3) > 0) continue;  // some numbers are there before they are sent
        double const grown = back < months_ / 2 ? gain : 0;
        measures::put_entry(tx_, practice(i), entry(m, back, begin + grown, sent, chance), by);
      }
    }
    for (int back = months_; back > late; --back) {
      if (month(back) < joined(i)) continue;
      measures::put_submission(tx_, practice(i), month(back), at(back), by, 1);
    }
    measures::pack(tx_, practice(i));
  }

  measures::Entry entry(std::size_t m, int back, double level, bool sent, Chance& chance) const {
    measures::Entry made;
    made.measure_id = measure(m);
    made.period = month(back);
    made.sent = sent;
    made.entered_at = at(back);
    auto const luck = chance.below(100);
    if (luck < 3) {
      made.state = EntryState::no_data;
      made.no_data_reason = measures::NoDataReason::no_time;
      return made;
    }
    made.state = luck < 4 ? EntryState::not_applicable : EntryState::counted;
    if (made.state != EntryState::counted) return made;
    auto const n = 15 + chance.below(30);
    std::size_t met = 0;
    for (std::size_t k = 0; k < n; ++k) met += chance.share() < level ? 1U : 0U;
    made.numerator = static_cast<double>(met);
    made.denominator = static_cast<double>(n);
    return made;
  }

  // The morning of the fifth day of the month after.
  kit::Instant at(int back) const {
    constexpr std::int64_t day_ms = 86'400'000;
    std::int64_t const morning = (month(back - 1).number + 4) * day_ms + 54'000'000;
    return {std::min(morning, tx_.now().ms)};
  }
};

}  // namespace

void load_made_program(access::World& world, Tx& tx, MadeSize const& size, std::vector<demo_file::Person> const& people,
                       PasswordHashes const& hashes) {
  Made(world, tx, size, people).load(hashes);
}

}  // namespace upswing::app
