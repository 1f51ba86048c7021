// What is sealed opens with its key, at its place, unchanged; otherwise not at all.
#include "kit/seal.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "kit/test/databases.hpp"

namespace upswing::test {
namespace {

using kit::Key;

TEST_CASE("sealed writing opens with its key and at its place") {
  auto const key = kit::new_key();
  for (std::string const text : {"", "She looked tired.", "Señora Ruiz ☂ \n two lines"}) {
    auto const sealed = kit::seal(key, text, "note 1");
    CHECK(kit::unseal(key, sealed, "note 1") == text);
    CHECK((text.empty() || sealed.find(text) == std::string::npos));
  }
  CHECK(kit::seal(key, "the same", "note 1") != kit::seal(key, "the same", "note 1"));
}

TEST_CASE("it opens with no other key, at no other place, and not when a byte of it was changed") {
  auto const key = kit::new_key();
  auto const sealed = kit::seal(key, "She looked tired.", "note 1");
  CHECK_THROWS_AS(kit::unseal(kit::new_key(), sealed, "note 1"), kit::NotOurs);
  CHECK_THROWS_AS(kit::unseal(key, sealed, "note 2"), kit::NotOurs);
  CHECK_THROWS_AS(kit::unseal(key, "", "note 1"), kit::NotOurs);
  CHECK_THROWS_AS(kit::unseal(key, "no base64!", "note 1"), kit::NotOurs);
  CHECK_THROWS_AS(kit::unseal(key, sealed.substr(0, 20), "note 1"), kit::NotOurs);
  for (std::size_t at = 0; at + 4 < sealed.size(); ++at) {
    auto changed = sealed;
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    CHECK_THROWS_AS(kit::unseal(key, changed, "note 1"), kit::NotOurs);
  }
}

TEST_CASE("a key keeps in a file that only its owner reads, and is known by its mark") {
  TemporaryFolder const folder;
  auto const file = folder.path + "/key";
  auto const key = kit::new_key();
  kit::keep_key(file, key);
  CHECK(kit::read_key(file).bytes == key.bytes);
  CHECK(kit::mark_of(kit::read_key(file)) == kit::mark_of(key));
  CHECK(kit::mark_of(kit::new_key()) != kit::mark_of(key));
  struct stat seen {};
  REQUIRE(::stat(file.c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777) == 0600);
}

TEST_CASE("a file that is no key is refused with its name") {
  TemporaryFolder const folder;
  auto const file = folder.path + "/key";
  CHECK_THROWS_WITH(kit::read_key(file), (file + " is not the file of a key, or cannot be read.").c_str());
  std::ofstream(file) << "upswing key 1 c2hvcnQ=\n";
  CHECK_THROWS_WITH(kit::read_key(file), (file + " is not the file of a key, or cannot be read.").c_str());
}

}  // namespace
}  // namespace upswing::test
