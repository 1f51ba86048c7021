// The command line: every option with the words a host reads in --help.
#include "app/commands/commands.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>

#include "app/app.hpp"

namespace upswing::app {
namespace {

void add_place(CLI::App* command, Place& place) {
  command->add_option("--data", place.data, "The data folder: upswing.db is in it (default: data)");
  command->add_option("--db", place.postgres, "Use PostgreSQL instead: postgres://user@host/name")
      ->envname("UPSWING_DB");
}

void add_serve(CLI::App& app, ServeArguments& a, int& status, std::span<kit::Asset const> pages) {
  auto* command = app.add_subcommand("serve", "Serve the pages and the API until SIGTERM or Ctrl-C");
  command->footer(
      "The data folder is made when it is missing, and brought up to date when it is older than this program.\n"
      "Behind a reverse proxy on the same machine: --trust-proxy 127.0.0.1, and let the proxy speak TLS.\n"
      "Health: GET /healthz (the program lives), GET /readyz (its database answers).");
  add_place(command, a.place);
  command->add_option("--listen", a.listen, "HOST:PORT to listen on (default: 127.0.0.1:8080; port 0: any free one)");
  command->add_option("--web-dir", a.web_dir, "Serve the pages from this folder instead of from the program");
  command->add_option("--log", a.log, "Log lines for people or as JSON")->check(CLI::IsMember({"human", "json"}));
  command->add_option("--address", a.address, "The address of the pages, https://..., for the links in mails")
      ->envname("UPSWING_ADDRESS");
  command
      ->add_option("--smtp", a.smtp,
                   "The mail server: smtps://HOST:465 or smtp://HOST:587; without it mails stay in the outbox")
      ->envname("UPSWING_SMTP");
  command->add_option("--smtp-user", a.smtp_user, "Its user; the password comes from UPSWING_SMTP_PASSWORD")
      ->envname("UPSWING_SMTP_USER");
  command->add_option("--mail-from", a.mail_from, "The address that mails come from")->envname("UPSWING_MAIL_FROM");
  command->add_option("--metrics", a.metrics, "HOST:PORT for Prometheus metrics; off when not given");
  auto* certificate =
      command->add_option("--tls-cert", a.tls_certificate, "Speak TLS with this certificate chain (PEM)");
  auto* key = command->add_option("--tls-key", a.tls_key, "and its key (PEM)");
  certificate->needs(key);
  key->needs(certificate);
  command->add_option("--trust-proxy", a.trusted_proxies, "Believe X-Forwarded-For and -Proto from this address");
  command->add_option("--threads", a.threads, "Threads for connections (default: 2)")->check(CLI::Range(1, 64));
  command->add_option("--workers", a.workers, "Threads for requests (default: 4)")->check(CLI::Range(1, 256));
  command->add_option("--idle-hours", a.idle_hours, "Sign out after so many hours without use (default: 12)")
      ->check(CLI::Range(1, 8760));
  command->add_option("--login-days", a.login_days, "Sign out after so many days in any case (default: 14)")
      ->check(CLI::Range(1, 365));
  command->callback([&a, &status, pages] { status = serve(a, pages); });
}

void add_demo(CLI::App& app, DemoArguments& a, int& status) {
  auto* command = app.add_subcommand("demo", "Make a data folder with an invented partnership to look around in");
  command->footer("The folder must be empty or missing. Sign-ins: upswing demo --people");
  add_place(command, a.place);
  command->add_option(
      "--scenario", a.scenario,
      "half_way (default): ten practices, one year in; first_week: nothing entered yet; rough_patch: gaps, people who"
      " left; published: published series");
  command->add_option("--practices", a.practices, "A made program of that many practices, instead of a scenario")
      ->check(CLI::Range(1, 20'000));
  command->add_option("--measures", a.measures, "How many measures the made program has")
      ->check(CLI::Range(1, 60))
      ->needs("--practices");
  command->add_option("--months", a.months, "How many months of numbers it has")
      ->check(CLI::Range(1, 240))
      ->needs("--practices");
  command->add_flag("--people", a.people, "Only print the people and how they sign in");
  command->add_flag("--json", a.json, "The same as JSON");
  command->callback([&a, &status] { status = demo(a); });
}

void add_backup(CLI::App& app, BackupArguments& a, int& status) {
  auto* command = app.add_subcommand("backup", "Write all the data into one file, while people go on working");
  command->footer(
      "The file fits SQLite and PostgreSQL. It appears whole or not at all, and only its owner may read it.\n"
      "DATA/key is not in it, where there is one.");
  add_place(command, a.place);
  command->add_option("FILE", a.file, "The backup; - for the standard output")->required();
  command->callback([&a, &status] { status = backup(a); });
}

void add_restore(CLI::App& app, RestoreArguments& a, int& status) {
  auto* command = app.add_subcommand("restore", "Put a backup in the place of the data; stop the server first");
  command->footer(
      "The whole file is checked first; a damaged one changes nothing. The data before is kept beside the new:\n"
      "DATA/upswing.db.before-restore-TIME, or with PostgreSQL DATA/backups/before-restore-TIME.upswing.");
  add_place(command, a.place);
  command->add_option("FILE", a.file, "The backup")->required();
  command->add_flag("--replace", a.replace, "There may be data already");
  auto* key = command->add_option("--key", a.key, "The key of that data, if DATA/key is not it; it is copied there");
  command->add_flag("--without-private", a.without_private, "Leave out private writing, whose key is lost")
      ->excludes(key);
  command->callback([&a, &status] { status = restore(a); });
}

void add_import(CLI::App& app, ImportArguments& a, int& status) {
  auto* command = app.add_subcommand("import", "Take numbers of one measure from a CSV file");
  command->footer(
      "The columns are recognised by their headings (month, numerator, denominator, value, note; also in Spanish).\n"
      "Nothing is kept when a line has a problem, unless --only-good is given.");
  add_place(command, a.place);
  command->add_option("--practice", a.practice, "The practice's name or id")->required();
  command->add_option("--measure", a.measure, "The measure's name, short name or id")->required();
  command->add_option("--as", a.email, "E-mail of the person who enters them (default: the program itself)");
  command->add_flag("--look", a.look, "Only look: say line by line what would happen");
  command->add_flag("--only-good", a.only_good, "Keep the good lines although others have problems");
  command->add_option("FILE", a.file, "The CSV file")->required()->check(CLI::ExistingFile);
  command->callback([&a, &status] { status = import(a); });
}

void add_chart(CLI::App& app, ChartArguments& a, int& status) {
  auto* command = app.add_subcommand("chart", "Draw the run or control chart of a CSV file; no server is needed");
  command->footer(
      "Columns: x,y[,n] or period,numerator,denominator; a file without headings: y, or x,y, or x,y,n.\n"
      "Rows of one x are one point. Empty, NA and null are missing. Methods and fields: docs/charts.md\n"
      "Ends with 0: done, 1: a file cannot be read or written, 2: asked for in the wrong way, 3: the numbers cannot be\n"
      "charted (one line for each problem).");
  charts::FileAsk& ask = a.ask;
  command->add_option("FILE", a.file, "The CSV file; - for standard input")->required();
  command->add_option("--type", ask.type, "run (default) i mr xbar s t c u up p pp g ip ms xmr");
  command->add_option("--rules", ask.rules,
                      "anhoej (default) anhoej_bestbox anhoej_cutbox perla western_electric nelson; xmr: nhs");
  command->add_option("--freeze", ask.freeze, "The first N points make line and limits (xmr: in every phase)");
  command->add_option("--freeze-each", ask.freeze_each, "The first N points of every phase make line and limits");
  command->add_option("--split", ask.split, "Last points before a new phase, as 12,24");
  command->add_option("--exclude", ask.exclude, "Points to leave out of line, limits and rules, as 3,17");
  command->add_option("--target", ask.target, "The target; steps as 80,90@13: 90 from point 13 on");
  command->add_option("--center,--centre", ask.center, "A center line from outside");
  command->add_option("--sigma", ask.sigma, "The standard deviation of one measurement, from outside");
  command->add_option("--multiply", ask.multiply, "Multiply what is shown, as 100 for percent");
  command->add_flag("--screen-mr", ask.screen_ranges, "Leave out moving ranges of 3.267 times their mean or more");
  command->add_option("--aggregate", ask.aggregate, "Rows of one x without n: mean (default) median sum sd");
  command->add_flag("--categorical", ask.categorical, "The points have no order (a funnel)");
  command->add_option("--direction", ask.direction, "The way the numbers are wanted: increase decrease neutral");
  command->add_option("--by", ask.by, "The column that tells several series apart");
  command->add_option("--title", ask.title, "What is measured, for pictures and text");
  command->add_option("--lang", ask.language, "Words of pictures and text: en (default) es")
      ->check(CLI::IsMember({"en", "es"}));
  command->add_option("--width", ask.width, "Width of a picture in pixels, 320 to 1600")->check(CLI::Range(320, 1600));
  command->add_option("--format", a.format, "text (default) json csv svg png pdf")
      ->check(CLI::IsMember({"json", "text", "csv", "svg", "png", "pdf"}));
  command->add_option("-o,--output", a.output, "Write to this file instead of the standard output");
  command->callback([command, &a, &status] {
    for (auto const* option : command->get_options()) {
      if (option->count() == 0 || option->results().empty() || !option->results().front().empty()) continue;
      std::fprintf(stderr, "%s is empty\n", option->get_name().c_str());
      status = 2;
      return;
    }
    status = chart(a);
  });
}

void add_users(CLI::App& app, UserArguments& a, int& status) {
  auto* user = app.add_subcommand("user", "Add, list or disable accounts");
  user->require_subcommand(1);
  auto* add = user->add_subcommand("add", "Add an account");
  auto* list = user->add_subcommand("list", "List the accounts and what they hold");
  auto* disable = user->add_subcommand("disable", "Disable an account and end its logins at once");
  auto* password = user->add_subcommand("password", "Set a new password");
  auto* grant = user->add_subcommand("grant", "Give an account a role at a practice or a program");
  for (auto* command : {add, list, disable, password, grant}) add_place(command, a.place);
  for (auto* command : {add, disable, password, grant}) {
    command->add_option("--email", a.email, "The account's e-mail address")->required();
  }
  add->add_option("--name", a.name, "How the person is called")->required();
  add->add_option("--language", a.language, "en or es")->check(CLI::IsMember({"en", "es"}));
  for (auto* command : {add, password}) {
    command->add_flag("--password-stdin", a.password_from_stdin,
                      "Read the password from the standard input (default: make one and print it)");
  }
  for (auto* command : {add, grant}) {
    auto* role = command->add_option("--role", a.role, "staff, lead, coach, director, host ...");
    if (command == grant) role->required();
    command->add_option("--practice", a.practice, "The practice where it is held (name or id)");
    command->add_option("--program", a.program, "The program where it is held (name or id)");
  }
  add->callback([&a, &status] { status = user_add(a); });
  list->callback([&a, &status] { status = user_list(a.place); });
  disable->callback([&a, &status] { status = user_disable(a); });
  password->callback([&a, &status] { status = user_password(a); });
  grant->callback([&a, &status] { status = user_grant(a); });
}

void add_audit(CLI::App& app, AuditArguments& a, int& status) {
  auto* audit = app.add_subcommand("audit", "Look whether the record of who did what is as it was written");
  audit->require_subcommand(1);
  auto* verify = audit->add_subcommand("verify", "Walk every chain of lines and name what was changed");
  auto* head = audit->add_subcommand("head", "Print the last line's hash of each chain, to be kept elsewhere");
  verify->footer("Ends with 0: every chain is whole, 1: at least one is not.");
  for (auto* command : {verify, head}) add_place(command, a.place);
  verify->add_option("--against", a.against, "Compare with this file, which upswing audit head once printed");
  verify->callback([&a, &status] { status = audit_verify(a); });
  head->callback([&a, &status] { status = audit_head(a); });
}

void add_tokens(CLI::App& app, TokenArguments& a, int& status) {
  auto* token = app.add_subcommand("token", "Make a token for programs that use the API");
  token->require_subcommand(1);
  auto* create = token->add_subcommand("create", "Make a token and print its secret, this once");
  create->footer("Use it as a header: Authorization: Bearer SECRET");
  add_place(create, a.place);
  create->add_option("--email", a.email, "Whose rights the token has")->required();
  create->add_option("--name", a.name, "What it is for");
  create->add_option("--expires-on", a.expires_on, "Last day of use, as 2027-01-31");
  create->callback([&a, &status] { status = token_create(a); });
}

}  // namespace

int run_command(int argc, char** argv, std::span<kit::Asset const> pages) {
  CLI::App app("Upswing: a shared workspace for practice facilitation and quality improvement.", "upswing");
  app.require_subcommand(1);
  app.footer("Help for a command: upswing COMMAND --help. More: docs/hosting.md");
  int status = 0;
  ServeArguments serving;
  DemoArguments showing;
  Place migrating;
  BackupArguments saving;
  RestoreArguments restoring;
  ImportArguments importing;
  ChartArguments charting;
  UserArguments user;
  TokenArguments token;
  AuditArguments auditing;
  TypesArguments typing;
  add_serve(app, serving, status, pages);
  add_demo(app, showing, status);
  auto* up = app.add_subcommand("migrate", "Bring a data folder up to date without serving it");
  add_place(up, migrating);
  up->callback([&] { status = migrate(migrating); });
  add_backup(app, saving, status);
  add_restore(app, restoring, status);
  add_import(app, importing, status);
  add_chart(app, charting, status);
  add_users(app, user, status);
  add_tokens(app, token, status);
  add_audit(app, auditing, status);
  auto* written = app.add_subcommand("types", "Print the API's types as TypeScript (for web/src/gen/types.ts)");
  written->add_flag("--openapi", typing.openapi, "Print the OpenAPI 3.1 description instead");
  written->add_option("--schema", typing.schema, "Print the tables instead, as this database has them")
      ->check(CLI::IsMember({"sqlite", "postgres"}));
  written->callback([&] { status = types(typing); });
  app.add_subcommand("version", "Print the version")->callback([] {
    std::printf("upswing %.*s\n", static_cast<int>(program_version.size()), program_version.data());
  });
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (std::exception const& error) {
    std::fprintf(stderr, "upswing: %s\n", error.what());
    return 1;
  }
  return status;
}

}  // namespace upswing::app
