// Sends mail by SMTP, through libcurl (opened at first use: kit/mail/libcurl.hpp).
#pragma once
#include <memory>
#include <stdexcept>
#include <string>

#include "kit/mail/message.hpp"

namespace upswing::kit::mail {

// The receiving side will never take this mail (5xx); any other failure is a std::runtime_error and worth another try.
struct Refused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Post {
 public:
  virtual ~Post() = default;
  // Returns when the server has taken the mail over.
  virtual void send(Message const& message) = 0;
};

struct SmtpOptions {
  // smtps://host:465 speaks TLS from the start; smtp://host:587 must offer STARTTLS, but on this machine it need not.
  std::string address{};
  std::string user{};
  std::string password{};
  std::string authority{};  // a file of certificates to believe instead of the system's; for tests
  std::int64_t timeout_s = 60;
};
// Throws std::runtime_error if the address is none.
std::unique_ptr<Post> open_smtp(SmtpOptions options);

}  // namespace upswing::kit::mail
