// serve: listens until told to stop, then lets running requests end.
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "access/account_store.hpp"
#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "kit/http/serve.hpp"
#include "kit/log.hpp"

namespace upswing::app {
namespace {

constexpr int grace_seconds = 10;

std::pair<std::string, unsigned short> host_and_port(std::string const& text) {
  auto const colon = text.rfind(':');
  auto host = text.substr(0, colon);
  if (host.size() > 2 && host.front() == '[') host = host.substr(1, host.size() - 2);
  int port = -1;
  if (colon != std::string::npos) {
    auto const end = std::from_chars(text.data() + colon + 1, text.data() + text.size(), port);
    if (end.ptr != text.data() + text.size()) port = -1;
  }
  if (host.empty() || port < 0 || port > 65'535)
    throw std::runtime_error("--listen wants HOST:PORT, like 127.0.0.1:8080");
  if (host == "localhost") host = "127.0.0.1";
  return {host, static_cast<unsigned short>(port)};
}

// Tells systemd, where it asked to be told (sd_notify's protocol: one datagram).
void tell_systemd(char const* words) {
  char const* path = std::getenv("NOTIFY_SOCKET");  // read before other threads start, and at the end
  if (!path || (path[0] != '/' && path[0] != '@')) return;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::string_view const name(path);
  if (name.size() >= sizeof address.sun_path) return;
  name.copy(address.sun_path, name.size());
  if (path[0] == '@') address.sun_path[0] = '\0';
  int const socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return;
  auto const length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
  ::sendto(socket, words, std::string_view(words).size(), MSG_NOSIGNAL, reinterpret_cast<sockaddr*>(&address), length);
  ::close(socket);
}

access::MailWay mail_way(ServeArguments const& a) {
  access::MailWay way;
  way.address = a.address.empty() ? (a.tls_certificate.empty() ? "http://" : "https://") + a.listen : a.address;
  if (way.address.ends_with('/')) way.address.pop_back();
  if (a.smtp.empty()) return way;
  if (!access::looks_like_email(a.mail_from))
    throw std::runtime_error("--mail-from wants the address mails come from.");
  if (a.address.empty()) throw std::runtime_error("--address wants the address of the pages, for the links in mails.");
  way.from.email = a.mail_from;
  char const* const password = std::getenv("UPSWING_SMTP_PASSWORD");  // not an option: options are seen by everybody
  way.post = kit::mail::open_smtp({.address = a.smtp, .user = a.smtp_user, .password = password ? password : ""});
  return way;
}

int wait_for_the_end(sigset_t const& signals) {
  int signal = 0;
  ::sigwait(&signals, &signal);
  return signal;
}

}  // namespace

int serve(ServeArguments const& a, std::span<kit::Asset const> pages) {
  // Blocked before any thread starts, so that only sigwait below sees them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  kit::log::use(a.log == "json" ? kit::log::Form::json : kit::log::Form::human);
  std::filesystem::create_directories(a.place.data);

  kit::RandomIds ids;
  AppOptions options{.database = database_in(a.place.data, a.place.postgres, a.workers),
                     .data = a.place.data,
                     .web_dir = a.web_dir,
                     .workers = a.workers};
  options.mail = mail_way(a);
  options.logins = {.idle_ms = a.idle_hours * 3'600'000LL, .absolute_ms = a.login_days * 86'400'000LL};
  App app(std::move(options), nullptr, ids, pages);

  auto const [host, port] = host_and_port(a.listen);
  kit::http::ServeOptions http{.host = host, .port = port, .threads = a.threads};
  http.tls_certificate = a.tls_certificate;
  http.tls_key = a.tls_key;
  http.trusted_proxies = a.trusted_proxies;
  kit::http::Server server(http, [&](kit::http::Request request, kit::http::Respond respond) {
    app.handle(std::move(request), std::move(respond));
  });
  std::unique_ptr<kit::http::Server> metrics;
  if (!a.metrics.empty()) {
    auto const [metrics_host, metrics_port] = host_and_port(a.metrics);
    kit::http::ServeOptions const quiet{.host = metrics_host, .port = metrics_port, .threads = 1};
    metrics = std::make_unique<kit::http::Server>(quiet, [&](kit::http::Request const&, kit::http::Respond respond) {
      respond({.type = "text/plain; version=0.0.4", .body = app.metrics_text(server.connections())});
    });
  }
  auto const scheme = a.tls_certificate.empty() ? "http://" : "https://";
  kit::log::line(kit::log::Level::info, "listening",
                 {{"address", scheme + host + ":" + std::to_string(server.port())}});
  app.jobs().start();
  tell_systemd("READY=1");

  int const signal = wait_for_the_end(signals);
  tell_systemd("STOPPING=1");
  kit::log::line(kit::log::Level::info, "stopping", {{"signal", std::to_string(signal)}});
  server.stop(grace_seconds);
  if (metrics) metrics->stop(0);
  app.drain();
  return 0;
}

int migrate(Place const& place) {
  std::filesystem::create_directories(place.data);
  auto const options = database_in(place.data, place.postgres, 1);
  int const ran = bring_up_to_date(*kit::db::Db::open(options), options.backups);
  if (ran == 0) std::puts("Up to date already.");
  else std::printf("Up to date now; %d step%s done.\n", ran, ran == 1 ? "" : "s");
  return 0;
}

}  // namespace upswing::app
