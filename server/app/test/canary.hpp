// What the tests of canaries share: who stands near Cedar Street, and every address that could show a sentence of it.
#pragma once
#include <functional>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "app/test/house.hpp"

namespace upswing::test {

// First names.
inline std::set<std::string> const staff{"rosa", "maya", "samuel", "grace"};
inline std::set<std::string> const coaches{"dana", "imani", "ruth"};
std::set<std::string> together(std::initializer_list<std::set<std::string>> sets);

// Every GET address of Cedar Street, of its programs and of the viewer, in both languages.
std::vector<std::string> all_addresses(House& house);

// Everything somebody of the demo can get: the answers of all addresses in one text.
std::string everything_for(House& house, std::string const& email, std::vector<std::string> const& addresses);

// Everybody of the demo who may sign in, by first name, with everything they get.
void each_person(House& house, std::vector<std::string> const& addresses,
                 std::function<void(std::string const& first_name, std::string const& all)> const& look);

// First names of those who read a level of Dana's writing about Cedar Street.
std::set<std::string> readers_of(access::Audience audience);

}  // namespace upswing::test
