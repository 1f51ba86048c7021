#pragma once

// How long a run and how few crossings chance alone would seldom give.
// Anhøj and Olesen 2014, PLoS ONE 9:e113825; Anhøj 2015, PLoS ONE 10:e0121349.

namespace upswing::spc {

/// The longest run still expected among n useful points: round(log2 n) + 3, ties to even. n is at least 1.
int longest_run_limit(int n_useful);

/// The fewest crossings still expected among n useful points: the smallest k with P(X <= k) >= 0.05, where X is the
/// number of heads of n - 1 fair coins. n is at least 1.
int crossings_limit(int n_useful);

}  // namespace upswing::spc
