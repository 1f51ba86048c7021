// The commands of the one program. Each answers the exit status: 0 done, 1 could not be done (said on the standard error),
// 2 asked for in the wrong way.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "charts/file_options.hpp"
#include "kit/http/asset.hpp"

namespace upswing::app {

int run_command(int argc, char** argv, std::span<kit::Asset const> pages);

struct Place {
  std::string data = "data";
  std::string postgres{};
};

struct ServeArguments {
  Place place{};
  std::string listen = "127.0.0.1:8080";
  std::string web_dir{};
  std::string log = "human";
  std::string metrics{};
  std::string address{};
  std::string smtp{};
  std::string smtp_user{};
  std::string mail_from{};
  std::string tls_certificate{};
  std::string tls_key{};
  std::vector<std::string> trusted_proxies{};
  int threads = 2;
  int workers = 4;
  int idle_hours = 12;
  int login_days = 14;
};
int serve(ServeArguments const& arguments, std::span<kit::Asset const> pages);

struct DemoArguments {
  Place place{};
  std::string scenario = "half_way";
  std::int64_t practices = 0;  // more than none: a made program of that size instead of a scenario
  std::int64_t measures = 12;
  std::int64_t months = 36;
  bool people = false;
  bool json = false;
};
int demo(DemoArguments const& arguments);

int migrate(Place const& place);

struct BackupArguments {
  Place place{};
  std::string file{};
};
int backup(BackupArguments const& arguments);

struct RestoreArguments {
  Place place{};
  std::string file{};
  std::string key{};  // a copy of the key, to be put into the data folder
  bool replace = false;
  bool without_private = false;
};
int restore(RestoreArguments const& arguments);

struct ImportArguments {
  Place place{};
  std::string practice{};
  std::string measure{};
  std::string file{};
  std::string email{};
  bool look = false;
  bool only_good = false;
};
int import(ImportArguments const& arguments);

struct ChartArguments {
  charts::FileAsk ask{};
  std::string file{};
  std::string format = "text";
  std::string output{};
};
// 0 done, 1 could not be read or written, 2 asked for in the wrong way, 3 the file's numbers cannot be charted.
int chart(ChartArguments const& arguments);

struct UserArguments {
  Place place{};
  std::string email{};
  std::string name{};
  std::string language = "en";
  std::string role{};
  std::string practice{};
  std::string program{};
  bool password_from_stdin = false;
};
int user_add(UserArguments const& arguments);
int user_list(Place const& place);
int user_disable(UserArguments const& arguments);
int user_password(UserArguments const& arguments);
int user_grant(UserArguments const& arguments);

struct TokenArguments {
  Place place{};
  std::string email{};
  std::string name = "command line";
  std::string expires_on{};
};
int token_create(TokenArguments const& arguments);

struct AuditArguments {
  Place place{};
  std::string against{};  // a file of heads that were kept elsewhere
};
// 1 if a chain is broken.
int audit_verify(AuditArguments const& arguments);
int audit_head(AuditArguments const& arguments);

struct TypesArguments {
  bool openapi = false;
  std::string schema{};  // "sqlite" or "postgres": the tables instead
};
int types(TypesArguments const& arguments);

}  // namespace upswing::app
