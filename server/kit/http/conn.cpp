// Reads and writes a socket.
#include "kit/http/conn.hpp"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

namespace upswing::kit::http {
namespace {

constexpr Token token{};

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

  void finish() override {
    boost::system::error_code ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
  }

  void close() override {
    boost::system::error_code ignored;
    socket_.shutdown(Socket::shutdown_both, ignored);
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

  void finish() override {
    boost::system::error_code ignored;
    stream_.lowest_layer().shutdown(Socket::shutdown_send, ignored);
  }

  void close() override {
    boost::system::error_code ignored;
    stream_.lowest_layer().close(ignored);
  }

 private:
  asio::ssl::stream<Socket> stream_;
};

}  // namespace

std::unique_ptr<Conn> plain_conn(Socket socket) { return std::make_unique<PlainConn>(std::move(socket)); }

std::unique_ptr<Conn> tls_conn(Socket socket, asio::ssl::context& context) {
  return std::make_unique<TlsConn>(std::move(socket), context);
}

}  // namespace upswing::kit::http
