// Loads the scenario `published`: real series from demo/real as measures of one practice.
#include <stdexcept>

#include "access/account_store.hpp"
#include "app/demo/load.hpp"

namespace upswing::app {
namespace {

using access::Tx;
using namespace demo_file;

struct Columns {
  std::optional<std::string> period;
  std::optional<std::string> order;
  std::optional<std::string> numerator;
  std::optional<std::string> denominator;
  std::optional<std::string> value;
};
UPSWING_DESCRIBE(Columns, period, order, numerator, denominator, value)

struct Published {
  std::string file;
  std::string input;
  InTwoLanguages title;
  InTwoLanguages short_name;
  InTwoLanguages purpose;
  InTwoLanguages numerator;
  std::optional<InTwoLanguages> denominator;
  Columns columns;
  measures::MeasureKind kind{};
  measures::Direction direction{};
  std::string unit;
  double multiplier = 1;
  programs::Period period{};
  bool dated = true;
  std::optional<std::string> first;
  std::optional<std::string> last;
  std::int64_t points = 0;
  std::string licence;
  std::string attribution;
  std::string source;
  std::string source_address;
};
UPSWING_DESCRIBE(Published, file, input, title, short_name, purpose, numerator, denominator, columns, kind, direction,
                 unit, multiplier, period, dated, first, last, points, licence, attribution, source, source_address)

struct PublishedFile {
  std::vector<Published> series;
};
UPSWING_DESCRIBE(PublishedFile, series)

// Series that came as numbers 1, 2, 3 ... get periods that end now, and their purpose says that the dates are made up.
constexpr std::string_view made_up = " (It came without dates; the dates here are made up.)";

measures::Measure measure_of(Published const& one, access::World& world, access::PracticeId const& practice,
                             kit::Instant now) {
  measures::Measure m;
  m.id = world.ids.make<programs::MeasureId>(now.ms);
  m.practice_id = practice;
  m.name = one.title.en;
  m.short_name = one.short_name.en;
  m.type = measures::MeasureType::outcome;
  m.kind = one.kind;
  m.purpose = one.purpose.en + std::string(one.dated ? "" : made_up);
  m.numerator = one.numerator.en;
  m.denominator = one.denominator ? one.denominator->en : "";
  m.unit = one.unit;
  m.multiplier = one.multiplier;
  m.direction = one.direction;
  m.data_source = measures::DataSource::registry;
  m.period = one.period;
  m.steward = one.source;
  m.source_address = one.source_address;
  m.licence_note = one.licence;
  return m;
}

Day period_of(Published const& one, Rows const& rows, std::size_t row, Day today) {
  if (one.dated) {
    auto const text = rows.text(row, one.columns.period.value_or(""));
    auto day = text ? kit::parse_day(*text) : std::nullopt;
    if (!day && text) day = programs::parse_period(one.period, *text);
    if (!day) throw std::runtime_error("demo/real/" + one.file + ": a row without a period");
    return *day;
  }
  Day start = programs::period_start(one.period, today);
  for (std::size_t back = rows.size() - row; back > 0; --back) {
    start = programs::period_start(one.period, kit::plus_days(start, -1));
  }
  return start;
}

void add_series(access::World& world, Tx& tx, Published const& one, access::PracticeId const& practice,
                access::AccountId const& by) {
  auto const measure = measure_of(one, world, practice, tx.now());
  measures::add_measure(tx, measure);
  Rows const rows("real/" + one.file);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    measures::Entry entry;
    entry.measure_id = measure.id;
    entry.period = period_of(one, rows, i, kit::local_day(tx.now(), "UTC"));
    entry.numerator = rows.number(i, one.columns.numerator.value_or(""));
    entry.denominator = rows.number(i, one.columns.denominator.value_or(""));
    entry.value = rows.number(i, one.columns.value.value_or(""));
    entry.sent = true;
    entry.entered_at = tx.now();
    measures::put_entry(tx, practice, entry, by);
  }
}

}  // namespace

void load_published(access::World& world, Tx& tx, std::vector<Person> const& people, PasswordHashes const& hashes) {
  practices::Practice practice;
  practice.id = world.ids.make<access::PracticeId>(tx.now().ms);
  practice.name = "Published series";
  practice.city = "From papers and registries";
  practice.kind = practices::PracticeKind::other;
  practice.time_zone = "UTC";
  practice.about = "Real numbers that others have published, with their licences. See demo/real/README.md.";
  practices::add_practice(tx, practice);
  for (auto const& person : people) {
    access::Account account;
    account.id = person.id;
    account.email = person.email;
    account.email_folded = access::fold_email(person.email);
    account.name = person.name;
    account.language = person.language;
    account.password_hash = hashes.at(person.email);
    account.created_at = tx.now();
    access::add_account(tx, account);
    access::add_grant(tx,
                      {world.ids.next(tx.now().ms), person.id, access::Role::lead, practice.id, {}, {}, tx.now(), {}});
  }
  for (auto const& one : read<PublishedFile>("real/series.json").series) {
    add_series(world, tx, one, practice.id, people.front().id);
  }
}

}  // namespace upswing::app
