#pragma once

// A chart as JSON, field by field under the names of the reference schema (spc-reference/1), every value unrounded: a
// script can compare it with another tool. docs/charts.md lists the fields.

#include <string>
#include <string_view>
#include <vector>

#include "spc/chart.hpp"

namespace upswing::spc {

/// One flat object on one line, without a line end. `labels` names the points; empty: numbered from 1. `series` names
/// the series, where a file holds several.
std::string write_json(Chart const& chart, std::vector<std::string> const& labels, std::string_view series);

}  // namespace upswing::spc
