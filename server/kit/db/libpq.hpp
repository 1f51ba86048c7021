// PostgreSQL's client library, opened when PostgreSQL is first used: linked in the ordinary way, it and the twenty libraries
// behind it (LDAP, Kerberos, GnuTLS) would cost every start of the program five milliseconds, on SQLite as well.
#pragma once
#include <libpq-fe.h>

namespace upswing::kit::db {

#define UPSWING_LIBPQ(each)                                                                                      \
  each(PQclear) each(PQcmdStatus) each(PQcmdTuples) each(PQconnectdb) each(PQerrorMessage) each(PQexec)          \
      each(PQexecPrepared) each(PQfinish) each(PQgetResult) each(PQgetisnull) each(PQgetlength) each(PQgetvalue) \
          each(PQnfields) each(PQntuples) each(PQprepare) each(PQresultErrorField) each(PQresultErrorMessage)    \
              each(PQresultStatus) each(PQsendQuery) each(PQsetSingleRowMode) each(PQsetNoticeProcessor)         \
                  each(PQstatus) each(PQsocket) each(PQconsumeInput) each(PQnotifies) each(PQfreemem)

// The functions of the library by their own names.
struct Libpq {
#define UPSWING_LIBPQ_MEMBER(name) decltype(&::name) name = nullptr;
  UPSWING_LIBPQ(UPSWING_LIBPQ_MEMBER)
#undef UPSWING_LIBPQ_MEMBER
};

// Opens the library once; throws db::Error with a plain sentence where it is not installed.
Libpq const& libpq();

}  // namespace upswing::kit::db
