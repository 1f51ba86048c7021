#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "kit/media/photo_for_test.hpp"

using namespace upswing;
using namespace upswing::test;
using kit::media::test::drawn_png;
using kit::media::test::size_of_jpeg;
using kit::media::test::with_exif;

namespace {

std::string const test_of_change = "01999d11-9800-7999-8000-00000000f000";
std::string const about = cedar + "/files/about/" + test_of_change;

std::string id_of(int number) { return "01999d11-9800-7999-8000-00000000f0" + std::to_string(10 + number); }
std::string path_of(int number) { return cedar + "/files/" + id_of(number); }

Answer begin(Person& person, int number, std::size_t bytes, std::string const& audience = "staff") {
  return person.post(cedar + "/files", "{\"id\":\"" + id_of(number) + "\",\"about\":\"" + test_of_change +
                                           "\",\"name\":\"Whiteboard.heic\",\"bytes\":" + std::to_string(bytes) +
                                           ",\"audience\":\"" + audience + "\"}");
}

Answer part(Person& person, int number, int position, std::string const& bytes) {
  kit::http::Request request;
  request.method = "PUT";
  request.path = path_of(number) + "/parts/" + std::to_string(position);
  request.body = bytes;
  request.headers.emplace_back("content-type", "application/octet-stream");
  return person.send(std::move(request));
}

// The whole way of a file in two parts.
Answer add(Person& person, int number, std::string const& bytes, std::string const& audience = "staff") {
  CHECK(begin(person, number, bytes.size(), audience).status == 201);
  CHECK(part(person, number, 0, bytes.substr(0, bytes.size() / 2)).status == 204);
  CHECK(part(person, number, 1, bytes.substr(bytes.size() / 2)).status == 204);
  return person.post(path_of(number) + "/ready", "");
}

std::string a_photo() { return with_exif(kit::media::photo_of(drawn_png(900, 600), 2048).bytes); }

}  // namespace

TEST_CASE("Rosa's photo of the whiteboard arrives in parts and is shown upright, small and large, without its place") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const added = add(rosa, 0, a_photo());
  REQUIRE(added.status == 200);
  CHECK(added.at("/state") == "ready");
  CHECK(added.at("/name") == "Whiteboard.jpg");
  auto const list = rosa.get(about);
  CHECK(list.at("/files") == "[1]");
  CHECK(list.at("/files/0/author") == "Rosa Delgado");
  auto const large = rosa.get(path_of(0) + "/content");
  CHECK(large.status == 200);
  CHECK(size_of_jpeg(large.body) == std::pair{600U, 900U});
  CHECK(large.body.find("GPS") == std::string::npos);
  CHECK(large.headers.at("Cache-Control") == "no-store");
  kit::http::Request small{.method = "GET", .path = path_of(0) + "/content", .query = "size=small"};
  CHECK(size_of_jpeg(rosa.send(small).body) == std::pair{320U, 480U});
}

TEST_CASE("a part may be sent again, the last request too, and nothing is there twice") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const photo = a_photo();
  CHECK(begin(rosa, 0, photo.size()).status == 201);
  CHECK(begin(rosa, 0, photo.size()).status == 201);
  CHECK(part(rosa, 0, 0, photo).status == 204);
  CHECK(part(rosa, 0, 0, photo).status == 204);
  CHECK(rosa.post(path_of(0) + "/ready", "").status == 200);
  CHECK(rosa.post(path_of(0) + "/ready", "").status == 200);
  CHECK(part(rosa, 0, 0, photo).status == 409);
  CHECK(rosa.get(about).at("/files") == "[1]");
}

TEST_CASE("a file that is not whole is not shown, and is gone after a day") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(begin(rosa, 0, 1000).status == 201);
  CHECK(part(rosa, 0, 0, "half").status == 204);
  CHECK(rosa.post(path_of(0) + "/ready", "").at("/type") == "not_whole");
  CHECK(rosa.get(about).at("/files") == "[0]");
  CHECK(house.sign_in("maya@example.org").get(path_of(0) + "/content").status == 404);
  house.clock().advance(std::int64_t{50} * 60 * 60 * 1000);
  house.run_jobs();
  CHECK(house.sign_in("rosa@example.org").post(path_of(0) + "/ready", "").status == 404);
}

TEST_CASE("photos are for the staff and the coach until the team widens; narrowing works at once") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const added = add(rosa, 0, a_photo());
  auto const seen_by = [&](std::string const& name) {
    auto person = house.sign_in(name + "@example.org");
    return person.get(path_of(0) + "/content").status;
  };
  CHECK(seen_by("maya") == 200);
  CHECK(seen_by("dana") == 200);
  CHECK(seen_by("lucia") == 404);
  CHECK(seen_by("ellen") == 403);
  CHECK(seen_by("theo") == 404);
  CHECK(rosa.put(path_of(0), R"({"audience":"team"})", added.etag()).at("/title") ==
        "It would also be read by: Lucía Herrera.");
  auto const wide = rosa.put(path_of(0) + "?sure=yes", R"({"audience":"team"})", added.etag());
  REQUIRE(wide.status == 200);
  CHECK(seen_by("lucia") == 200);
  CHECK(rosa.put(path_of(0), R"({"audience":"author"})", added.etag()).status == 412);
  CHECK(rosa.put(path_of(0), R"({"audience":"author"})", wide.etag()).status == 200);
  CHECK(seen_by("maya") == 404);
  CHECK(seen_by("dana") == 404);
}

TEST_CASE("a parent's photo is hers, and hers to take away; what is taken away is gone") {
  House house;
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(add(lucia, 0, a_photo(), "team").status == 200);
  CHECK(add(lucia, 1, a_photo(), "team").status == 200);
  CHECK(lucia.get(about).at("/files/0/may_change") == "true");
  CHECK(lucia.remove(path_of(0)).status == 204);
  CHECK(lucia.get(path_of(0) + "/content").status == 404);
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(add(rosa, 2, a_photo(), "team").status == 200);
  CHECK(lucia.remove(path_of(2)).status == 403);
  CHECK(rosa.remove(path_of(1)).status == 204);
  house.app().world().read(access::the_program(), [](access::ReadTx const& tx) {
    CHECK(tx.one<std::int64_t>("SELECT count(DISTINCT file_id) FROM files_part") == 1);
  });
}

TEST_CASE("a PDF is saved, never shown; other things are refused kindly") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const form = add(rosa, 0, "%PDF-1.7 a form");
  CHECK(form.at("/kind") == "document");
  auto const saved = rosa.get(path_of(0) + "/content");
  CHECK(saved.headers.at("Content-Disposition").starts_with("attachment; "));
  CHECK(saved.body == "%PDF-1.7 a form");
  CHECK(add(rosa, 1, "<svg onload='alert(1)'/>").at("/type") == "kind");
  CHECK(add(rosa, 2, "\xFF\xD8\xFF broken").at("/type") == "not_a_photo");
  CHECK(begin(rosa, 3, 13U << 20).fields() == "/bytes too_large");
  CHECK(begin(rosa, 3, 10, "program_practices").fields() == "/audience not_here");
  CHECK(begin(rosa, 3, 10).status == 201);
  CHECK(part(rosa, 3, 0, std::string((512U << 10) + 1, 'x')).status == 413);
  CHECK(part(rosa, 3, 99, "x").status == 404);
}
