// The room's door: what other rooms may use of barriers and help.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "access/readers.hpp"
#include "barriers/barrier.hpp"
#include "barriers/help_request.hpp"
#include "practices/practices.hpp"

namespace upswing::barriers {

std::vector<access::Route> routes();
// A question that waits for its coach or expert, an answer for who asked.
practices::TodaySource today_source();

// What is open at a practice, of what the viewer may read; the heaviest barrier and the oldest question first.
std::vector<Barrier> open_barriers_at(access::ReadTx const& tx, PracticeId const& practice);
std::vector<HelpRequest> open_requests_at(access::ReadTx const& tx, PracticeId const& practice);
// What of barriers the viewer may read, to be kept as read where it is shown.
std::vector<access::Shown> barriers_shown(access::ReadTx const& tx, PracticeId const& practice);

// All that is for the staff or the team, behind them or not, of what the viewer may read.
std::vector<Barrier> shared_barriers_at(access::ReadTx const& tx, PracticeId const& practice);
std::vector<SharedRequest> shared_requests_at(access::ReadTx const& tx, PracticeId const& practice);

// The same as counts, for many practices in one query.
struct OpenCount {
  std::int64_t barriers = 0;
  std::int64_t requests = 0;  // without an answer
  std::int64_t heaviest = 0;  // weight of the heaviest barrier; 0: none
};
std::map<PracticeId, OpenCount> open_counts(access::ReadTx const& tx, std::vector<PracticeId> const& practices);

// Kinds and cards (content.hpp); once, at the start of the program.
void set_kinds(std::string_view json);
void set_cards(std::string_view json);

// For the demo and tests: as somebody wrote it at a time.
void add_barrier(access::Tx& tx, PracticeId const& practice, NewBarrier const& barrier, BarrierState state,
                 std::string const& helped, AccountId const& author, Instant at);
void add_request(access::Tx& tx, PracticeId const& practice, NewHelpRequest const& request, AccountId const& author,
                 Instant at);
void add_answer(access::Tx& tx, HelpRequestId const& request, NewHelpAnswer const& answer, AccountId const& author,
                Instant at);

}  // namespace upswing::barriers
