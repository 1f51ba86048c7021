// What tests of mails about calls share: the clock goes on, and what is due by then is sent.
#pragma once
#include "app/test/house.hpp"

namespace upswing::test {

inline std::string const contacts = cedar + "/coaching/contacts/";

inline bool holds(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

inline void go_on(House& house, std::int64_t hours) {
  house.clock().advance(hours * 3600 * 1000);
  house.run_jobs();
}

// Until the mails before the call of October 8 have gone out.
inline void until_reminded(House& house) { go_on(house, 28); }
inline void next_morning(House& house) { go_on(house, 22); }

}  // namespace upswing::test
