#pragma once

// How far chance alone moves a small count: said while there are too few points for the rules.

namespace upswing::charts {

/// Half the width of a 95 % interval of a proportion, 1.96 sqrt(p (1 - p) / n), as a fraction. Where fewer than five
/// met or did not meet the standard, two of each are added first (Agresti and Coull 1998, American Statistician
/// 52:119), since the plain formula then promises far too much. n must be positive.
double proportion_margin(double met, double n);

/// The same for a count: 1.96 times its square root (Poisson).
double count_margin(double count);

}  // namespace upswing::charts
