// The HTTP/1.1 server on Asio and Beast's parser. One io_context per thread, connections dealt out in turn, no strands.
//
// GCC 12 miscompiles many everyday forms of `co_await` (docs/decisions/0003-coroutines.md). In this file it is a whole
// statement with named arguments, and nothing else: `co_await f(x);` or `auto r = co_await f(x);`.
#include "kit/http/serve.hpp"

#include <boost/asio.hpp>
#include <boost/asio/experimental/as_tuple.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/http.hpp>
#include <array>
#include <atomic>
#include <chrono>
#include <ctime>
#include <list>
#include <thread>

#include "kit/http/events.hpp"
#include "kit/http/workers.hpp"
#include "kit/ids.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using Ex = asio::io_context::executor_type;
using Token = asio::experimental::as_tuple_t<asio::use_awaitable_t<Ex>>;
template <class T>
using Awaitable = asio::awaitable<T, Ex>;
using Socket = asio::basic_stream_socket<tcp, Ex>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Ex>;
using Clock = std::chrono::steady_clock;

constexpr Token token{};

// A plain or a TLS connection. `read` appends what came to `pending`; both answer false when the connection is over.
class Conn {
 public:
  virtual ~Conn() = default;
  virtual Awaitable<bool> open() = 0;
  virtual Awaitable<bool> read(std::string& pending) = 0;
  virtual Awaitable<bool> write(std::string_view head, std::string_view body) = 0;
  virtual void close() = 0;
};

class PlainConn : public Conn {
 public:
  explicit PlainConn(Socket socket) : socket_(std::move(socket)) {}

  Awaitable<bool> open() override {
    boost::system::error_code failed;
    socket_.non_blocking(true, failed);
    co_return !failed;
  }

  // Waits without a buffer, so that a thousand idle browsers hold no memory for reading.
  Awaitable<bool> read(std::string& pending) override {
    while (true) {
      auto const waited = co_await socket_.async_wait(Socket::wait_read, token);
      if (std::get<0>(waited)) co_return false;
      thread_local std::array<char, 16 * 1024> scratch;
      boost::system::error_code failed;
      auto const count = socket_.read_some(asio::buffer(scratch), failed);
      if (failed == asio::error::would_block) continue;
      if (failed || count == 0) co_return false;
      pending.append(scratch.data(), count);
      co_return true;
    }
  }

  Awaitable<bool> write(std::string_view head, std::string_view body) override {
    std::array<asio::const_buffer, 2> const parts{asio::buffer(head.data(), head.size()),
                                                  asio::buffer(body.data(), body.size())};
    auto const written = co_await asio::async_write(socket_, parts, token);
    co_return !std::get<0>(written);
  }

  void close() override {
    boost::system::error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_both, ignored);
    socket_.close(ignored);
  }

 private:
  Socket socket_;
};

class TlsConn : public Conn {
 public:
  TlsConn(Socket socket, asio::ssl::context& context) : stream_(std::move(socket), context) {}

  Awaitable<bool> open() override {
    auto const done = co_await stream_.async_handshake(asio::ssl::stream_base::server, token);
    co_return !std::get<0>(done);
  }

  Awaitable<bool> read(std::string& pending) override {
    std::array<char, 8 * 1024> scratch;
    auto const space = asio::buffer(scratch);
    auto const got = co_await stream_.async_read_some(space, token);
    if (std::get<0>(got)) co_return false;
    pending.append(scratch.data(), std::get<1>(got));
    co_return true;
  }

  Awaitable<bool> write(std::string_view head, std::string_view body) override {
    std::array<asio::const_buffer, 2> const parts{asio::buffer(head.data(), head.size()),
                                                  asio::buffer(body.data(), body.size())};
    auto const written = co_await asio::async_write(stream_, parts, token);
    co_return !std::get<0>(written);
  }

  void close() override {
    boost::system::error_code ignored;
    stream_.lowest_layer().close(ignored);
  }

 private:
  asio::ssl::stream<Socket> stream_;
};

// One request on its way through the workers; `done` wakes the session when the reply is there.
struct Job {
  explicit Job(Ex const& ex) : done(ex, Clock::time_point::max()) {}
  Timer done;
  Reply reply;
};

struct Session {
  std::unique_ptr<Conn> conn;
  std::string address;
  std::string pending;
  Clock::time_point deadline = Clock::time_point::max();
  bool serving = false;  // a request is being answered

  void within(int seconds) { deadline = Clock::now() + std::chrono::seconds(seconds); }
  void no_deadline() { deadline = Clock::time_point::max(); }
};

std::string http_date() {
  thread_local std::time_t last = 0;
  thread_local std::string text;
  auto const now = std::time(nullptr);
  if (now == last) return text;
  std::tm parts{};
  gmtime_r(&now, &parts);
  char buffer[40];
  auto const length = std::strftime(buffer, sizeof buffer, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  last = now;
  text.assign(buffer, length);
  return text;
}

std::string head_of(Reply const& reply, std::size_t body_bytes, bool keep) {
  std::string head = "HTTP/1.1 " + std::to_string(reply.status) + ' ';
  head.reserve(512);
  head += reason_of(reply.status);
  head += "\r\nDate: " + http_date();
  if (reply.status != 204 && reply.status != 304) {
    head += "\r\nContent-Type: " + reply.type;
    if (!reply.events) head += "\r\nContent-Length: " + std::to_string(body_bytes);
  }
  for (auto const& [name, value] : reply.headers) head += "\r\n" + name + ": " + value;
  head += keep ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
  return head;
}

bool has_dot_segment(std::string_view path) {
  for (auto const part : text::split(path, '/')) {
    if (part == ".." || part == ".") return true;
  }
  return path.find('\\') != std::string_view::npos;
}

using Parser = beast::http::request_parser<beast::http::string_body>;

// The request in our own types; nothing if its target is not a path we accept.
std::optional<Request> request_of(Parser& parser, Session const& session, ServeOptions const& options) {
  auto& message = parser.get();
  std::string_view target(message.target().data(), message.target().size());
  auto const question = target.find('?');
  auto path = decode_percent(target.substr(0, question), false);
  bool const sound = path && path->starts_with('/') && text::is_plain(*path) && !has_dot_segment(*path);
  if (!sound) return std::nullopt;
  Request request;
  request.method.assign(message.method_string().data(), message.method_string().size());
  request.path = std::move(*path);
  if (question != std::string_view::npos) request.query = target.substr(question + 1);
  for (auto const& field : message) {
    std::string name(field.name_string().data(), field.name_string().size());
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    request.headers.emplace_back(std::move(name), std::string(field.value().data(), field.value().size()));
  }
  request.body = std::move(message.body());
  request.address = session.address;
  request.secure = !options.tls_certificate.empty();
  bool trusted = false;
  for (auto const& proxy : options.trusted_proxies) trusted = trusted || proxy == session.address;
  if (trusted) {
    auto const forwarded = request.header("x-forwarded-for");
    auto const last = text::trim(forwarded.substr(forwarded.rfind(',') + 1));
    if (!last.empty()) request.address = last.substr(0, 64);
    request.secure = request.header("x-forwarded-proto") == "https";
  }
  request.id = random_hex(8);
  request.started_us = steady_us();
  return request;
}

// What a broken request is told before the connection closes.
int status_of(boost::system::error_code const& failed) {
  if (failed == beast::http::error::header_limit) return 431;
  if (failed == beast::http::error::body_limit) return 413;
  return 400;
}

Reply broken(int status) {
  Reply reply{.status = status, .type = "application/problem+json"};
  reply.body = "{\"type\":\"malformed_request\",\"title\":\"" + std::string(reason_of(status)) +
               "\",\"status\":" + std::to_string(status) + "}";
  return reply;
}

}  // namespace

struct Server::Inside {
  struct Lane {
    asio::io_context context{1};
    std::list<std::shared_ptr<Session>> sessions;  // touched by this lane's thread only
    Timer sweep{context.get_executor()};
    std::thread thread;
  };

  Inside(ServeOptions given, Handler given_handler) : options(std::move(given)), handler(std::move(given_handler)) {
    if (!options.tls_certificate.empty()) {
      tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                      asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_sslv3);
      tls.use_certificate_chain_file(options.tls_certificate);
      tls.use_private_key_file(options.tls_key, asio::ssl::context::pem);
    }
    for (int i = 0; i < options.threads; ++i) lanes.push_back(std::make_unique<Lane>());
    acceptor = std::make_unique<Acceptor>(lanes[0]->context);
    tcp::endpoint const endpoint(asio::ip::make_address(options.host), options.port);
    acceptor->open(endpoint.protocol());
    acceptor->set_option(tcp::acceptor::reuse_address(true));
    acceptor->bind(endpoint);
    acceptor->listen(1024);
    port = acceptor->local_endpoint().port();
    asio::co_spawn(lanes[0]->context, accept(), asio::detached);
    for (auto& lane : lanes) start(*lane);
  }

  using Acceptor = asio::basic_socket_acceptor<tcp, Ex>;
  ServeOptions options;
  Handler handler;
  asio::ssl::context tls{asio::ssl::context::tls_server};
  std::vector<std::unique_ptr<Lane>> lanes;
  std::unique_ptr<Acceptor> acceptor;
  std::atomic<unsigned short> port{0};
  std::atomic<std::size_t> open{0};
  std::atomic<bool> stopping{false};

  void start(Lane& lane) {
    sweep(lane);
    lane.thread = std::thread([&lane] { lane.context.run(); });
  }

  // Once a second, closes the sessions whose deadline has passed.
  void sweep(Lane& lane) {
    lane.sweep.expires_after(std::chrono::seconds(1));
    lane.sweep.async_wait([this, &lane](boost::system::error_code const& failed) {
      if (failed) return;
      auto const now = Clock::now();
      for (auto const& session : lane.sessions) {
        bool const over = session->deadline < now || (stopping && !session->serving);
        if (over) session->conn->close();
      }
      sweep(lane);
    });
  }

  Awaitable<void> accept() {
    std::size_t turn = 0;
    Timer pause(lanes[0]->context.get_executor());
    while (!stopping) {
      Lane& lane = *lanes[turn++ % lanes.size()];
      auto got = co_await acceptor->async_accept(lane.context, token);
      auto const failed = std::get<0>(got);
      if (failed == asio::error::operation_aborted) co_return;
      if (failed) {  // out of files: wait a little instead of spinning
        pause.expires_after(std::chrono::milliseconds(100));
        co_await pause.async_wait(token);
        continue;
      }
      Socket socket = std::move(std::get<1>(got));
      if (open >= options.limits.connections) continue;
      take(lane, std::move(socket));
    }
  }

  void take(Lane& lane, Socket socket) {
    boost::system::error_code failed;
    auto const peer = socket.remote_endpoint(failed);
    if (failed) return;
    socket.set_option(tcp::no_delay(true), failed);
    auto session = std::make_shared<Session>();
    session->address = peer.address().to_string();
    if (options.tls_certificate.empty()) session->conn = std::make_unique<PlainConn>(std::move(socket));
    else session->conn = std::make_unique<TlsConn>(std::move(socket), tls);
    ++open;
    asio::post(lane.context, [this, &lane, session] {
      auto const place = lane.sessions.insert(lane.sessions.end(), session);
      auto over = [this, &lane, place](std::exception_ptr) {
        lane.sessions.erase(place);
        --open;
      };
      asio::co_spawn(lane.context, live(lane, session), std::move(over));
    });
  }

  // A connection's life: request after request until somebody closes or a deadline passes.
  Awaitable<void> live(Lane& lane, std::shared_ptr<Session> session) {
    session->within(options.limits.header_seconds);
    bool const opened = co_await session->conn->open();
    bool going = opened;
    while (going) {
      bool const next = co_await one_request(lane, session);
      going = next && !stopping;
    }
    session->conn->close();
  }

  Awaitable<bool> one_request(Lane& lane, std::shared_ptr<Session> session) {
    Parser parser;
    parser.eager(true);
    parser.header_limit(static_cast<std::uint32_t>(options.limits.header_bytes));
    parser.body_limit(options.limits.body_bytes);
    boost::system::error_code failed;
    bool const whole = co_await read_request(session, parser, failed);
    if (!whole && !failed) co_return false;
    if (failed) {
      Reply reply = broken(status_of(failed));
      co_await send(session, reply, false, false);
      co_return false;
    }
    session->no_deadline();
    auto request = request_of(parser, *session, options);
    bool const keep = parser.get().keep_alive();
    if (!request) {
      Reply reply = broken(400);
      co_await send(session, reply, false, false);
      co_return false;
    }
    bool const head_only = request->method == "HEAD";
    auto job = std::make_shared<Job>(lane.context.get_executor());
    session->serving = true;
    dispatch(job, std::move(*request));
    co_await job->done.async_wait(token);
    if (job->reply.events) {
      co_await stream(lane, session, job);
      co_return false;
    }
    bool const sent = co_await send(session, job->reply, keep, head_only);
    session->serving = false;
    co_return sent && keep;
  }

  // Hands the request on; the answer comes back to this lane's thread and wakes the session.
  void dispatch(std::shared_ptr<Job> const& job, Request request) {
    auto respond = [job](Reply reply) {
      asio::post(job->done.get_executor(), [job, reply = std::move(reply)]() mutable {
        job->reply = std::move(reply);
        job->done.cancel();
      });
    };
    handler(std::move(request), std::move(respond));
  }

  Awaitable<bool> read_request(std::shared_ptr<Session> session, Parser& parser, boost::system::error_code& failed) {
    bool in_body = false;
    session->within(session->pending.empty() ? options.limits.idle_seconds : options.limits.header_seconds);
    bool started = !session->pending.empty();
    while (true) {
      feed(*session, parser, failed);
      if (failed) co_return false;
      if (parser.is_done()) co_return true;
      if (parser.is_header_done() && !in_body) {
        in_body = true;
        session->within(options.limits.body_seconds);
        bool const expects = beast::iequals(parser.get()[beast::http::field::expect], "100-continue");
        if (expects) {
          std::string_view const go = "HTTP/1.1 100 Continue\r\n\r\n";
          std::string_view const nothing;
          bool const told = co_await session->conn->write(go, nothing);
          if (!told) co_return false;
        }
      }
      bool const more = co_await session->conn->read(session->pending);
      if (!more) co_return false;
      if (!started) session->within(options.limits.header_seconds);  // set once: a byte does not renew it
      started = true;
    }
  }

  static void feed(Session& session, Parser& parser, boost::system::error_code& failed) {
    while (!session.pending.empty() && !parser.is_done()) {
      auto const used = parser.put(asio::buffer(session.pending), failed);
      session.pending.erase(0, used);
      if (failed == beast::http::error::need_more) {
        failed = {};
        return;
      }
      if (failed || used == 0) return;
    }
    if (session.pending.empty()) session.pending.shrink_to_fit();
  }

  Awaitable<bool> send(std::shared_ptr<Session> session, Reply& reply, bool keep, bool head_only) {
    session->within(options.limits.write_seconds);
    std::string_view body = reply.fixed.data() ? reply.fixed : std::string_view(reply.body);
    auto const head = head_of(reply, body.size(), keep && !stopping);
    if (head_only || reply.status == 204 || reply.status == 304) body = {};
    bool const sent = co_await session->conn->write(head, body);
    co_return sent;
  }

  // Server-sent events: what is new, as it comes, and a sign of life every 20 seconds.
  Awaitable<void> stream(Lane& lane, std::shared_ptr<Session> session, std::shared_ptr<Job> job) {
    auto const reader = job->reply.events;
    auto timer = std::make_shared<Timer>(lane.context.get_executor());
    std::weak_ptr<Timer> const weak = timer;
    auto const ex = lane.context.get_executor();
    reader->on_ready([weak, ex] {
      asio::post(ex, [weak] {
        if (auto const waiting = weak.lock()) waiting->cancel();
      });
    });
    session->serving = false;
    std::string text = head_of(job->reply, 0, true) + "retry: 3000\n\n";
    std::string_view const nothing;
    while (!stopping) {
      session->within(options.limits.write_seconds);
      bool const sent = co_await session->conn->write(text, nothing);
      if (!sent || reader->dropped()) break;
      text = reader->take();
      if (!text.empty()) continue;
      session->no_deadline();
      timer->expires_after(std::chrono::seconds(20));
      co_await timer->async_wait(token);
      text = reader->take();
      if (text.empty()) text = ": still here\n\n";
    }
    reader->on_ready({});
  }

  void stop(int seconds) {
    if (stopping.exchange(true)) return;
    asio::post(lanes[0]->context, [this] {
      boost::system::error_code ignored;
      acceptor->close(ignored);
    });
    auto const end = Clock::now() + std::chrono::seconds(seconds);
    for (auto& lane : lanes) {
      asio::post(lane->context, [&lane] {
        for (auto const& session : lane->sessions) {
          if (!session->serving) session->conn->close();
        }
      });
    }
    while (open > 0 && Clock::now() < end) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    for (auto& lane : lanes) lane->context.stop();
    for (auto& lane : lanes) lane->thread.join();
  }
};

Server::Server(ServeOptions options, Handler handler)
    : inside_(std::make_unique<Inside>(std::move(options), std::move(handler))) {}

Server::~Server() { stop(0); }

unsigned short Server::port() const { return inside_->port; }

std::size_t Server::connections() const { return inside_->open; }

void Server::stop(int seconds) { inside_->stop(seconds); }

}  // namespace upswing::kit::http
