#pragma once

// The route files of this room, and what they share.

#include <string>
#include <string_view>
#include <vector>

#include "access/route.hpp"
#include "charts/draw.hpp"
#include "charts/note.hpp"

namespace upswing::charts {

std::vector<access::Route> note_routes();
std::vector<access::Route> program_routes();
std::vector<access::Route> reply_routes();
std::vector<access::Route> settings_routes();

/// Whether the viewer leads the practice's team, and may so change what others wrote on its charts.
bool leads_here(access::ReadTx const& tx, PracticeId const& practice);

/// `?width=` held between two widths; the usual one where it is missing or not a number.
int width_asked(access::Call const& call, int usual, int least, int most);

/// `?style=embedded` or `flat`; else a page's.
Style style_asked(access::Call const& call);

/// "lake-avenue-pediatrics-screening-2026-10-06.svg": letters without accents, digits and hyphens only.
std::string file_name(std::string_view practice, std::string_view measure, Day today, std::string_view ending);

}  // namespace upswing::charts
