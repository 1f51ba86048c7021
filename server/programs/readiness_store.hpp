// Readiness in the database, and who is asked again.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "programs/readiness.hpp"

namespace upswing::programs {

// With answers, without items; version 0 where nobody has answered.
Readiness find_readiness(access::ReadTx const& tx, EnrollmentId const& enrollment, ReadinessRound round);
// False if somebody changed it since `version`.
bool keep_readiness(access::Tx& tx, EnrollmentId const& enrollment, ReadinessRound round, ReadinessInput const& input,
                    access::AccountId const& author, Instant at, std::int64_t version);

// Enrollments that take part, joined between two days, of which nobody has answered a round.
std::vector<Enrollment> without_readiness(access::ReadTx const& tx, ReadinessRound round, Day joined_from,
                                          Day joined_until);
// The coaches of an enrollment and those who lead the practice.
std::vector<access::AccountId> asked_together(access::ReadTx const& tx, Enrollment const& enrollment);

}  // namespace upswing::programs
