// upswing-media: makes one picture and ends. SVG carries what people wrote, photos come from anywhere, and the libraries
// that read them are large; so they run here, in a process that can reach nothing, and not in the server.
#include <malloc.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>

#include "kit/media/talk.hpp"
#include "media/fonts.hpp"
#include "media/paper.hpp"
#include "media/photo.hpp"
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

bool serve_one(bool photos) {
  Ask ask;
  if (!read_all(&ask, sizeof ask) || ask.mark != kit::media::talk_mark) return false;
  bool const photo = ask.form == kit::media::Form::photo;
  auto const longest = photo ? kit::media::longest_photo : kit::media::longest_svg;
  if (photo != photos || ask.title_length > kit::media::longest_title || ask.length > longest) return false;
  std::string title(ask.title_length, '\0');
  std::string file(ask.length, '\0');
  if (!read_all(title.data(), title.size()) || !read_all(file.data(), file.size())) return false;
  bool const paper = ask.form == kit::media::Form::paper;
  auto const made = photo   ? media::make_photo(ask, file)
                    : paper ? media::make_paper(ask, title, file)
                            : media::make_picture(ask, title, file);
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
  bool const photos = argc == 2 && std::strcmp(argv[1], "--photo") == 0;
  if (!photos && (!media::give_fonts() || !media::warm_up() || !media::warm_up_paper()))
    _exit(stop("its fonts cannot be read"));
  if (photos && !media::ready_for_photos()) _exit(stop("photos cannot be read here"));
  if (!media::close_sandbox()) _exit(stop("the sandbox cannot be closed here"));
  if (argc == 3 && std::strcmp(argv[1], "--try") == 0) _exit(media::try_it(argv[2]));
  _exit(serve_one(photos) ? 0 : 1);
}
