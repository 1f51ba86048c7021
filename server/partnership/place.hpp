// The partnership's own name, and its places as the host makes them.
#pragma once
#include <string>
#include <vector>

#include "practices/practices.hpp"
#include "programs/programs.hpp"

namespace upswing::partnership {

struct PartnershipName {
  std::string name;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(PartnershipName, name, version)

struct PartnershipInput {
  std::string name;
};
UPSWING_DESCRIBE(PartnershipInput, name)

struct PracticeLine {
  access::PracticeId id;
  std::string name;
  std::string city;
  std::string state;
};
UPSWING_DESCRIBE(PracticeLine, id, name, city, state)

struct ProgramLine {
  access::ProgramId id;
  std::string name;
  kit::Day starts_on{};
  kit::Day ends_on{};
};
UPSWING_DESCRIBE(ProgramLine, id, name, starts_on, ends_on)

struct PartnershipPlaces {
  PartnershipName partnership;
  std::vector<ProgramLine> programs;
  std::vector<PracticeLine> practices;
};
UPSWING_DESCRIBE(PartnershipPlaces, partnership, programs, practices)

struct NewPractice {
  access::PracticeId id;
  std::string name;
  std::string city;
  std::string state;
  std::string time_zone;
};
UPSWING_DESCRIBE(NewPractice, id, name, city, state, time_zone)

struct NewProgram {
  access::ProgramId id;
  std::string name;
  std::string about;
  kit::Day starts_on{};
  kit::Day ends_on{};
  programs::Period period{};
  std::int64_t due_day = 10;
  std::string time_zone;
};
UPSWING_DESCRIBE(NewProgram, id, name, about, starts_on, ends_on, period, due_day, time_zone)

}  // namespace upswing::partnership

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&partnership::PartnershipInput::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&partnership::NewPractice::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&partnership::NewPractice::city>{.max_len = 80};
template <> inline constexpr Meta meta<&partnership::NewPractice::state>{.max_len = 40};
template <> inline constexpr Meta meta<&partnership::NewProgram::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&partnership::NewProgram::about>{.max_len = 2000};
template <> inline constexpr Meta meta<&partnership::NewProgram::due_day>{.min = 1, .max = 28};
}  // namespace upswing::kit::def
