#ifndef WASTED_WORK_CCURL_H
#define WASTED_WORK_CCURL_H

// The system's libcurl, and one typed function for each way in which the suite calls the variadic
// curl_easy_setopt and curl_easy_getinfo, which Swift does not import.

#if !__has_include(<curl/curl.h>)
#error "curl/curl.h was not found: install the libcurl headers (Debian, Ubuntu: apt-get install libcurl4-openssl-dev)"
#else
#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x074400
#error "libcurl 7.68 or newer is needed, for curl_multi_wakeup: update the libcurl headers"
#endif

/// A callback that takes bytes of a header or a body and returns how many it took.
typedef size_t (*wasted_work_curl_write)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode wasted_work_curl_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode wasted_work_curl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

/// libcurl copies the text, except for CURLOPT_POSTFIELDS.
static inline CURLcode wasted_work_curl_set_text(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

/// libcurl keeps the pointer.
static inline CURLcode wasted_work_curl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl_easy_setopt(easy, option, value);
}

/// libcurl keeps the list until the transfer has ended.
static inline CURLcode wasted_work_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode wasted_work_curl_set_write(CURL *easy, CURLoption option, wasted_work_curl_write value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode wasted_work_curl_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode wasted_work_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/// The result of a transfer that is done; the message holds it in a union.
static inline CURLcode wasted_work_curl_result(const CURLMsg *message) {
    return message->data.result;
}

#endif
#endif
