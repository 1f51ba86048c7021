// Readiness that is asked for: on Today, and again by a job ninety days after a practice joined. For app/rooms.cpp.
#pragma once
#include "access/world.hpp"
#include "kit/jobs/worker.hpp"
#include "practices/practices.hpp"

namespace upswing::programs {

practices::TodaySource today_source();
kit::jobs::Kind readiness_job(access::World& world);
kit::jobs::Round readiness_round();

}  // namespace upswing::programs
