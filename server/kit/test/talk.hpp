// A client of bare sockets for tests of the server: sends any bytes, also wrong ones, and reads what comes.
#pragma once
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace upswing::test {

class Talk {
 public:
  explicit Talk(unsigned short port, int receive_bytes = 0)
      : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (receive_bytes > 0) setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_bytes, sizeof receive_bytes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
      close(socket_);
      throw std::runtime_error("nobody listens");
    }
  }
  ~Talk() { close(socket_); }
  Talk(Talk const&) = delete;
  Talk& operator=(Talk const&) = delete;

  // False when the other side does not take it any more.
  bool say(std::string_view text) {
    while (!text.empty()) {
      auto const sent = send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  // One whole answer with its body (by Content-Length), or what came until the end or the time was over.
  std::string hear(int most_ms = 5000, bool head_only = false) {
    auto const end = std::chrono::steady_clock::now() + std::chrono::milliseconds(most_ms);
    while (true) {
      auto const length = whole(head_only);
      if (length) {
        auto answer = heard_.substr(0, *length);
        heard_.erase(0, *length);
        return answer;
      }
      if (!more(end)) return std::exchange(heard_, {});
    }
  }

  // Everything until the text was heard, the end came or the time was over.
  std::string hear_until(std::string_view text, int most_ms = 5000) {
    auto const end = std::chrono::steady_clock::now() + std::chrono::milliseconds(most_ms);
    while (heard_.find(text) == std::string::npos && more(end)) {
    }
    return heard_;
  }

  // True if the other side closes within the time.
  bool is_closed(int most_ms) {
    auto const end = std::chrono::steady_clock::now() + std::chrono::milliseconds(most_ms);
    while (more(end)) heard_.clear();
    return over_;
  }

 private:
  int socket_;
  std::string heard_;
  bool over_ = false;

  std::optional<std::size_t> whole(bool head_only) const {
    auto const head = heard_.find("\r\n\r\n");
    if (head == std::string::npos) return std::nullopt;
    bool const bare = head_only || heard_.starts_with("HTTP/1.1 100") || heard_.starts_with("HTTP/1.1 204") ||
                      heard_.starts_with("HTTP/1.1 304");
    if (bare) return head + 4;
    auto const at = heard_.find("Content-Length: ");
    if (at == std::string::npos || at > head) return std::nullopt;
    auto const length = head + 4 + std::stoul(heard_.substr(at + 16));
    return heard_.size() >= length ? std::optional(length) : std::nullopt;
  }

  bool more(std::chrono::steady_clock::time_point end) {
    using namespace std::chrono;
    auto const left = duration_cast<milliseconds>(end - steady_clock::now()).count();
    pollfd ready{socket_, POLLIN, 0};
    if (left <= 0 || poll(&ready, 1, static_cast<int>(left)) <= 0) return false;
    char buffer[65536];
    auto const got = recv(socket_, buffer, sizeof buffer, 0);
    over_ = got <= 0;
    if (over_) return false;
    heard_.append(buffer, static_cast<std::size_t>(got));
    return true;
  }
};

}  // namespace upswing::test
