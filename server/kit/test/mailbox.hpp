// A mail server for tests: takes what it is sent on a port of this machine, or refuses it.
#pragma once
#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace upswing::test {

class Mailbox {
 public:
  // `refuse`: the answer to every recipient, like "550 nobody here"; none when empty.
  explicit Mailbox(std::string refuse = {});
  ~Mailbox();
  Mailbox(Mailbox const&) = delete;
  Mailbox& operator=(Mailbox const&) = delete;

  std::string address() const { return "smtp://127.0.0.1:" + std::to_string(port_); }
  // Every mail so far, with its head, as it came.
  std::vector<std::string> mails() const;

 private:
  std::string refuse_;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<bool> ending_ = false;
  mutable std::mutex guard_;
  std::vector<std::string> mails_;
  std::thread thread_;

  void serve();
  void talk(int socket);
};

// Text in quoted-printable as it was before.
std::string from_quoted_printable(std::string_view text);

}  // namespace upswing::test
