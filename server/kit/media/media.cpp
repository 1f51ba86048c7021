// Asks upswing-media, two pictures at once at most, and says in words what went wrong.

#include "kit/media/media.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>

#include "kit/http/problem.hpp"
#include "kit/log.hpp"
#include "kit/media/places.hpp"

namespace upswing::kit::media {
namespace {

constexpr int at_once = 2;
constexpr std::chrono::seconds longest_wait{10};
constexpr int retry_after_s = 5;
constexpr std::uint32_t longest_side = 10'000;       // of a drawing; a chart has 1,600
constexpr std::uint32_t longest_in_paper = 100'000;  // lines, no pixels: five hundred drivers are 35,000 high
constexpr std::uint32_t most_pixels = 16'000'000;    // of a PNG; 64 MB while it is drawn
constexpr std::uint32_t most_photo_pixels = 50'000'000;

std::string request_of(Ask ask, std::string_view title, std::string_view svg) {
  title = title.substr(0, longest_title);
  ask.title_length = static_cast<std::uint32_t>(title.size());
  ask.length = static_cast<std::uint32_t>(svg.size());
  std::string request(sizeof ask, '\0');
  std::memcpy(request.data(), &ask, sizeof ask);
  return request.append(title).append(svg);
}

/// What the child says of itself is only asked when it ended by itself: other words could hold what people wrote.
void log_end(Program const& program, Ended const& ended) {
  std::string how = "it could not be started";
  if (ended.started && !ended.in_time) how = "it took too long";
  else if (ended.started && WIFSIGNALED(ended.status))
    how = "it was ended by signal " + std::to_string(WTERMSIG(ended.status));
  else if (ended.started) how = "its answer was not understood; it said: " + ended.last_words;
  log::line(log::Level::error, "no picture was drawn", {{"program", program.path}, {"why", how}});
}

/// Nothing where this is no whole answer.
bool read_answer(std::string& bytes, Outcome& outcome) {
  Answer answer;
  if (bytes.size() < sizeof answer) return false;
  std::memcpy(&answer, bytes.data(), sizeof answer);
  if (answer.mark != talk_mark || answer.length != bytes.size() - sizeof answer) return false;
  bytes.erase(0, sizeof answer);
  outcome = answer.outcome;
  return outcome == Outcome::made || outcome == Outcome::not_a_picture || outcome == Outcome::too_large;
}

Picture ask_for(Ask ask, std::string_view title, std::string_view svg) {
  static Places places(at_once);
  Place const place(places, longest_wait);
  if (!place.taken()) return {.trouble = Trouble::busy};
  static Program const drawing{.path = find_program()};
  static Program const photo{.path = drawing.path, .arguments = {"--photo"}};  // no fonts, so it begins at once
  return drawn_by(ask.form == Form::photo ? photo : drawing, ask, title, svg);
}

}  // namespace

std::string find_program() {
  std::error_code ignored;
  auto const here = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
  auto const beside = here / "upswing-media";
  if (access(beside.c_str(), X_OK) == 0) return beside;
  return here.parent_path() / "libexec" / "upswing" / "upswing-media";
}

Picture drawn_by(Program const& program, Ask ask, std::string_view title, std::string_view svg) {
  if (svg.size() > (ask.form == Form::photo ? longest_photo : longest_svg)) return {.trouble = Trouble::too_large};
  ask.most_bytes = static_cast<std::uint32_t>(program.most_bytes - sizeof(Answer));
  auto ended = talk_to(program, request_of(ask, title, svg));
  auto outcome = Outcome::made;
  if (!ended.in_time || !read_answer(ended.answer, outcome)) {
    log_end(program, ended);
    return {.trouble = Trouble::unavailable};
  }
  if (outcome == Outcome::not_a_picture) return {.trouble = Trouble::not_a_picture};
  if (outcome == Outcome::too_large) return {.trouble = Trouble::too_large};
  return {.bytes = std::move(ended.answer)};
}

Picture pdf_of(std::string_view svg, std::string_view title) {
  return ask_for({.form = Form::pdf, .longest_side = longest_side, .most_pixels = most_pixels}, title, svg);
}

Picture paper_of(Paper const& paper, std::string_view title, unsigned most_pages) {
  return ask_for({.form = Form::paper, .longest_side = longest_in_paper, .most_pages = most_pages}, title,
                 paper.pieces());
}

Picture photo_of(std::string_view file, unsigned longest) {
  return ask_for({.form = Form::photo, .longest_side = longest, .most_pixels = most_photo_pixels}, {}, file);
}

Picture png_of(std::string_view svg, double scale) {
  auto const percent = static_cast<std::uint32_t>(std::lround(std::clamp(scale, 0.1, 8.0) * 100));
  Ask const ask{.form = Form::png, .scale_percent = percent, .longest_side = longest_side, .most_pixels = most_pixels};
  return ask_for(ask, {}, svg);
}

std::string bytes_of(Picture picture) {
  if (picture.trouble == Trouble::none) return std::move(picture.bytes);
  if (picture.trouble == Trouble::busy) {
    http::Problem problem(503, "busy", "Other pictures are being drawn. Please try again in a moment.");
    problem.retry_after_s = retry_after_s;
    throw problem;
  }
  if (picture.trouble == Trouble::too_large) {
    throw http::Problem(409, "picture_too_large", "This picture is too large for PDF or PNG; as SVG it can be had.");
  }
  throw http::Problem(503, "no_pictures", "Pictures as PDF or PNG are not available here.");
}

}  // namespace upswing::kit::media
