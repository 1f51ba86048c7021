// Reads requests, has them answered, sends the answers.
#include "kit/http/session.hpp"

#include <boost/asio/post.hpp>

#include "kit/http/events.hpp"
#include "kit/log.hpp"

namespace upswing::kit::http {
namespace {

constexpr Token token{};
constexpr int connection_over = -1;
constexpr std::size_t slice_bytes = 256 * 1024;  // a slow reader has the write deadline for each
constexpr std::size_t linger_bytes = 64 * 1024;
constexpr int linger_seconds = 2;
constexpr int ping_seconds = 20;

}  // namespace

// One request on its way through the workers; `done` wakes the session when the reply is there.
struct Session::Job {
  explicit Job(Ex const& ex) : done(ex, Clock::time_point::max()) {}
  Timer done;
  Reply reply;
};

namespace {

// Carries one answer from whatever thread to the session's. A second answer is dropped; if nobody answers and all who
// could are gone, it is a 500; if the server is gone, nothing happens.
template <class Job> class Carrier {
 public:
  Carrier(std::weak_ptr<asio::io_context> context, std::weak_ptr<Job> job)
      : context_(std::move(context)), job_(std::move(job)) {}
  ~Carrier() {
    if (!used_) carry(plain_problem(500));
  }
  Carrier(Carrier const&) = delete;
  Carrier& operator=(Carrier const&) = delete;

  void carry(Reply reply) {
    if (used_.exchange(true)) return;
    auto const context = context_.lock();
    if (!context) return;
    asio::post(*context, [weak = job_, reply = std::move(reply)]() mutable {
      auto const job = weak.lock();
      if (!job) return;
      job->reply = std::move(reply);
      job->done.cancel();
    });
  }

 private:
  std::weak_ptr<asio::io_context> context_;
  std::weak_ptr<Job> job_;
  std::atomic<bool> used_{false};
};

}  // namespace

Session::Session(Shared& shared, std::shared_ptr<asio::io_context> const& context, std::unique_ptr<Conn> conn,
                 std::string peer)
    : shared_(shared),
      context_(context),
      conn_(std::move(conn)),
      peer_(std::move(peer)),
      bell_(std::make_shared<Timer>(context->get_executor())) {}

void Session::cut() {
  conn_->close();
  bell_->cancel();
}

Awaitable<void> Session::live(std::shared_ptr<Session> self) {
  self->within(self->shared_.options.limits.header_seconds);
  bool const opened = co_await self->conn_->open();
  bool going = opened;
  while (going) {
    bool const next = co_await self->one_request();
    going = next && !self->shared_.stopping;
  }
  self->conn_->close();
}

Awaitable<bool> Session::one_request() {
  RequestReader reader(shared_.options.limits);
  int refused = co_await read_request(reader);
  if (refused == connection_over) co_return false;
  no_deadline();
  auto request = refused == 0 ? reader.take(peer_, shared_.options) : std::nullopt;
  if (!request) {
    if (refused == 0) refused = 400;
    co_await refuse(refused);
    co_return false;
  }
  bool const keep = reader.keep_alive();
  bool const head_only = request->method == "HEAD";
  auto job = std::make_shared<Job>(bell_->get_executor());
  serving_ = true;
  dispatch(job, std::move(*request));
  co_await job->done.async_wait(token);
  if (job->reply.events && !head_only) {
    serving_ = false;
    co_await stream(job->reply);
    co_return false;
  }
  bool const sent = co_await send(job->reply, keep, head_only);
  serving_ = false;
  co_return sent&& keep;
}

// Answers 0 when a whole request was read, the status to refuse it with, or connection_over.
Awaitable<int> Session::read_request(RequestReader& reader) {
  auto const& limits = shared_.options.limits;
  bool started = !pending_.empty();
  bool in_body = false;
  within(started ? limits.header_seconds : limits.idle_seconds);
  while (true) {
    int const refused = reader.feed(pending_);
    if (refused != 0) co_return refused;
    if (reader.done()) co_return 0;
    if (reader.head_done() && !in_body) {
      in_body = true;
      within(limits.body_seconds);
      if (reader.expects_continue()) {
        std::string_view const go = "HTTP/1.1 100 Continue\r\n\r\n";
        std::string_view const nothing;
        bool const told = co_await conn_->write(go, nothing);
        if (!told) co_return connection_over;
      }
    }
    bool const more = co_await conn_->read(pending_);
    if (!more) co_return connection_over;
    if (!started) within(limits.header_seconds);  // set once: a byte does not renew it
    started = true;
  }
}

// Hands the request on; the answer comes back to this thread and wakes the session.
void Session::dispatch(std::shared_ptr<Job> const& job, Request request) {
  auto const carrier = std::make_shared<Carrier<Job>>(context_, job);
  try {
    shared_.handler(std::move(request), [carrier](Reply reply) { carrier->carry(std::move(reply)); });
  } catch (std::exception const& error) {
    log::line(log::Level::error, "a handler threw", {{"what", error.what()}});
    carrier->carry(plain_problem(500));
  }
}

Awaitable<bool> Session::send(Reply& reply, bool keep, bool head_only) {
  std::string_view body = reply.fixed.data() ? reply.fixed : std::string_view(reply.body);
  auto head = head_of(reply, body.size(), keep && !shared_.stopping);
  if (head_only || reply.status == 204 || reply.status == 304) body = {};
  bool going = true;
  while (going) {
    within(shared_.options.limits.write_seconds);
    auto const part = body.substr(0, slice_bytes);
    body.remove_prefix(part.size());
    bool const sent = co_await conn_->write(head, part);
    if (!sent) co_return false;
    head.clear();
    going = !body.empty();
  }
  co_return true;
}

// Refuses and closes; first reads a little of what still comes, because closing on unread bytes would take the answer
// away from the one who is still sending.
Awaitable<void> Session::refuse(int status) {
  Reply reply = plain_problem(status);
  bool going = co_await send(reply, false, false);
  conn_->finish();
  within(linger_seconds);
  std::size_t read = 0;
  while (going && read < linger_bytes) {
    pending_.clear();
    bool const more = co_await conn_->read(pending_);
    read += pending_.size();
    going = more;
  }
}

// Server-sent events: what is new, as it comes, and now and then a sign of life.
Awaitable<void> Session::stream(Reply& reply) {
  auto const reader = reply.events;
  reader->on_ready([context = context_, bell = std::weak_ptr<Timer>(bell_)] {
    auto const alive = context.lock();
    if (!alive) return;
    asio::post(*alive, [bell] {
      if (auto const waiting = bell.lock()) waiting->cancel();
    });
  });
  std::string text = head_of(reply, 0, false) + "retry: 3000\n\n";
  std::string_view const nothing;
  while (!shared_.stopping) {
    within(shared_.options.limits.write_seconds);
    bool const sent = co_await conn_->write(text, nothing);
    if (!sent || reader->dropped()) break;
    text = reader->take();
    if (!text.empty()) continue;
    no_deadline();
    bell_->expires_after(std::chrono::seconds(ping_seconds));
    co_await bell_->async_wait(token);
    text = reader->take();
    if (text.empty()) text = ": still here\n\n";
  }
  reader->on_ready({});
}

}  // namespace upswing::kit::http
