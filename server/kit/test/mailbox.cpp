// As much of SMTP (RFC 5321) as a client of ours speaks.
#include "kit/test/mailbox.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cctype>
#include <stdexcept>

namespace upswing::test {

Mailbox::Mailbox(std::string refuse) : refuse_(std::move(refuse)) {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* const generic = reinterpret_cast<sockaddr*>(&address);
  bool const open = ::bind(listener_, generic, length) == 0 && ::listen(listener_, 8) == 0 &&
                    ::getsockname(listener_, generic, &length) == 0;
  if (!open) throw std::runtime_error("no port for a mail server");
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

Mailbox::~Mailbox() {
  ending_ = true;
  thread_.join();
  ::close(listener_);
}

std::vector<std::string> Mailbox::mails() const {
  std::lock_guard const lock(guard_);
  return mails_;
}

void Mailbox::serve() {
  while (!ending_) {
    pollfd waiting{listener_, POLLIN, 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    int const socket = ::accept(listener_, nullptr, nullptr);
    if (socket < 0) continue;
    talk(socket);
    ::close(socket);
  }
}

void Mailbox::talk(int socket) {
  auto const say = [socket](std::string const& line) {
    auto const all = line + "\r\n";
    return ::send(socket, all.data(), all.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(all.size());
  };
  std::string pending, mail;
  bool in_mail = false;
  say("220 mailbox");
  char bytes[4096];
  while (true) {
    auto const got = ::recv(socket, bytes, sizeof bytes, 0);
    if (got <= 0) return;
    pending.append(bytes, static_cast<std::size_t>(got));
    for (auto end = pending.find("\r\n"); end != std::string::npos; end = pending.find("\r\n")) {
      auto const line = pending.substr(0, end);
      pending.erase(0, end + 2);
      if (in_mail && line != ".") {
        mail += (line.starts_with("..") ? line.substr(1) : line) + "\n";
        continue;
      }
      if (in_mail) {
        std::lock_guard const lock(guard_);
        mails_.push_back(std::move(mail));
        mail.clear();
        in_mail = false;
        say("250 taken");
      } else if (line.starts_with("DATA")) {
        in_mail = true;
        say("354 go on");
      } else if (line.starts_with("RCPT") && !refuse_.empty()) {
        say(refuse_);
      } else if (line.starts_with("QUIT")) {
        say("221 bye");
        return;
      } else {
        say("250 ok");
      }
    }
  }
}

std::string from_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '=') {
      out += text[i];
    } else if (i + 1 < text.size() && text[i + 1] == '\n') {
      ++i;  // a soft line end
    } else if (i + 2 < text.size() && std::isxdigit(text[i + 1]) && std::isxdigit(text[i + 2])) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i];  // of a head
    }
  }
  return out;
}

}  // namespace upswing::test
