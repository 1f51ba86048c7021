// Which formula belongs to which chart.

#include "spc/slice.hpp"

namespace upswing::spc {

Lines lines_of(ChartType type, Slice const& slice) {
  switch (type) {
    case ChartType::run: return run_lines(slice);
    case ChartType::i: return i_lines(slice);
    case ChartType::mr: return mr_lines(slice);
    case ChartType::xbar: return xbar_lines(slice);
    case ChartType::s: return s_lines(slice);
    case ChartType::t: return t_lines(slice);
    case ChartType::c: return c_lines(slice);
    case ChartType::u: return u_lines(slice);
    case ChartType::u_prime: return u_prime_lines(slice);
    case ChartType::p: return p_lines(slice);
    case ChartType::p_prime: return p_prime_lines(slice);
    case ChartType::g: return g_lines(slice);
    case ChartType::i_prime: return i_prime_lines(slice);
    case ChartType::moving_s: return moving_s_lines(slice);
    case ChartType::xmr: return xmr_lines(slice);
  }
  return {};
}

}  // namespace upswing::spc
