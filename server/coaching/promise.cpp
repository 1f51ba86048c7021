// Rules of a promise.
#include "coaching/promise.hpp"

#include "kit/text/utf8.hpp"

namespace upswing::coaching {

kit::def::FieldErrors check(PromiseInput const& input) {
  if (!kit::text::is_blank(input.words)) return {};
  return {{"/words", "required", "is required"}};
}

}  // namespace upswing::coaching
