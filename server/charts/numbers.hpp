#pragma once

// Numbers as people write them, the same on every machine: no locale, decimals cut where they say nothing.

#include <string>

#include "charts/phrase.hpp"
#include "charts/series.hpp"

namespace upswing::charts {

/// With exactly so many decimals, and commas between thousands: "12,968.5".
std::string fixed_number(double number, int decimals);

/// With as many decimals as its size deserves, without trailing zeros: "77.5", "0.125", "12,968".
std::string plain_number(double number);

/// The same for numbers of any size: "0.00042", and with a power of ten what would be a row of zeros: "1.5 × 10¹²".
std::string sized_number(double number);
inline constexpr double shortened_from = 1e12;
inline constexpr double shortened_below = 1e-4;

/// Without the last bits of a division: 55.00000000000001 becomes 55. For files.
double without_noise(double number);

bool is_percent(Series const& series);

/// A drawn value with its unit: "77.5%", "4.2 days", "17".
Phrase value_phrase(double value, Series const& series);

/// What was counted, as it was counted: "31 of 40", "5 in 388", "17", "4.2 days".
Phrase amount_phrase(SeriesPoint const& point, Series const& series);

}  // namespace upswing::charts
