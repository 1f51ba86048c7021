// One query over what the rooms below keep of a practice: for a page that is ready in milliseconds, however much happened.
#include "coaching/prep_store.hpp"

#include <algorithm>
#include <stdexcept>

namespace upswing::coaching {
namespace {

using access::ReadTx;

struct NewsRow {
  Instant at{};
  std::string kind;
  std::string who;
  std::string title;
  std::string words;  // of a step of a test: its fields
  std::string about;
};
UPSWING_DESCRIBE(NewsRow, at, kind, who, title, words, about)

template <class Fields> Fields read(std::string const& json) {
  Fields fields;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(json, fields, errors)) throw std::runtime_error("a step is unreadable");
  return fields;
}

std::string said_of_count(pdsa::DoFields const& seen) {
  if (!seen.saw.empty() || !seen.count) return seen.saw;
  return std::to_string(*seen.count) + (seen.out_of ? " / " + std::to_string(*seen.out_of) : "");
}

// A step with its words; nothing where the step says nothing yet.
bool take_step(NewsRow const& row, PrepNews& news) {
  if (row.kind == "test_plan") {
    news.kind = PrepKind::test_planned;
    news.words = read<pdsa::PlanFields>(row.words).question;
  } else if (row.kind == "test_do") {
    news.kind = PrepKind::test_seen;
    news.words = said_of_count(read<pdsa::DoFields>(row.words));
  } else if (row.kind == "test_study") {
    news.kind = PrepKind::test_learned;
    news.words = read<pdsa::StudyFields>(row.words).learned;
  } else {
    auto const act = read<pdsa::ActFields>(row.words);
    news.kind = PrepKind::test_decided;
    news.words = act.why;
    return act.decision.has_value();
  }
  return !news.words.empty();
}

PrepKind kind_of(std::string const& kind) {
  auto const known = kit::def::parse_choice<PrepKind>(kind);
  if (!known) throw std::logic_error("no news of the kind " + kind);
  return *known;
}

std::string link_to(std::string const& practice, PrepNews const& news, NewsRow const& row) {
  auto const home = "/practices/" + practice;
  switch (news.kind) {
    case PrepKind::test_planned:
    case PrepKind::test_seen:
    case PrepKind::test_learned:
    case PrepKind::test_decided: return home + "/pdsa/" + row.about;
    case PrepKind::action_done: return home + "/planning/" + row.about;
    case PrepKind::noted:
    case PrepKind::looked: return home + "/measures/" + row.about;
    case PrepKind::numbers_sent: return home + "/measures";
    case PrepKind::joined_team: return home + "/team";
  }
  return home;
}

struct Joined {
  std::string name;
  Day on{};
};
UPSWING_DESCRIBE(Joined, name, on)

// Who is on the team since then; a roster knows days only, so they stand at noon of theirs.
void add_joined(ReadTx const& tx, PracticeId const& practice, Instant since, std::vector<PrepNews>& list) {
  constexpr int noon = 12 * 60;
  for (auto const& one : tx.all<Joined>(
           "SELECT name, joined_on FROM practices_member WHERE practice_id = $1 AND joined_on > $2 AND left_on IS NULL"
           " ORDER BY joined_on, id",
           practice, kit::local_day(since, "UTC"))) {
    list.push_back({.at = kit::instant_at({one.on, noon}, "UTC"),
                    .kind = PrepKind::joined_team,
                    .who = one.name,
                    .link = "/practices/" + practice.text + "/team"});
  }
  std::ranges::stable_sort(list, {}, [](auto const& news) { return news.at.ms; });
}

}  // namespace

std::vector<PrepNews> news_since(ReadTx const& tx, PracticeId const& practice, Instant since) {
  auto const rows = tx.all<NewsRow>(
      "SELECT r.at, 'test_' || r.step, a.name, c.title, r.after, c.id FROM pdsa_revision r"
      " JOIN pdsa_cycle c ON c.id = r.cycle_id JOIN access_account a ON a.id = r.author_id"
      " WHERE c.practice_id = $1 AND r.at >= $2 AND c.audience IN ('team', 'program_practices')"
      " UNION ALL SELECT x.at, 'action_done', x.owner_name, p.title, x.words, p.id FROM planning_action x"
      " JOIN planning_project p ON p.id = x.project_id"
      " WHERE p.practice_id = $1 AND x.state = 'done' AND x.at >= $2"
      " UNION ALL SELECT n.at, 'noted', b.name, m.short_name, n.words, m.id FROM charts_annotation n"
      " JOIN measures_measure m ON m.id = n.measure_id JOIN access_account b ON b.id = n.author_id"
      " WHERE n.practice_id = $1 AND n.at >= $2 AND n.audience IN ('team', 'program_staff', 'program_practices')"
      " UNION ALL SELECT l.at, 'looked', d.name, k.short_name, coalesce(l.words, ''), k.id FROM charts_look l"
      " JOIN measures_measure k ON k.id = l.measure_id JOIN access_account d ON d.id = l.author_id"
      " WHERE l.practice_id = $1 AND l.at >= $2 AND l.audience IN ('team', 'program_staff', 'program_practices')"
      " UNION ALL SELECT s.sent_at, 'numbers_sent', e.name, s.starts_on, '', s.practice_id FROM measures_submission s"
      " JOIN access_account e ON e.id = s.sent_by WHERE s.practice_id = $1 AND s.state = 'sent' AND s.sent_at >= $2"
      " ORDER BY 1",
      practice, since);
  std::vector<PrepNews> list;
  for (auto const& row : rows) {
    PrepNews news{.at = row.at, .who = row.who, .title = row.title, .words = row.words};
    if (row.kind.starts_with("test_")) {
      if (!take_step(row, news)) continue;
    } else {
      news.kind = kind_of(row.kind);
    }
    news.link = link_to(practice.text, news, row);
    // A step that was written in several sittings is told once, as it is now.
    auto const same_step = [&](auto const& before) { return before.kind == news.kind && before.link == news.link; };
    if (row.kind.starts_with("test_")) std::erase_if(list, same_step);
    list.push_back(std::move(news));
  }
  add_joined(tx, practice, since, list);
  return list;
}

}  // namespace upswing::coaching
