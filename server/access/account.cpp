// How addresses and devices are written.
#include "access/account.hpp"

#include "kit/text/utf8.hpp"

namespace upswing::access {
namespace {

std::string_view first_of(std::string_view text,
                          std::initializer_list<std::pair<std::string_view, std::string_view>> names,
                          std::string_view otherwise) {
  for (auto const& [mark, name] : names) {
    if (text.find(mark) != std::string_view::npos) return name;
  }
  return otherwise;
}

}  // namespace

std::string fold_email(std::string_view email) { return kit::text::fold(kit::text::trim(email)); }

bool looks_like_email(std::string_view email) {
  auto const at = email.find('@');
  bool const one_at = at != std::string_view::npos && at > 0 && email.find('@', at + 1) == std::string_view::npos;
  return one_at && email.find('.', at) != std::string_view::npos && email.back() != '.' &&
         email.find_first_of(" \t\r\n<>,;\"") == std::string_view::npos;
}

std::string device_of(std::string_view agent) {
  auto const browser = first_of(
      agent,
      {{"Edg/", "Edge"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}, {"curl/", "curl"}},
      "Browser");
  auto const system = first_of(agent,
                               {{"Android", "Android"},
                                {"iPhone", "iPhone"},
                                {"iPad", "iPad"},
                                {"Windows", "Windows"},
                                {"Mac OS", "Mac"},
                                {"Linux", "Linux"}},
                               "another system");
  return std::string(browser) + " on " + std::string(system);
}

}  // namespace upswing::access
