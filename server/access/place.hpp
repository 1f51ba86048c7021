// The places people belong to and the names of people themselves. The rooms `practices` and `programs` own these nouns;
// access needs their names to say who reaches what.
#pragma once
#include "kit/def/shape.hpp"
#include "kit/ids.hpp"

namespace upswing::access {

using AccountId = kit::IdOf<struct AccountNoun>;
using LoginId = kit::IdOf<struct LoginNoun>;
using TokenId = kit::IdOf<struct TokenNoun>;
using PracticeId = kit::IdOf<struct PracticeNoun>;
using ProgramId = kit::IdOf<struct ProgramNoun>;
using kit::Day;
using kit::Instant;

UPSWING_CHOICES(Language, en, es)
UPSWING_CHOICES(Theme, system, light, dark)

}  // namespace upswing::access
