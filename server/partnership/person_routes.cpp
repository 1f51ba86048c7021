// Accounts and what they hold: a new one, a first password, roles given and ended, disabled and enabled, logins ended.
#include <algorithm>
#include <map>

#include "access/letter_store.hpp"
#include "access/route.hpp"
#include "partnership/person.hpp"
#include "partnership/routes.hpp"
#include "practices/practices.hpp"
#include "programs/programs.hpp"

namespace upswing::partnership {

using access::Call;
using access::Created;
using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;

namespace {

constexpr std::size_t password_bytes = 8;

Person person_of(access::Account const& account) {
  return {account.id,
          account.name,
          account.email,
          account.language,
          account.disabled_at.has_value(),
          account.password_hash.has_value(),
          0,
          {},
          {},
          account.version};
}

People show_people(ReadTx const& tx) {
  std::map<AccountId, Person> by_id;
  std::vector<AccountId> order;
  for (auto const& account : access::all_accounts(tx)) {
    order.push_back(account.id);
    by_id[account.id] = person_of(account);
  }
  for (auto& role : access::roles_held(tx)) by_id[role.account_id].roles.push_back(role);
  for (auto const& count : access::login_counts(tx)) {
    by_id[count.account_id].logins = count.logins;
    by_id[count.account_id].seen_at = count.seen_at;
  }
  People people;
  for (auto const& id : order) people.people.push_back(std::move(by_id[id]));
  return people;
}

access::Account the_account(ReadTx const& tx, AccountId const& id) {
  auto account = access::find_account(tx, id);
  if (!account) throw kit::http::not_found();
  return *account;
}

Person the_person(ReadTx const& tx, AccountId const& id) {
  auto person = person_of(the_account(tx, id));
  person.roles = access::roles_held(tx, id);
  return person;
}

Created<Person> add_person(Tx& tx, NewPerson const& input) {
  kit::http::must_be_sound(check(input));
  if (access::find_account(tx, input.id)) return {the_person(tx, input.id)};
  if (access::find_account_by_email(tx, input.email)) {
    throw kit::http::wrong_field("/email", "taken", "belongs to another account");
  }
  access::Account account;
  account.id = input.id;
  account.name = input.name;
  account.email = input.email;
  account.email_folded = access::fold_email(input.email);
  account.language = input.language;
  account.created_at = tx.now();
  access::add_account(tx, account);
  return {the_person(tx, input.id)};
}

// Made here and told once; every login of the account ends. On the thread for hashing, so with its own transaction.
FirstPassword give_password(Call const& call, access::Viewer const& viewer, AccountId const& id) {
  auto& world = call.world;
  world.read(viewer, [&](ReadTx const& tx) { the_account(tx, id); });
  FirstPassword const made{kit::random_hex(password_bytes)};
  auto const hash = world.passwords.hash(made.password);
  world.write(viewer, [&](Tx& tx) {
    access::change_password(tx, id, hash);
    access::end_logins(tx, id, {});
    access::write_own_audit(tx, viewer.account, "gave a new password to " + id.text, call.request.address);
  });
  return made;
}

// A letter without a secret: on the page it leads to, the person asks for a sign-in link of their own, today or next month.
Nothing mail_the_way_in(Tx& tx, Call const& call, AccountId const& id) {
  auto const account = the_account(tx, id);
  access::write_letter(tx, call.world.ids,
                       {.key = "come_in " + id.text + " " + kit::spell(tx.now()),
                        .account_id = id,
                        .language = account.language,
                        .kind = "come_in",
                        .args = {{"from", tx.viewer().name}, {"email", account.email}},
                        .link_kind = access::LinkKind::page,
                        .link_about = "/"});
  return {};
}

void must_leave_a_host(ReadTx const& tx) {
  if (access::hosts_left(tx) == 0) throw Problem(409, "last_host", "Somebody must be left to look after this place.");
}

Person set_disabled(Tx& tx, IfMatch seen, AccountId const& id, DisabledInput const& input) {
  the_account(tx, id);
  if (!access::set_disabled(tx, id, input.disabled, seen.version)) throw kit::http::stale(the_person(tx, id));
  must_leave_a_host(tx);
  return the_person(tx, id);
}

Nothing end_logins_of(Tx& tx, AccountId const& id) {
  the_account(tx, id);
  access::end_logins(tx, id, {});
  return {};
}

void must_exist(ReadTx const& tx, RoleInput const& input) {
  if (input.practice_id) practices::the_practice(tx, *input.practice_id);
  if (input.program_id) programs::the_program(tx, *input.program_id);
  if (input.supervises) the_account(tx, *input.supervises);
}

Created<Person> give_role(Tx& tx, AccountId const& id, RoleInput const& input) {
  auto const account = the_account(tx, id);
  kit::http::must_be_sound(check(input));
  must_exist(tx, input);
  if (access::find_grant(tx, id, input.id.text)) return {the_person(tx, id)};
  access::add_grant(
      tx, {input.id.text, id, input.role, input.practice_id, input.program_id, input.supervises, tx.now(), {}});
  if (held(input.role) == Held::at_practice) {
    practices::welcome_to_team(tx, *input.practice_id, {{input.id.text}}, account.name, account.email, id);
  }
  return {the_person(tx, id)};
}

Nothing end_role(Tx& tx, AccountId const& id, GrantId const& grant) {
  if (!access::find_grant(tx, id, grant.text) || !access::end_grant(tx, grant.text)) throw kit::http::not_found();
  must_leave_a_host(tx);
  return {};
}

}  // namespace

std::vector<access::Route> person_routes() {
  using namespace access;
  return {
      get<&show_people>("/api/partnership/people", Right::host),
      post<&add_person>("/api/partnership/people", Right::host),
      put<&set_disabled>("/api/partnership/people/{account}/disabled", Right::host),
      slowly(post<&give_password>("/api/partnership/people/{account}/password", Right::host)),
      post<&mail_the_way_in>("/api/partnership/people/{account}/letter", Right::host),
      remove<&end_logins_of>("/api/partnership/people/{account}/logins", Right::host),
      post<&give_role>("/api/partnership/people/{account}/roles", Right::host),
      remove<&end_role>("/api/partnership/people/{account}/roles/{grant}", Right::host),
  };
}

}  // namespace upswing::partnership
