// Who is asking.
#pragma once
#include <string>

#include "access/place.hpp"

namespace upswing::access {

struct Viewer {
  AccountId account{};  // empty: nobody is signed in
  std::string name{};
  Language language = Language::en;
  LoginId login{};     // empty when a token was used
  std::string card{};  // set: a card's link opened this login, and it reaches that card only
  bool signed_in() const { return !account.empty(); }
};

}  // namespace upswing::access
