// The host's view of letters and jobs: to whom, of which kind, what became of it. What a letter says and the links in it are
// not shown: whoever has the link of a letter is the person it was sent to.
#include "access/access.hpp"
#include "access/letter_store.hpp"
#include "access/post.hpp"
#include "access/route.hpp"
#include "kit/jobs/jobs.hpp"

namespace upswing::access {
namespace {

using kit::jobs::Job;
using kit::jobs::JobId;

constexpr std::int64_t most_shown = 200;

struct LetterLine {
  LetterId id;
  std::string name;
  std::string email;
  std::string kind;
  LetterState state{};
  Instant created_at{};
  Instant send_after{};
  std::optional<Instant> sent_at;
  std::optional<std::string> problem;
};
UPSWING_DESCRIBE(LetterLine, id, name, email, kind, state, created_at, send_after, sent_at, problem)

struct Outbox {
  bool sends = false;  // whether this installation was told how
  std::vector<LetterLine> letters;
};
UPSWING_DESCRIBE(Outbox, sends, letters)

struct JobLine {
  JobId id;
  std::string kind;
  kit::jobs::State state{};
  Instant run_at{};
  std::int64_t attempts = 0;
  std::optional<std::string> last_error;
  std::optional<Instant> done_at;
};
UPSWING_DESCRIBE(JobLine, id, kind, state, run_at, attempts, last_error, done_at)

struct JobsView {
  std::vector<JobLine> dead;
  std::vector<JobLine> waiting;
  std::vector<JobLine> running;
  std::vector<JobLine> done;
};
UPSWING_DESCRIBE(JobsView, dead, waiting, running, done)

struct Asked {
  std::int64_t count = 0;
};
UPSWING_DESCRIBE(Asked, count)

Outbox show_outbox(ReadTx const& tx, Call const& call) {
  Outbox page{call.world.mail.post != nullptr, {}};
  for (auto const& letter : newest_letters(tx, most_shown)) {
    page.letters.push_back({letter.id, letter.name, letter.email, letter.kind, letter.state, letter.created_at,
                            letter.send_after, letter.sent_at, letter.problem});
  }
  return page;
}

Asked send_the_outbox(Tx& tx, Call const& call) {
  if (!call.world.mail.post)
    throw kit::http::Problem(409, "no_mail", "This installation was not told yet how to send mail.");
  return {send_outbox(tx, call.world.ids)};
}

std::vector<JobLine> lines(ReadTx const& tx, kit::jobs::State state) {
  std::vector<JobLine> shown;
  for (auto const& job : kit::jobs::list(kit::db::ReadTx(tx.connection(), {}), state, most_shown)) {
    shown.push_back({job.id, job.kind, job.state, job.run_at, job.attempts, job.last_error, job.done_at});
  }
  return shown;
}

JobsView show_jobs(ReadTx const& tx) {
  using enum kit::jobs::State;
  return {lines(tx, dead), lines(tx, waiting), lines(tx, running), lines(tx, done)};
}

Nothing try_job_again(Tx& tx, JobId const& id) {
  kit::db::Tx plain(tx.connection(), {});
  if (!kit::jobs::try_again(plain, id, tx.now())) throw kit::http::not_found();
  return {};
}

Nothing drop_job(Tx& tx, JobId const& id) {
  kit::db::Tx plain(tx.connection(), {});
  if (!kit::jobs::drop_dead(plain, id)) throw kit::http::not_found();
  return {};
}

}  // namespace

std::vector<Route> post_routes() {
  return {
      get<&show_outbox>("/api/partnership/letters", Right::host),
      post<&send_the_outbox>("/api/partnership/letters/sending", Right::host),
      get<&show_jobs>("/api/partnership/jobs", Right::host),
      post<&try_job_again>("/api/partnership/jobs/{job}/again", Right::host),
      remove<&drop_job>("/api/partnership/jobs/{job}", Right::host),
  };
}

}  // namespace upswing::access
