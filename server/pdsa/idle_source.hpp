// What tests offer as a practice's next step when nothing nearer waits: a plan to finish, or an idea to try small.
#pragma once
#include "practices/practices.hpp"

namespace upswing::pdsa {

practices::NextStepSource idle_source();

}  // namespace upswing::pdsa
