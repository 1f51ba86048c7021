// What in a text may point to a patient: numbers and addresses that look like a person's, full dates of birth, possible
// names. Pure and in one place, so that every page asks the same questions; a person decides, nothing is refused here.
//
// Names are guesses. A first name alone passes ("Luz called", "April"): people write of each other. A first name with a
// last name, a title with a name, or a name beside "patient", "mom of", "hijo de" is pointed out.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "kit/days.hpp"
#include "kit/def/shape.hpp"

namespace upswing::kit::text {

UPSWING_CHOICES(PersonalKind, social_security, phone, email, record_number, birth_date, name)

struct Sighting {
  PersonalKind kind{};
  std::string found;  // as it stands in the text
};
UPSWING_DESCRIBE(Sighting, kind, found)

// In the order of the kinds, each text once. A full date counts as one of birth if it is over a year before `today`, or
// stands by a word for birth.
std::vector<Sighting> personal_in(std::string_view text, Day today);

// A whole cell of a table that is a full date; for columns of birth dates.
std::optional<Day> full_date(std::string_view cell);
// A whole cell that looks like a record number: at least five digits, with at most four letters before.
bool is_record_number(std::string_view cell);
// A whole cell that looks like a name: "Gonzalez, Maria" or "Maria Gonzalez".
bool is_name(std::string_view cell);

}  // namespace upswing::kit::text
