// Inside of the HTTP server: one connection, plain or TLS. Only files of this folder may include it, because it brings Asio.
//
// GCC 12 miscompiles many everyday forms of `co_await` (docs/decisions/0003-coroutines.md). In this folder it is a whole
// statement with named arguments, and nothing else: `co_await f(x);` or `auto r = co_await f(x);`.
#pragma once
#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/experimental/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>

// GCC 12 takes the frames of coroutines, which Asio allocates itself, for a mismatch when sanitizers are on.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

namespace upswing::kit::http {

namespace asio = boost::asio;
using Ex = asio::io_context::executor_type;
using Token = asio::experimental::as_tuple_t<asio::use_awaitable_t<Ex>>;
template <class T> using Awaitable = asio::awaitable<T, Ex>;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Ex>;
using Clock = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Ex>;

// `read` appends what came to `pending`. All answer false when the connection is over.
class Conn {
 public:
  virtual ~Conn() = default;
  virtual Awaitable<bool> open() = 0;
  virtual Awaitable<bool> read(std::string& pending) = 0;
  virtual Awaitable<bool> write(std::string_view head, std::string_view body) = 0;
  // Says that nothing more will be sent; what the other side still sends can be read.
  virtual void finish() = 0;
  virtual void close() = 0;
};

std::unique_ptr<Conn> plain_conn(Socket socket);
std::unique_ptr<Conn> tls_conn(Socket socket, asio::ssl::context& context);

}  // namespace upswing::kit::http
