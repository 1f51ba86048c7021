// The HTTP/1.1 server: accepts connections, deals them out to its threads in turn, ends those whose time is over. One
// io_context per thread, no strands.
#include "kit/http/serve.hpp"

#include <atomic>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <list>
#include <thread>

#include "kit/http/session.hpp"

namespace upswing::kit::http {
namespace {

using asio::ip::tcp;
using Acceptor = asio::basic_socket_acceptor<tcp, Ex>;
constexpr Token token{};

// A thread and its sessions. The io_context is shared with those who may still want to post to it when the server ends.
struct Lane {
  std::shared_ptr<asio::io_context> context = std::make_shared<asio::io_context>(1);
  std::list<std::shared_ptr<Session>> sessions;  // touched by this lane's thread only
  Timer sweep{context->get_executor()};
  std::thread thread;
};

// "127.0.0.1" also where the listening socket speaks IPv6 and says "::ffff:127.0.0.1".
std::string spelled(asio::ip::address const& address) {
  if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address.to_string();
  return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
}

}  // namespace

struct Server::Inside {
  Inside(ServeOptions given, Handler given_handler) : shared{std::move(given), std::move(given_handler)} {
    auto const& options = shared.options;
    if (!options.tls_certificate.empty()) {
      tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                      asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_sslv3);
      tls.use_certificate_chain_file(options.tls_certificate);
      tls.use_private_key_file(options.tls_key, asio::ssl::context::pem);
    }
    for (int i = 0; i < options.threads; ++i) lanes.push_back(std::make_unique<Lane>());
    acceptor = std::make_unique<Acceptor>(*lanes[0]->context);
    tcp::endpoint const endpoint(asio::ip::make_address(options.host), options.port);
    acceptor->open(endpoint.protocol());
    acceptor->set_option(tcp::acceptor::reuse_address(true));
    acceptor->bind(endpoint);
    acceptor->listen(1024);
    port = acceptor->local_endpoint().port();
    asio::co_spawn(*lanes[0]->context, accept(), asio::detached);
    for (auto& lane : lanes) start(*lane);
  }

  Shared shared;
  asio::ssl::context tls{asio::ssl::context::tls_server};
  std::vector<std::unique_ptr<Lane>> lanes;
  std::unique_ptr<Acceptor> acceptor;
  std::atomic<unsigned short> port{0};
  std::atomic<std::size_t> open{0};

  void start(Lane& lane) {
    sweep(lane);
    lane.thread = std::thread([&lane] { lane.context->run(); });
  }

  // Once a second, closes the sessions whose deadline has passed.
  void sweep(Lane& lane) {
    lane.sweep.expires_after(std::chrono::seconds(1));
    lane.sweep.async_wait([this, &lane](boost::system::error_code const& failed) {
      if (failed) return;
      cut_over(lane);
      sweep(lane);
    });
  }

  static void cut_over(Lane& lane) {
    auto const now = Clock::now();
    for (auto const& session : lane.sessions) {
      if (session->is_over(now)) session->cut();
    }
  }

  Awaitable<void> accept() {
    std::size_t turn = 0;
    Timer pause(lanes[0]->context->get_executor());
    while (!shared.stopping) {
      Lane& lane = *lanes[turn++ % lanes.size()];
      auto got = co_await acceptor->async_accept(*lane.context, token);
      auto const failed = std::get<0>(got);
      if (failed == asio::error::operation_aborted) co_return;
      if (failed) {  // out of files: wait a little instead of spinning
        pause.expires_after(std::chrono::milliseconds(100));
        co_await pause.async_wait(token);
        continue;
      }
      Socket socket = std::move(std::get<1>(got));
      if (open >= shared.options.limits.connections) continue;
      take(lane, std::move(socket));
    }
  }

  void take(Lane& lane, Socket socket) {
    boost::system::error_code failed;
    auto const peer = socket.remote_endpoint(failed);
    if (failed) return;
    socket.set_option(tcp::no_delay(true), failed);
    bool const plain = shared.options.tls_certificate.empty();
    auto conn = plain ? plain_conn(std::move(socket)) : tls_conn(std::move(socket), tls);
    auto const session = std::make_shared<Session>(shared, lane.context, std::move(conn), spelled(peer.address()));
    ++open;
    asio::post(*lane.context, [this, &lane, session] {
      auto const place = lane.sessions.insert(lane.sessions.end(), session);
      auto over = [this, &lane, place](std::exception_ptr) {
        lane.sessions.erase(place);
        --open;
      };
      asio::co_spawn(*lane.context, Session::live(session), std::move(over));
    });
  }

  void stop(int seconds) {
    if (shared.stopping.exchange(true)) return;
    asio::post(*lanes[0]->context, [this] {
      boost::system::error_code ignored;
      acceptor->close(ignored);
    });
    auto const end = Clock::now() + std::chrono::seconds(seconds);
    for (auto& lane : lanes) {
      asio::post(*lane->context, [&lane] { cut_over(*lane); });
    }
    while (open > 0 && Clock::now() < end) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    for (auto& lane : lanes) lane->context->stop();
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
