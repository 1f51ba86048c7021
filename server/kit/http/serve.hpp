// The HTTP/1.1 server: all of Asio and Beast live behind this door.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "kit/http/message.hpp"

namespace upswing::kit::http {

struct Limits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t body_bytes = 1024 * 1024;
  int header_seconds = 10;  // for the whole head, not renewed by each byte (slow senders)
  int body_seconds = 30;
  int write_seconds = 30;
  int idle_seconds = 75;
  std::size_t connections = 10'000;
};

struct ServeOptions {
  std::string host = "127.0.0.1";
  unsigned short port = 8080;  // 0: any free port, see Server::port
  int threads = 2;
  Limits limits{};
  std::string tls_certificate{};  // PEM files; empty: plain HTTP, behind a proxy or on this machine
  std::string tls_key{};
  std::vector<std::string> trusted_proxies{};  // addresses whose X-Forwarded-For and -Proto are believed
};

class Server {
 public:
  Server(ServeOptions options, Handler handler);
  ~Server();
  Server(Server const&) = delete;
  Server& operator=(Server const&) = delete;

  unsigned short port() const;
  std::size_t connections() const;
  // Stops taking connections, lets running requests end (at most `seconds`), closes the rest.
  void stop(int seconds);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace upswing::kit::http
