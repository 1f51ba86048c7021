// The words of one language by key, and how names and numbers get into their places.
#pragma once
#include <map>
#include <string>
#include <string_view>

namespace upswing::kit::text {

using Places = std::map<std::string, std::string, std::less<>>;

class Words {
 public:
  // Adds the words of a JSON file; its keys then begin with the prefix ("sentence.month.1").
  void read(std::string_view json, std::string const& prefix);
  // The text of a key, or nothing; valid until more words are read.
  std::string const* find(std::string_view key) const;

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

// The text with every {{name}} replaced. What goes in is not searched for places again; a place without a filling stays.
std::string fill(std::string_view text, Places const& places);

}  // namespace upswing::kit::text
