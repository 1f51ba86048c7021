// Charts looked through for a reporting period, in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "measures/review.hpp"

namespace upswing::measures {

// Those of a period, in the order they were begun.
std::vector<ReviewChart> review_charts(access::ReadTx const& tx, PracticeId const& practice, Day starts);
std::optional<ReviewChart> find_review_chart(access::ReadTx const& tx, PracticeId const& practice, Day starts,
                                             ReviewChartId const& id);
// Writes the chart's answers over version `seen` (0: it is a new chart); false if that was stale.
bool save_review_chart(access::Tx& tx, PracticeId const& practice, Day starts, ReviewChartId const& id,
                       ReviewChartInput const& input, std::int64_t seen);
// The same with a person and a moment, as a new chart.
bool add_review_chart(access::Tx& tx, PracticeId const& practice, Day starts, ReviewChart const& chart,
                      access::AccountId const& by);
bool delete_review_chart(access::Tx& tx, PracticeId const& practice, Day starts, ReviewChartId const& id,
                         std::int64_t seen);

}  // namespace upswing::measures
