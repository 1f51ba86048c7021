// The loaders of the scenarios.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "access/world.hpp"
#include "app/demo/demo.hpp"
#include "app/demo/files.hpp"

namespace upswing::app {

using PasswordHashes = std::map<std::string, std::string>;  // by e-mail

void load_half_way(access::World& world, access::Tx& tx, std::string const& folder,
                   std::vector<demo_file::Person> const& people, PasswordHashes const& hashes);
// How people were welcomed, and what they could work on (start.json).
void load_start(access::Tx& tx, std::string const& folder, std::map<std::string, access::PracticeId> const& places,
                std::map<std::string, access::AccountId> const& accounts);
// Calls, visits, promises, and who leads which task (coaching.json).
void load_coaching(access::Tx& tx, std::string const& folder, access::ProgramId const& program,
                   std::map<std::string, access::PracticeId> const& places,
                   std::map<std::string, access::AccountId> const& accounts);
// What people wrote for themselves or for few (notes.json).
void load_notes(access::World& world, access::Tx& tx, std::string const& folder, access::ProgramId const& program,
                std::map<std::string, access::PracticeId> const& places,
                std::map<std::string, access::AccountId> const& accounts);
// Kind words between people (encouragement.json).
void load_encouragement(access::World& world, access::Tx& tx, std::string const& folder,
                        std::map<std::string, access::PracticeId> const& places,
                        std::map<std::string, access::AccountId> const& accounts);
// What gets in the way, and help that was asked for (help.json).
void load_help(access::Tx& tx, std::string const& folder, std::map<std::string, access::PracticeId> const& places,
               std::map<std::string, access::AccountId> const& accounts);
// What practices and their coaches agreed on (agreement.json); enrollments by the practice's key.
void load_agreement(access::Tx& tx, std::string const& folder,
                    std::map<std::string, programs::EnrollmentId> const& enrollments,
                    std::map<std::string, access::AccountId> const& accounts);
// One practice with published series as measures of its own.
void load_published(access::World& world, access::Tx& tx, std::vector<demo_file::Person> const& people,
                    PasswordHashes const& hashes);

// A program of any size, made by a rule.
void load_made_program(access::World& world, access::Tx& tx, MadeSize const& size,
                       std::vector<demo_file::Person> const& people, PasswordHashes const& hashes);

// The people of a scenario, as its file says.
std::vector<demo_file::Person> people_of(std::string const& scenario);

}  // namespace upswing::app
