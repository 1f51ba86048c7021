// libcurl, opened when the first mail is sent: linked in the ordinary way, it and what stands behind it would cost every
// start of the program several milliseconds.
#pragma once
#include <curl/curl.h>

namespace upswing::kit::mail {

#define UPSWING_LIBCURL(each)                                                                                        \
  each(curl_global_init) each(curl_easy_init) each(curl_easy_setopt) each(curl_easy_perform) each(curl_easy_getinfo) \
      each(curl_easy_strerror) each(curl_easy_cleanup) each(curl_mime_init) each(curl_mime_addpart)                  \
          each(curl_mime_data) each(curl_mime_type) each(curl_mime_encoder) each(curl_mime_subparts)                 \
              each(curl_mime_free) each(curl_slist_append) each(curl_slist_free_all)

// The functions of the library by their own names.
struct Libcurl {
#define UPSWING_LIBCURL_MEMBER(name) decltype(&::name) name = nullptr;
  UPSWING_LIBCURL(UPSWING_LIBCURL_MEMBER)
#undef UPSWING_LIBCURL_MEMBER
};

// Opens the library once; throws std::runtime_error with a plain sentence where it is not installed.
Libcurl const& libcurl();

}  // namespace upswing::kit::mail
