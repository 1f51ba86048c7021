// One mail as a person reads it, and its head as the wire wants it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "kit/days.hpp"

namespace upswing::kit::mail {

struct Address {
  std::string name{};
  std::string email{};
};

struct Message {
  Address from{};
  Address to{};
  std::string subject{};
  std::string text{};                    // what everybody can read comes first
  std::string html{};                    // the same, for who prefers it
  std::vector<std::string> calendars{};  // invitations for calendar programs (RFC 5546)
  std::string unsubscribe{};             // an address that ends such mails with one click (RFC 8058); none when empty
  std::string id{};                      // the same for every try of one mail, so that a mailbox shows it once
  Instant date{};
};

// The lines of the head, without ends (RFC 5322). No line can be put in by what people wrote: control characters go.
std::vector<std::string> head_of(Message const& message);
// Text of a head line: as it is if it is plain ASCII, else in encoded words (RFC 2047).
std::string head_text(std::string_view utf8);
// The body as HTML: escaped, an empty line ends a paragraph, and the action, where there is one, is a button.
std::string html_of(std::string_view text, std::string_view action_label, std::string_view action_address,
                    std::string_view footer);

}  // namespace upswing::kit::mail
