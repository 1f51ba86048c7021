// What rooms above count for a line of the agreement: calls and visits held, data sent, a plan that is kept up. A room gives
// app/rooms.cpp a source for the line's key; without one the line says that nothing is known.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "kit/def/json.hpp"
#include "programs/program.hpp"

namespace upswing::programs {

// Since the practice joined: how many times, out of how many if that is known, and when last.
struct AgreementCount {
  std::int64_t done = 0;
  std::optional<std::int64_t> of{};
  std::optional<Day> last_on{};
};
UPSWING_DESCRIBE(AgreementCount, done, of, last_on)

struct AgreementSource {
  std::string line;  // calls, visits, data_sent, plan_kept
  // One answer for each enrollment, in their order; all are of one program. Nothing: unknown.
  std::function<std::vector<std::optional<AgreementCount>>(access::ReadTx const&, Program const&,
                                                           std::vector<Enrollment> const&)>
      count;
};
// Set once, at the start of the program (app/rooms.cpp).
void set_agreement_sources(std::vector<AgreementSource> sources);

}  // namespace upswing::programs
