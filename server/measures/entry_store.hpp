// Entries, their revisions, and what was handed in, in the database.
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "measures/sheet.hpp"
#include "measures/strip.hpp"

namespace upswing::measures {

std::optional<Entry> find_entry(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                                Day period);
// All entries of a practice whose period begins within the days given.
std::vector<Entry> entries_between(access::ReadTx const& tx, PracticeId const& practice, Day first, Day last);
std::vector<Entry> revisions_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                                Day period);

// Writes the entry over version `seen` (0: there was none) and keeps the revision; false if it was stale.
bool save_entry(access::Tx& tx, PracticeId const& practice, Entry const& entry, access::AccountId const& by,
                std::int64_t seen);
bool delete_entry(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period, std::int64_t seen);
// Everything entered for a reporting period counts as sent, with its revisions; `strip` is the practice's before that.
void hand_in_entries(access::Tx& tx, PracticeId const& practice, Strip strip, Day starts, Day ends);

std::optional<Submission> find_submission(access::ReadTx const& tx, PracticeId const& practice, Day starts);
std::map<Day, Submission> submissions_of(access::ReadTx const& tx, PracticeId const& practice);
// Sending is followed by hand_in_entries.
bool save_submission(access::Tx& tx, PracticeId const& practice, Day starts, SubmissionState state, std::int64_t seen);

// How many numbers of a practice a person entered last and did not send.
std::int64_t drafts_by(access::ReadTx const& tx, PracticeId const& practice, access::AccountId const& account);

// Who sent numbers lately, among the practices in reach.
struct SentNews {
  kit::Instant at{};
  std::string who;
  std::string practice;
  Day starts_on{};
};
UPSWING_DESCRIBE(SentNews, at, who, practice, starts_on)
std::vector<SentNews> sent_lately(access::ReadTx const& tx, std::int64_t since_ms);

}  // namespace upswing::measures
