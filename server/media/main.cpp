// upswing-media: makes one picture and ends. SVG carries what people wrote, and the libraries that draw it are large; so
// they run here, in a process that can reach nothing, and not in the server.
#include <malloc.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>

#include "kit/media/talk.hpp"
#include "media/fonts.hpp"
#include "media/picture.hpp"
#include "media/sandbox.hpp"
#include "media/trial.hpp"

namespace {

using namespace upswing;
using kit::media::Ask;

bool read_all(void* into, std::size_t length) {
  auto* at = static_cast<char*>(into);
  while (length > 0) {
    auto const got = read(STDIN_FILENO, at, length);
    if (got <= 0) return false;
    at += got;
    length -= static_cast<std::size_t>(got);
  }
  return true;
}

bool write_all(void const* from, std::size_t length) {
  auto const* at = static_cast<char const*>(from);
  while (length > 0) {
    auto const written = write(STDOUT_FILENO, at, length);
    if (written <= 0) return false;
    at += written;
    length -= static_cast<std::size_t>(written);
  }
  return true;
}

bool serve_one() {
  Ask ask;
  if (!read_all(&ask, sizeof ask) || ask.mark != kit::media::talk_mark) return false;
  if (ask.title_length > kit::media::longest_title || ask.svg_length > kit::media::longest_svg) return false;
  std::string title(ask.title_length, '\0');
  std::string svg(ask.svg_length, '\0');
  if (!read_all(title.data(), title.size()) || !read_all(svg.data(), svg.size())) return false;
  auto const made = media::make_picture(ask, title, svg);
  kit::media::Answer const answer{.outcome = made.outcome, .length = static_cast<std::uint32_t>(made.bytes.size())};
  return write_all(&answer, sizeof answer) && write_all(made.bytes.data(), made.bytes.size());
}

int stop(char const* words) {
  std::fputs(words, stderr);
  return 1;
}

}  // namespace

// Ends by _exit: what libraries want to tidy up at the end is not worth a call more in the sandbox.
int main(int argc, char** argv) {
  mallopt(M_ARENA_MAX, 1);  // else every thread of a library reserves 64 MB of the 256
  if (!media::give_fonts() || !media::warm_up()) _exit(stop("its fonts cannot be read"));
  if (!media::close_sandbox()) _exit(stop("the sandbox cannot be closed here"));
  if (argc == 3 && std::strcmp(argv[1], "--try") == 0) _exit(media::try_it(argv[2]));
  _exit(serve_one() ? 0 : 1);
}
