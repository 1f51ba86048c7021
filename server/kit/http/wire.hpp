// Inside of the HTTP server: from bytes to a Request and from a Reply to bytes, without any socket.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "kit/http/serve.hpp"

namespace upswing::kit::http {

// Reads one request from bytes as they come.
class RequestReader {
 public:
  explicit RequestReader(Limits const& limits);
  ~RequestReader();
  RequestReader(RequestReader const&) = delete;
  RequestReader& operator=(RequestReader const&) = delete;

  // Takes what it needs from the front of `pending`. Answers 0, or the status to refuse the request with.
  int feed(std::string& pending);
  bool done() const;
  bool head_done() const;
  bool expects_continue() const;
  bool keep_alive() const;
  // The request, once done; nothing if it is not one we accept (400).
  std::optional<Request> take(std::string const& peer, ServeOptions const& options);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

// The head of a reply, up to the empty line.
std::string head_of(Reply const& reply, std::size_t body_bytes, bool keep);

// What is said when there is no request to answer, or nobody who answers it.
Reply plain_problem(int status);

}  // namespace upswing::kit::http
