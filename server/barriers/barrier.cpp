// Rules of barriers.
#include "barriers/barrier.hpp"

#include "barriers/content.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::barriers {
namespace {

void check_common(kit::def::FieldErrors& errors, std::string const& kind, std::string const& words, Audience audience) {
  if (!is_barrier_kind(kind)) errors.push_back({"/kind", "not_a_choice", "is no kind of barrier"});
  if (kit::text::is_blank(words)) errors.push_back({"/words", "required", "is required"});
  if (!may_be_for(audience)) {
    errors.push_back({"/audience", "not_a_choice", "must be author, coaches, staff or team"});
  }
}

}  // namespace

kit::def::FieldErrors check(NewBarrier const& input) {
  kit::def::FieldErrors errors;
  check_common(errors, input.kind, input.words, input.audience);
  return errors;
}

kit::def::FieldErrors check(BarrierInput const& input) {
  kit::def::FieldErrors errors;
  check_common(errors, input.kind, input.words, input.audience);
  return errors;
}

bool may_be_for(Audience audience) { return audience <= Audience::team; }

bool is_shared(Audience audience) { return audience == Audience::staff || audience == Audience::team; }

bool is_open(BarrierState state) { return state == BarrierState::open || state == BarrierState::working; }

}  // namespace upswing::barriers
