// SMTP by libcurl: the only file that includes it.
#include "kit/mail/smtp.hpp"

#include <dlfcn.h>

#include "kit/mail/libcurl.hpp"

namespace upswing::kit::mail {
namespace {

template <class Function> void find(void* library, char const* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  if (!function) throw std::runtime_error(std::string("libcurl has no ") + name + ".");
}

Libcurl opened() {
  void* const library = ::dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) throw std::runtime_error("libcurl is not installed, so no mail can be sent (Debian: libcurl4).");
  Libcurl functions;
#define UPSWING_LIBCURL_FIND(name) find(library, #name, functions.name);
  UPSWING_LIBCURL(UPSWING_LIBCURL_FIND)
#undef UPSWING_LIBCURL_FIND
  functions.curl_global_init(CURL_GLOBAL_DEFAULT);
  return functions;
}

struct Close {
  void operator()(CURL* handle) const { libcurl().curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { libcurl().curl_slist_free_all(list); }
  void operator()(curl_mime* mime) const { libcurl().curl_mime_free(mime); }
};
using Handle = std::unique_ptr<CURL, Close>;
using List = std::unique_ptr<curl_slist, Close>;
using Mime = std::unique_ptr<curl_mime, Close>;

void append(List& list, std::string const& line) {
  list.reset(libcurl().curl_slist_append(list.release(), line.c_str()));
}

// Lines end as the wire wants it: only then quoted-printable keeps them as line ends.
std::string with_line_ends(std::string_view text) {
  std::string out;
  for (char const c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

void add_part(curl_mime* mime, std::string_view words, char const* type) {
  auto* part = libcurl().curl_mime_addpart(mime);
  auto const text = with_line_ends(words);
  libcurl().curl_mime_data(part, text.data(), text.size());
  libcurl().curl_mime_type(part, type);
  libcurl().curl_mime_encoder(part, "quoted-printable");
}

// What a calendar program is to do with it: the word after METHOD in its own text.
std::string calendar_type(std::string const& calendar) {
  auto const at = calendar.find("METHOD:");
  auto const method = at == std::string::npos ? "PUBLISH" : calendar.substr(at + 7, calendar.find('\r', at) - at - 7);
  return "text/calendar; charset=utf-8; method=" + method;
}

void add_calendar(curl_mime* mime, std::string const& calendar) {
  auto* part = libcurl().curl_mime_addpart(mime);
  libcurl().curl_mime_data(part, calendar.data(), calendar.size());
  libcurl().curl_mime_type(part, calendar_type(calendar).c_str());
  libcurl().curl_mime_encoder(part, "base64");
}

// Plain text first, HTML after it: of alternatives the last one that a program understands is shown. One invitation is an
// alternative too, so that mailboxes offer to take it; several stand behind the words.
Mime body_of(CURL* handle, Message const& message) {
  Mime mime(libcurl().curl_mime_init(handle));
  auto* both = libcurl().curl_mime_init(handle);
  add_part(both, message.text, "text/plain; charset=utf-8");
  add_part(both, message.html, "text/html; charset=utf-8");
  bool const one = message.calendars.size() == 1;
  if (one) add_calendar(both, message.calendars.front());
  auto* part = libcurl().curl_mime_addpart(mime.get());
  libcurl().curl_mime_subparts(part, both);
  libcurl().curl_mime_type(part, "multipart/alternative");
  if (!one) {
    for (auto const& calendar : message.calendars) add_calendar(mime.get(), calendar);
  }
  return mime;
}

bool is_this_machine(std::string const& address) {
  auto const host = address.substr(address.find("://") + 3);
  return host.starts_with("127.0.0.1") || host.starts_with("localhost") || host.starts_with("[::1]");
}

class Smtp : public Post {
 public:
  explicit Smtp(SmtpOptions options) : options_(std::move(options)) {}

  void send(Message const& message) override {
    auto const& curl = libcurl();
    Handle const handle(curl.curl_easy_init());
    auto* const h = handle.get();
    List head;
    for (auto const& line : head_of(message)) append(head, line);
    List to;
    append(to, "<" + message.to.email + ">");
    auto const from = "<" + message.from.email + ">";
    Mime const mime = body_of(h, message);
    char why[CURL_ERROR_SIZE] = "";

    curl.curl_easy_setopt(h, CURLOPT_URL, options_.address.c_str());
    curl.curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl.curl_easy_setopt(h, CURLOPT_USE_SSL,
                          is_this_machine(options_.address) ? long{CURLUSESSL_TRY} : long{CURLUSESSL_ALL});
    if (!options_.authority.empty()) curl.curl_easy_setopt(h, CURLOPT_CAINFO, options_.authority.c_str());
    if (!options_.user.empty()) {
      curl.curl_easy_setopt(h, CURLOPT_USERNAME, options_.user.c_str());
      curl.curl_easy_setopt(h, CURLOPT_PASSWORD, options_.password.c_str());
    }
    curl.curl_easy_setopt(h, CURLOPT_MAIL_FROM, from.c_str());
    curl.curl_easy_setopt(h, CURLOPT_MAIL_RCPT, to.get());
    curl.curl_easy_setopt(h, CURLOPT_HTTPHEADER, head.get());
    curl.curl_easy_setopt(h, CURLOPT_MIMEPOST, mime.get());
    curl.curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT, 15L);
    curl.curl_easy_setopt(h, CURLOPT_TIMEOUT, static_cast<long>(options_.timeout_s));
    curl.curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
    curl.curl_easy_setopt(h, CURLOPT_ERRORBUFFER, why);

    auto const result = curl.curl_easy_perform(h);
    if (result == CURLE_OK) return;
    long code = 0;
    curl.curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &code);
    std::string const words = why[0] != '\0' ? why : curl.curl_easy_strerror(result);
    // 5xx is final, but not when it is we who could not sign in: that is the host's to mend.
    if (code >= 500 && code < 600 && result != CURLE_LOGIN_DENIED)
      throw Refused("the mail server refused it (" + std::to_string(code) + ")");
    throw std::runtime_error("the mail could not be sent: " + words);
  }

 private:
  SmtpOptions options_;
};

}  // namespace

Libcurl const& libcurl() {
  static Libcurl const functions = opened();
  return functions;
}

std::unique_ptr<Post> open_smtp(SmtpOptions options) {
  bool const known = options.address.starts_with("smtp://") || options.address.starts_with("smtps://");
  if (!known) throw std::runtime_error("The mail server is written as smtps://host:465 or smtp://host:587.");
  return std::make_unique<Smtp>(std::move(options));
}

}  // namespace upswing::kit::mail
