// A table of texts: what is pointed out in them, and what passes.
#include "kit/text/personal.hpp"

#include <doctest/doctest.h>

namespace upswing::kit::text {
namespace {

Day const today = day_of(2026, 10, 6);

std::string seen(std::string_view text) {
  std::string all;
  for (auto const& one : personal_in(text, today)) {
    all += (all.empty() ? "" : "; ") + std::string(def::spell(one.kind)) + " " + one.found;
  }
  return all;
}

struct Case {
  std::string_view text;
  std::string_view found;
};

TEST_CASE("numbers and addresses that look like a person's are pointed out") {
  for (auto const& [text, found] :
       std::vector<Case>{{"Her number is 123-45-6789.", "social_security 123-45-6789"},
                         {"Call 614-555-0100 after five", "phone 614-555-0100"},
                         {"Call (614) 555-0100", "phone (614) 555-0100"},
                         {"or 614.555.0100", "phone 614.555.0100"},
                         {"+1 614-555-0100", "phone +1 614-555-0100"},
                         {"ask 555-0199", "phone 555-0199"},
                         {"tel. 614 555 0100, gracias", "phone 614 555 0100"},
                         {"write to mom.jones@example.org please", "email mom.jones@example.org"},
                         {"MRN 44718", "record_number 44718"},
                         {"mrn: 4471", "record_number 4471"},
                         {"chart 10233 was missing", "record_number 10233"},
                         {"expediente 90211", "record_number 90211"},
                         {"we left out 00482913", "record_number 00482913"},
                         {"A1234567 twice", "record_number A1234567"},
                         {"born 3/14/2026", "birth_date 3/14/2026"},
                         {"DOB 03-14-2019", "birth_date 03-14-2019"},
                         {"fecha de nacimiento 14/03/2019", "birth_date 14/03/2019"},
                         {"the one of 2019-03-14", "birth_date 2019-03-14"},
                         {"born March 14, 2019", "birth_date 2019"},
                         {"nació el 14 de marzo de 2019", "birth_date 2019"}}) {
    CAPTURE(text);
    CHECK(seen(text) == found);
  }
}

TEST_CASE("possible names of patients are pointed out") {
  for (auto const& [text, found] : std::vector<Case>{{"Maria Gonzalez came late", "name Maria Gonzalez"},
                                                     {"we missed Jayden Smith", "name Jayden Smith"},
                                                     {"José Ramírez no vino", "name José Ramírez"},
                                                     {"Mrs. Okafor was upset", "name Mrs. Okafor"},
                                                     {"la Sra. Núñez llamó", "name Sra. Núñez"},
                                                     {"patient Kayla had two visits", "name patient Kayla"},
                                                     {"mom of Jayden asked", "name mom of Jayden"},
                                                     {"la hija de Lupita", "name hija de Lupita"},
                                                     {"Luz's mom called", "name Luz's mom"}}) {
    CAPTURE(text);
    CHECK(seen(text) == found);
  }
}

TEST_CASE("what people write of their work passes") {
  for (auto const* text : {"Luz called",
                           "April",
                           "In April Luz called",
                           "May was slow",
                           "Rosa and Maya counted",
                           "Dr. Patel was away",
                           "Grace Hospital closed",
                           "We began on 9/15/2026",
                           "12 of 20, then 15 of 20",
                           "2026-09-30",
                           "20 charts a month",
                           "The nurse asked each patient",
                           "patient portal was down",
                           "Patient Family Advisory Council",
                           "Q3 2026",
                           "1,200 visits",
                           "from 53% to 86%",
                           "see https://pmc.ncbi.nlm.nih.gov/articles/PMC9647579",
                           "PHQ-9 and M-CHAT-R",
                           "child ADHD visits",
                           "Cedar Street Pediatrics",
                           "well visits at 9, 18, 24 or 30 months",
                           "CMS155v4",
                           "Luz llamó en abril",
                           "el paciente llegó tarde",
                           "10/10",
                           "room 214",
                           "10:30 to 11:45",
                           "at 2 pm on 10/6",
                           "the mother was not there",
                           "Emma said it works",
                           "",
                           "   ",
                           "(",
                           "+",
                           "@",
                           "a@b"}) {
    CAPTURE(text);
    CHECK(seen(text).empty());
  }
}

TEST_CASE("each is named once, numbers before names") {
  CHECK(seen("Maria Lopez, 614-555-0100. Maria Lopez again, 614-555-0100") == "phone 614-555-0100; name Maria Lopez");
}

TEST_CASE("any bytes are looked through without harm") {
  CHECK(seen("\xC3") == "");
  CHECK(seen(std::string(100'000, '(')) == "");
  CHECK(seen(std::string(100'000, '1')).size() == 100'000 + std::string("record_number ").size());
  CHECK(seen("\xF0\x9F\x98\x80 614-555-0100") == "phone 614-555-0100");
}

TEST_CASE("a whole cell is known as a date, a record number or a name") {
  CHECK(full_date("3/14/2019") == day_of(2019, 3, 14));
  CHECK(full_date("14.3.2019") == day_of(2019, 3, 14));
  CHECK(full_date("2019-03-14 00:00:00") == day_of(2019, 3, 14));
  CHECK_FALSE(full_date("2019-03"));
  CHECK_FALSE(full_date("13/32/2019"));
  CHECK(is_record_number("00482913"));
  CHECK(is_record_number("MRN-10233"));
  CHECK_FALSE(is_record_number("1200"));
  CHECK_FALSE(is_record_number("2019-03-14"));
  CHECK_FALSE(is_record_number("12.5"));
  CHECK(is_name("Gonzalez, Maria"));
  CHECK(is_name("Zzyzx, Qwerty"));
  CHECK(is_name("Maria Gonzalez"));
  CHECK_FALSE(is_name("Cedar Street Pediatrics"));
  CHECK_FALSE(is_name("well visits"));
}

}  // namespace
}  // namespace upswing::kit::text
