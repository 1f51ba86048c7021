#pragma once

// The factors that make a standard deviation of few measurements unbiased: Montgomery, Introduction to Statistical
// Quality Control, appendix VI.

namespace upswing::spc {

/// Mean of the standard deviation of m normal measurements with sigma 1; NaN below two.
double c4(double m);

/// Its standard deviation, sqrt(1 - c4^2), without losing digits when m is large.
double c5(double m);

}  // namespace upswing::spc
