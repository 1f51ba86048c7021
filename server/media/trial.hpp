// For the tests: what the closed sandbox does when it is tried.
#pragma once
#include <string_view>

namespace upswing::media {

/// Tries `what` and prints how it went, if it lives; the answer is the exit status.
int try_it(std::string_view what);

}  // namespace upswing::media
