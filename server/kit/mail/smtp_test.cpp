#include "kit/mail/smtp.hpp"

#include <doctest/doctest.h>

#include "kit/test/mailbox.hpp"

namespace upswing::test {
namespace {

using namespace kit::mail;

Message letter() {
  return {.from = {"Healthy Starts", "upswing@example.org"},
          .to = {"Lucía Gómez", "lucia@example.org"},
          .subject = "Septiembre está casi listo",
          .text = "Hola, Lucía.\n\n.Una línea con punto.\n",
          .html = "<p>Hola, Lucía.</p>",
          .unsubscribe = "https://upswing.example.org/api/open/links/stop?token=abc",
          .id = "letter-1",
          .date = kit::parse_instant("2026-10-06T15:00:00.000Z").value()};
}

TEST_CASE("a mail arrives with plain text first, its head in ASCII and a way to end such mails") {
  Mailbox mailbox;
  open_smtp({.address = mailbox.address()})->send(letter());
  auto const mails = mailbox.mails();
  REQUIRE(mails.size() == 1);
  auto const& mail = mails[0];
  CAPTURE(mail);
  CHECK(mail.find("Date: Tue, 6 Oct 2026 15:00:00 +0000\n") != std::string::npos);
  CHECK(mail.find("From: \"Healthy Starts\" <upswing@example.org>\n") != std::string::npos);
  CHECK(mail.find("Subject: =?UTF-8?B?") != std::string::npos);
  CHECK(mail.find("List-Unsubscribe-Post: List-Unsubscribe=One-Click\n") != std::string::npos);
  CHECK(mail.find("Message-ID: <letter-1@example.org>\n") != std::string::npos);
  CHECK(mail.find("multipart/alternative") != std::string::npos);
  auto const text = mail.find("text/plain");
  auto const html = mail.find("text/html");
  REQUIRE(text != std::string::npos);
  REQUIRE(html != std::string::npos);
  CHECK(text < html);
  auto const words = from_quoted_printable(mail);
  CHECK(words.find("Hola, Lucía.") != std::string::npos);
  CHECK(words.find("Hola, Lucía.\n\n.Una línea con punto.\n") != std::string::npos);
}

TEST_CASE("an invitation comes as one more form of the mail, with what a calendar is to do; several come behind it") {
  Mailbox mailbox;
  auto const post = open_smtp({.address = mailbox.address()});
  auto mail = letter();
  mail.calendars = {"BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n"};
  post->send(mail);
  mail.calendars.push_back("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
  post->send(mail);
  auto const mails = mailbox.mails();
  REQUIRE(mails.size() == 2);
  auto const calendar = mails[0].find("text/calendar; charset=utf-8; method=CANCEL");
  REQUIRE(calendar != std::string::npos);
  CHECK(mails[0].find("text/html") < calendar);
  CHECK(mails[0].find("QkVHSU46VkNBTEVOREFSDQpNRVRIT0Q6Q0FOQ0VM") != std::string::npos);
  CHECK(mails[1].find("method=CANCEL") < mails[1].find("method=REQUEST"));
}

TEST_CASE("a mail that the server will never take is told from one that is worth another try") {
  Mailbox never("550 nobody here");
  CHECK_THROWS_AS(open_smtp({.address = never.address()})->send(letter()), Refused);
  Mailbox later("451 busy");
  CHECK_THROWS_WITH_AS(open_smtp({.address = later.address()})->send(letter()), doctest::Contains("could not be sent"),
                       std::runtime_error);
  CHECK_THROWS_AS(open_smtp({.address = "smtp://127.0.0.1:1"})->send(letter()), std::runtime_error);
}

TEST_CASE("the address of a mail server is a mail server's") {
  CHECK_THROWS_AS(open_smtp({.address = "file:///etc/passwd"}), std::runtime_error);
  CHECK_THROWS_AS(open_smtp({.address = "mail.example.org"}), std::runtime_error);
}

TEST_CASE("what people wrote adds no line to a head, and long words of other scripts are cut between characters") {
  auto message = letter();
  message.subject = "Hello\r\nBcc: all@example.org";
  message.to.name = "A \"B\"\nX: y";
  for (auto const& line : head_of(message)) CHECK(line.find('\n') == std::string::npos);
  CHECK(head_text("Hello\r\nBcc: x") == "Hello  Bcc: x");
  std::string many;
  for (int i = 0; i < 40; ++i) many += "ñ";
  CHECK(head_text(many) ==
        "=?UTF-8?B?w7HDscOxw7HDscOxw7HDscOxw7HDscOxw7HDscOxw7HDscOxw7HDscOxw7E=?=\r\n "
        "=?UTF-8?B?w7HDscOxw7HDscOxw7HDscOxw7HDscOxw7HDscOxw7HDscOx?=");
}

TEST_CASE("the HTML of a mail shows what was written as text, paragraph by paragraph") {
  auto const html = html_of("One <b>\n\nTwo\nthree", "Open \"it\"", "https://example.org/?a=1&b=2", "Bye");
  CHECK(html.find("<p style=\"margin:0 0 1em\">One &lt;b&gt;</p>") != std::string::npos);
  CHECK(html.find("Two<br>\nthree") != std::string::npos);
  CHECK(html.find("href=\"https://example.org/?a=1&amp;b=2\"") != std::string::npos);
}

}  // namespace
}  // namespace upswing::test
