// Links that open the door: an invitation, a one-time sign-in, a new password, one card, a paper slip; and the one that
// ends mails. The secret travels after the "#" of an address, so that no log of any server sees it; what opens is a page
// with a button, so that nothing is used up by a program that looks at mails.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/role.hpp"
#include "kit/def/json.hpp"

namespace upswing::access {

using LinkId = kit::IdOf<struct LinkNoun>;
using InvitationId = kit::IdOf<struct InvitationNoun>;

// slip: on paper, for people without e-mail; opens again and again, with a number the person chose.
// page: leads to a page and opens nothing; who follows it signs in as usual.
UPSWING_CHOICES(LinkKind, invitation, sign_in, reset, card, slip, stop_mail, page)

// How long each lives.
std::int64_t life_of(LinkKind kind);
// Used up by the first who opens the door with it.
bool only_once(LinkKind kind);

struct Link {
  LinkId id{};
  LinkKind kind{};
  std::optional<AccountId> account_id{};
  std::optional<InvitationId> invitation_id{};
  std::string about{};  // card: what it opens
  std::optional<AccountId> made_by{};
  bool by_mail = false;
  Instant created_at{};
  Instant ends_at{};
  std::optional<Instant> used_at{};
  std::optional<std::string> pin_hash{};
  std::int64_t tries = 0;
};
UPSWING_DESCRIBE(Link, id, kind, account_id, invitation_id, about, made_by, by_mail, created_at, ends_at, used_at,
                 pin_hash, tries)

struct Invitation {
  InvitationId id{};
  std::optional<PracticeId> practice_id{};
  std::optional<ProgramId> program_id{};
  std::optional<std::string> member_id{};  // of the practice's team
  std::string place{};                     // name of the practice or program
  Role role{};
  std::string name{};
  std::optional<std::string> email{};
  Language language{};
  AccountId invited_by{};
  Instant created_at{};
  Instant ends_at{};
  std::optional<Instant> accepted_at{};
  std::optional<AccountId> account_id{};
  std::optional<Instant> withdrawn_at{};
};
UPSWING_DESCRIBE(Invitation, id, practice_id, program_id, member_id, place, role, name, email, language, invited_by,
                 created_at, ends_at, accepted_at, account_id, withdrawn_at)

// A link as it is shown once: to copy, or to print.
struct FreshLink {
  std::string path;  // "/join#..."
  Instant ends_at{};
};
UPSWING_DESCRIBE(FreshLink, path, ends_at)

struct LinkAsk {
  std::string token;
};
UPSWING_DESCRIBE(LinkAsk, token)

// What the page says before anything is used.
struct LinkView {
  LinkKind kind{};
  std::string name{};                  // whom it is for
  std::optional<std::string> from{};   // who invites
  std::optional<std::string> place{};  // to where
  Language language{};
  bool sign_in_first = false;  // the invited address has an account: only its owner may take the invitation
  bool asks_pin = false;
  bool sets_pin = false;
};
UPSWING_DESCRIBE(LinkView, kind, name, from, place, language, sign_in_first, asks_pin, sets_pin)

struct LinkUse {
  std::string token;
  std::optional<std::string> name;      // invitation: how the person wants to be called
  std::optional<std::string> password;  // reset: must be; invitation: may be
  std::optional<std::string> pin;       // slip
};
UPSWING_DESCRIBE(LinkUse, token, name, password, pin)

// Signed in, and where to go on.
struct Opened {
  std::string to;
  std::string name;
};
UPSWING_DESCRIBE(Opened, to, name)

UPSWING_CHOICES(MailedLink, sign_in, reset)
struct LinkWish {
  std::string email;
  MailedLink kind{};
};
UPSWING_DESCRIBE(LinkWish, email, kind)

// What is missing or wrong in what a person gave for this kind of link.
kit::def::FieldErrors check(LinkUse const& use, Link const& link);

inline constexpr std::int64_t most_pin_tries = 10;

}  // namespace upswing::access

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&access::LinkAsk::token>{.min_len = 20, .max_len = 200};
template <> inline constexpr Meta meta<&access::LinkUse::token>{.min_len = 20, .max_len = 200};
template <> inline constexpr Meta meta<&access::LinkUse::name>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&access::LinkUse::password>{.min_len = 10, .max_len = 200};
template <> inline constexpr Meta meta<&access::LinkUse::pin>{.max_len = 8};
template <> inline constexpr Meta meta<&access::LinkWish::email>{.min_len = 3, .max_len = 254};
}  // namespace upswing::kit::def
