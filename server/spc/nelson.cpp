// Nelson's eight rules: 1984, J Qual Technol 16:238. Rule 1, beyond three sigma, is marked on every chart.

#include "spc/rules.hpp"
#include "spc/zone_rules.hpp"

namespace upswing::spc {

void apply_nelson(Chart& chart, Phase& phase) {
  ZoneRules zones(chart, phase);
  zones.one_side(Rule::nine_one_side, 9);
  zones.trend(Rule::six_trend, 6);
  zones.zigzag(Rule::fourteen_zigzag, 14);
  zones.beyond(Rule::two_of_three, 2, 3, 2);
  zones.beyond(Rule::four_of_five, 4, 5, 1);
  zones.close(Rule::fifteen_close, 15);
  zones.apart(Rule::eight_apart, 8);
}

}  // namespace upswing::spc
