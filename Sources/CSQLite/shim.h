#ifndef WASTED_WORK_CSQLITE_H
#define WASTED_WORK_CSQLITE_H

// The system's SQLite, and the one call that Swift cannot make: SQLITE_TRANSIENT, a cast pointer, is not imported.

#if !__has_include(<sqlite3.h>)
#error "sqlite3.h was not found: install the SQLite headers (Debian, Ubuntu: apt-get install libsqlite3-dev)"
#else
#include <sqlite3.h>

/// Binds a copy of `length` bytes of UTF-8.
static inline int wasted_work_bind_text(sqlite3_stmt *statement, int index, const char *text, long length) {
    return sqlite3_bind_text64(statement, index, text, (sqlite3_uint64)length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

#endif
#endif
