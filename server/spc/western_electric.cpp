// The four zone rules of Western Electric, with eight on one side. Rule 1, beyond three sigma, is marked on every chart.

#include "spc/rules.hpp"
#include "spc/zone_rules.hpp"

namespace upswing::spc {

void apply_western_electric(Chart& chart, Phase& phase) {
  ZoneRules zones(chart, phase);
  zones.beyond(Rule::two_of_three, 2, 3, 2);
  zones.beyond(Rule::four_of_five, 4, 5, 1);
  zones.one_side(Rule::eight_one_side, 8);
}

}  // namespace upswing::spc
