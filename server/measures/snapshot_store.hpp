// Sent numbers of a program, and its snapshots, in the database.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "measures/snapshot.hpp"

namespace upswing::measures {

// All that was sent of a measure, by practice and period. `by_name`: all practices by name; else only those that share
// theirs, the others by their codes.
std::vector<SentNumber> sent_numbers(access::ReadTx const& tx, ProgramId const& program, MeasureId const& measure,
                                     bool by_name);

// False where there is one with this id already.
bool insert_snapshot(access::Tx& tx, ProgramId const& program, SnapshotLine const& snapshot,
                     access::AccountId const& by, std::string const& summary, std::vector<std::string> const& parts);
std::vector<SnapshotLine> snapshots_of(access::ReadTx const& tx, ProgramId const& program);
std::optional<SnapshotLine> find_snapshot(access::ReadTx const& tx, ProgramId const& program, SnapshotId const& id);
std::string snapshot_summary(access::ReadTx const& tx, SnapshotId const& id);
std::vector<std::string> snapshot_parts(access::ReadTx const& tx, SnapshotId const& id);

}  // namespace upswing::measures
