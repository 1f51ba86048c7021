// The calls and visits of a scenario, as they are in its coaching.json.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "coaching/coaching.hpp"

namespace upswing::app::demo_file {

using kit::Day;
using kit::Instant;

// A contact as its room keeps it; the program is added when it is loaded.
struct ContactFacts {
  access::Audience audience{};
  coaching::Mode mode{};
  coaching::ContactState state{};
  Day day{};
  std::int64_t minute = 0;
  std::int64_t planned_min = 0;
  std::int64_t prep_min = 0;
  std::int64_t travel_min = 0;
  std::int64_t contact_min = 0;
  std::int64_t follow_up_min = 0;
  std::vector<practices::MemberId> people;
  std::string others;
  std::vector<coaching::Topic> topics;
  std::vector<coaching::Activity> activities;
  std::optional<coaching::Strategy> strategy;
  std::vector<planning::ProjectId> projects;
  std::vector<pdsa::CycleId> tests;
  std::string summary;
  std::string next_step;
  std::optional<std::int64_t> confidence;
  std::string join_link;
  std::string place;
};
UPSWING_DESCRIBE(ContactFacts, audience, mode, state, day, minute, planned_min, prep_min, travel_min, contact_min,
                 follow_up_min, people, others, topics, activities, strategy, projects, tests, summary, next_step,
                 confidence, join_link, place)

struct ContactLine {
  coaching::ContactId id;
  std::string practice;
  std::string by;
  Instant at{};
  ContactFacts fields;
};
UPSWING_DESCRIBE(ContactLine, id, practice, by, at, fields)

struct PromiseLine {
  coaching::PromiseId id;
  std::string practice;
  std::string by;
  Instant at{};
  std::optional<coaching::ContactId> contact;
  coaching::Side side{};
  std::string who;
  std::string words;
  std::optional<Day> due_on;
  coaching::PromiseState state{};
};
UPSWING_DESCRIBE(PromiseLine, id, practice, by, at, contact, side, who, words, due_on, state)

struct SkillStep {
  std::string practice;
  std::string by;
  Instant at{};
  coaching::LedTask skill{};
  coaching::LedBy led_by{};
  std::optional<std::int64_t> confidence;
  std::string plan;
};
UPSWING_DESCRIBE(SkillStep, practice, by, at, skill, led_by, confidence, plan)

struct CoachingFile {
  std::vector<ContactLine> contacts;
  std::vector<PromiseLine> promises;
  std::vector<SkillStep> skills;
};
UPSWING_DESCRIBE(CoachingFile, contacts, promises, skills)

}  // namespace upswing::app::demo_file
