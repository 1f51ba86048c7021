// HTTPS: with a certificate made for the test by the openssl command.
#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "kit/http/serve.hpp"
#include "kit/test/databases.hpp"
#include "kit/test/talk.hpp"

using namespace upswing::kit::http;

namespace {

std::string output_of(std::string const& command) {
  std::unique_ptr<FILE, int (*)(FILE*)> const pipe(popen(command.c_str(), "re"), pclose);
  std::string out;
  std::array<char, 4096> buffer{};
  while (auto const count = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) out.append(buffer.data(), count);
  return out;
}

}  // namespace

TEST_CASE("HTTPS answers with TLS 1.2 and 1.3, nothing older, and says that the request came safely") {
  upswing::test::TemporaryFolder const folder;
  auto const key = folder.path + "/key.pem";
  auto const certificate = folder.path + "/certificate.pem";
  output_of(
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -keyout " +
      key + " -out " + certificate + " 2>&1");
  ServeOptions options{.port = 0, .limits = {.header_seconds = 2}};
  options.tls_certificate = certificate;
  options.tls_key = key;
  Server server(options, [](Request const& request, Respond const& respond) {
    Reply reply{.type = "text/plain"};
    reply.body = request.secure ? "safe " + std::to_string(request.body.size()) : "open";
    if (request.path == "/big") reply.body.assign(2'000'000, 'b');
    respond(std::move(reply));
  });
  auto const address = "localhost:" + std::to_string(server.port());
  auto const curl = "curl -s --max-time 10 --cacert " + certificate + " ";
  CHECK(output_of(curl + "https://" + address + "/a https://" + address + "/b") == "safe 0safe 0");
  CHECK(output_of(curl + "--tls-max 1.2 -d 12345 https://" + address + "/a") == "safe 5");
  CHECK(output_of(curl + "https://" + address + "/big | wc -c") == "2000000\n");
  auto const old = "openssl s_client -tls1_1 -cipher ALL:@SECLEVEL=0 -connect " + address +
                   " </dev/null 2>&1 | grep -c 'Cipher is (NONE)'";
  CHECK(output_of(old) == "1\n");
  upswing::test::Talk plain(server.port());
  plain.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(plain.hear(4000).find("HTTP/1.1") == std::string::npos);
  upswing::test::Talk silent(server.port());
  CHECK(silent.is_closed(5000));
}
