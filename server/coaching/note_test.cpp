// Who reads private writing: the predicate and the mark of SQL say the same in any world.
#include "coaching/note.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "access/account_store.hpp"
#include "app/app.hpp"
#include "coaching/note_store.hpp"
#include "kit/test/databases.hpp"
#include "practices/practices.hpp"
#include "programs/programs.hpp"

namespace upswing::test {
namespace {

using namespace coaching;
using access::Layer;
using access::Role;

ProgramId const spring{{"01999d11-9800-7002-8000-000000000001"}};
ProgramId const autumn{{"01999d11-9800-7002-8000-000000000002"}};

bool reads(Role role, access::Text const& text, std::optional<ProgramId> const& in = {}) {
  return access::reads({Layer{role, in}}, text);
}

TEST_CASE("what is for its author only is read by its author only, and only while they have a role there") {
  access::Text const mine{.audience = Audience::author, .program_id = spring, .by_reader = true};
  CHECK(reads(Role::coach, mine, spring));
  CHECK_FALSE(access::reads({}, mine));
  CHECK_FALSE(reads(Role::supervisor, {.audience = Audience::author, .program_id = spring}, spring));
}

TEST_CASE("a coach of one program does not read what belongs to another, at the same practice") {
  access::Text const text{.audience = Audience::coaches, .program_id = spring};
  CHECK(reads(Role::coach, text, spring));
  CHECK_FALSE(reads(Role::coach, text, autumn));
  CHECK(reads(Role::staff, {.audience = Audience::staff, .program_id = spring}));
}

TEST_CASE("whoever runs or analyzes a program is never behind a closed door, even if named") {
  access::Text const door{.audience = Audience::named, .names_reader = true};
  for (auto const role : {Role::director, Role::coordinator, Role::analyst}) CHECK_FALSE(reads(role, door));
  for (auto const role : {Role::staff, Role::parent_partner, Role::coach, Role::supervisor}) CHECK(reads(role, door));
  CHECK_FALSE(reads(Role::staff, {.audience = Audience::named}));
}

TEST_CASE("a door names somebody, a feeling is for oneself, a note has no readers outside the practice") {
  NewNote note{.kind = NoteKind::door, .words = "x", .audience = Audience::named};
  CHECK(kit::def::to_json(check(note)).find("/readers") != std::string::npos);
  note.readers = {AccountId{{"01999d11-9800-7004-8000-000000000001"}}};
  CHECK(check(note).empty());
  note.kind = NoteKind::feeling;
  CHECK_FALSE(check(note).empty());
  for (auto const audience : {Audience::program_staff, Audience::program_practices}) {
    CHECK_FALSE(check(NewNote{.kind = NoteKind::note, .words = "x", .audience = audience}).empty());
  }
  CHECK_FALSE(check(NewNote{.kind = NoteKind::note, .words = " \n ", .audience = Audience::author}).empty());
}

TEST_CASE("the people who read are each told once, by name") {
  AccountId const ana{{"01999d11-9800-7004-8000-000000000001"}};
  AccountId const ben{{"01999d11-9800-7004-8000-000000000002"}};
  std::vector<Present> const present{{ben, "Ben", {Role::coach, spring}},
                                     {ben, "Ben", {Role::coach, autumn}},
                                     {ana, "Ana", {Role::supervisor, spring}}};
  auto const readers = readers_of(present, Audience::coaches, spring, ben, {});
  REQUIRE(readers.size() == 2);
  CHECK(readers[0].name == "Ana");
  CHECK(added(readers_of(present, Audience::author, spring, ben, {}), readers) == std::vector<std::string>{"Ana"});
}

// A small world: six people, two practices in two programs, roles and texts at random.
struct RandomWorld {
  FreshDatabase database;
  std::vector<AccountId> people;
  std::vector<PracticeId> practices;

  static std::string id(int kind, int number) {
    char text[40];
    std::snprintf(text, sizeof text, "01999d11-9800-7%03d-8000-%012d", kind, number);
    return text;
  }

  RandomWorld() {
    app::bring_up_to_date(database.db(), "");
    database.db().write_now([&](kit::db::Connection& connection) {
      access::Tx tx(connection, access::the_program(), {1000});
      for (auto const& id_of : {spring, autumn}) {
        programs::Program program;
        program.id = id_of;
        program.name = id_of.text;
        programs::add_program(tx, program);
      }
      for (int i = 0; i < 2; ++i) {
        practices.push_back({{id(1, i)}});
        practices::Practice practice;
        practice.id = practices.back();
        practice.name = "P" + std::to_string(i);
        practices::add_practice(tx, practice);
        for (auto const& program : {spring, autumn}) {
          if (*rc::gen::arbitrary<bool>()) {
            programs::Enrollment enrollment;
            enrollment.id = {{id(6, i * 2 + (program == autumn ? 1 : 0))}};
            enrollment.program_id = program;
            enrollment.practice_id = practices.back();
            enrollment.code = "C" + std::to_string(i);
            programs::add_enrollment(tx, enrollment);
          }
        }
      }
      for (int i = 0; i < 6; ++i) {
        people.push_back({{id(4, i)}});
        access::Account account;
        account.id = people.back();
        account.email = account.email_folded = std::to_string(i) + "@x.org";
        account.name = std::to_string(i);
        access::add_account(tx, account);
      }
      for (int i = 0; i < 12; ++i) add_role(tx, i);
      for (int i = 0; i < 8; ++i) add_note(tx, i);
    });
  }

  void add_role(access::Tx& tx, int number) {
    auto const role = *rc::gen::element(Role::staff, Role::lead, Role::parent_partner, Role::sponsor, Role::coach,
                                        Role::coach_in_training, Role::supervisor, Role::coordinator, Role::director,
                                        Role::analyst, Role::host);
    access::Grant grant;
    grant.id = id(9, number);
    grant.account_id = *rc::gen::elementOf(people);
    grant.role = role;
    grant.since = kit::Instant{1};
    auto const program = *rc::gen::element(spring, autumn);
    bool const at_practice = role <= Role::coach_in_training;
    if (at_practice) grant.practice_id = *rc::gen::elementOf(practices);
    if (role == Role::coach || role == Role::coach_in_training || (!at_practice && role != Role::host))
      grant.program_id = program;
    if (role == Role::supervisor) grant.supervises = *rc::gen::elementOf(people);
    if (*rc::gen::inRange(0, 5) == 0) grant.ended_at = kit::Instant{900};
    access::add_grant(tx, grant);
    if (grant.ended_at) tx.run("UPDATE access_grant SET ended_at = 900 WHERE id = $1", grant.id);
  }

  void add_note(access::Tx& tx, int number) {
    NewNote note{.id = {{id(15, number)}}, .practice_id = *rc::gen::elementOf(practices), .kind = NoteKind::note};
    note.audience = *rc::gen::element(Audience::author, Audience::coaches, Audience::staff, Audience::team,
                                      Audience::program_staff, Audience::named);
    note.words = "words";
    note.readers = *rc::gen::container<std::vector<AccountId>>(2, rc::gen::elementOf(people));
    std::optional<ProgramId> program;
    if (*rc::gen::arbitrary<bool>()) program = *rc::gen::element(spring, autumn);
    insert_note(tx, kit::Key{}, note, program, {*rc::gen::elementOf(people), {2}});
  }
};

// The note's row, without asking who reads it.
struct Bare {
  NoteId id;
  PracticeId practice_id;
  std::optional<ProgramId> program_id;
  Audience audience{};
  AccountId author_id;
};
UPSWING_DESCRIBE(Bare, id, practice_id, program_id, audience, author_id)

TEST_CASE("the predicate and the mark of SQL agree on who reads what") {
  bool const agreed = rc::check("in random worlds", [] {
    RandomWorld world;
    for (auto const& person : world.people) {
      access::Viewer const viewer{.account = person};
      world.database.db().read([&](kit::db::Connection& connection) {
        access::ReadTx const tx(connection, viewer, {3000});
        for (auto const& note :
             tx.all<Bare>("SELECT id, practice_id, program_id, audience, author_id FROM coaching_note")) {
          auto const named = named_in(tx, note.id);
          access::Text const text{note.audience, note.program_id, note.author_id == person,
                                  std::find(named.begin(), named.end(), person) != named.end()};
          bool const by_rule = access::reads(layers_of(tx, person, note.practice_id), text);
          RC_ASSERT(find_note(tx, kit::Key{}, note.id).has_value() == by_rule);
        }
      });
    }
  });
  CHECK(agreed);
}

}  // namespace
}  // namespace upswing::test
