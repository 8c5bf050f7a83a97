// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/gatheredlog.h"

#include <sqlite3.h>

#include <cstddef>
#include <new>
#include <utility>
#include <vector>

namespace qairopay::sandbox {

namespace {

constexpr const char *name = "qairopay-gathered-log";
constexpr std::size_t mostKept = 120 * 1024; // SQLite writes no piece of 128 KiB or more

sqlite3_vfs *plain()
{
    static sqlite3_vfs *const system = sqlite3_vfs_find(nullptr);
    return system;
}

/// A write-ahead log. SQLite makes the room for it, of which `sqlite3_file` has to be the beginning; the file
/// of the system's lies behind it.
struct LogFile
{
    sqlite3_file file;
    std::vector<char> *kept; ///< written, but not in the file
    sqlite3_int64 keptFrom;

    static LogFile &of(sqlite3_file *file) { return *reinterpret_cast<LogFile *>(file); }
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods &belowMethods() { return *below()->pMethods; }

    /// What fails here fails the transaction, as a write that failed at once would.
    int flush()
    {
        if (kept->empty())
            return SQLITE_OK;
        const int status = belowMethods().xWrite(below(), kept->data(), int(kept->size()), keptFrom);
        kept->clear();
        return status;
    }
};

int closeLog(sqlite3_file *file)
{
    auto &log = LogFile::of(file);
    delete std::exchange(log.kept, nullptr); // of no commit: of one it would be in the file
    return log.belowMethods().xClose(log.below());
}

int readLog(sqlite3_file *file, void *bytes, int size, sqlite3_int64 from)
{
    auto &log = LogFile::of(file);
    const int status = log.flush();
    return status == SQLITE_OK ? log.belowMethods().xRead(log.below(), bytes, size, from) : status;
}

int writeLog(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 from)
{
    auto &log = LogFile::of(file);
    const bool isNext = from == log.keptFrom + sqlite3_int64(log.kept->size());
    const bool hasRoom = log.kept->size() + std::size_t(size) <= mostKept;
    if (!isNext || !hasRoom) {
        if (const int status = log.flush(); status != SQLITE_OK)
            return status;
        log.keptFrom = from;
    }
    const auto *begin = static_cast<const char *>(bytes);
    log.kept->insert(log.kept->end(), begin, begin + size);
    return SQLITE_OK;
}

int truncateLog(sqlite3_file *file, sqlite3_int64 size)
{
    auto &log = LogFile::of(file);
    const int status = log.flush();
    return status == SQLITE_OK ? log.belowMethods().xTruncate(log.below(), size) : status;
}

int syncLog(sqlite3_file *file, int flags)
{
    auto &log = LogFile::of(file);
    const int status = log.flush();
    return status == SQLITE_OK ? log.belowMethods().xSync(log.below(), flags) : status;
}

int sizeOfLog(sqlite3_file *file, sqlite3_int64 *size)
{
    auto &log = LogFile::of(file);
    const int status = log.flush();
    return status == SQLITE_OK ? log.belowMethods().xFileSize(log.below(), size) : status;
}

int lockLog(sqlite3_file *file, int level)
{
    auto &log = LogFile::of(file);
    return log.belowMethods().xLock(log.below(), level);
}

int unlockLog(sqlite3_file *file, int level)
{
    auto &log = LogFile::of(file);
    return log.belowMethods().xUnlock(log.below(), level);
}

int checkLogsLock(sqlite3_file *file, int *isReserved)
{
    auto &log = LogFile::of(file);
    return log.belowMethods().xCheckReservedLock(log.below(), isReserved);
}

int controlLog(sqlite3_file *file, int operation, void *argument)
{
    auto &log = LogFile::of(file);
    return log.belowMethods().xFileControl(log.below(), operation, argument);
}

int logsSectorSize(sqlite3_file *file)
{
    auto &log = LogFile::of(file);
    return log.belowMethods().xSectorSize(log.below());
}

int logsDevice(sqlite3_file *file)
{
    auto &log = LogFile::of(file);
    return log.belowMethods().xDeviceCharacteristics(log.below());
}

constexpr sqlite3_io_methods logMethods = {
    .iVersion = 1, // a log is neither shared memory nor mapped
    .xClose = closeLog,
    .xRead = readLog,
    .xWrite = writeLog,
    .xTruncate = truncateLog,
    .xSync = syncLog,
    .xFileSize = sizeOfLog,
    .xLock = lockLog,
    .xUnlock = unlockLog,
    .xCheckReservedLock = checkLogsLock,
    .xFileControl = controlLog,
    .xSectorSize = logsSectorSize,
    .xDeviceCharacteristics = logsDevice,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openAny(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *openedFlags)
{
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return plain()->xOpen(plain(), path, file, flags, openedFlags);
    file->pMethods = nullptr; // until it is open
    auto &log = LogFile::of(file);
    const int status = plain()->xOpen(plain(), path, log.below(), flags, openedFlags);
    if (status != SQLITE_OK)
        return status;
    log.kept = new (std::nothrow) std::vector<char>;
    log.keptFrom = 0;
    if (!log.kept) {
        log.belowMethods().xClose(log.below());
        return SQLITE_NOMEM;
    }
    file->pMethods = &logMethods;
    return SQLITE_OK;
}

sqlite3_vfs madeOf(const sqlite3_vfs &system)
{
    auto vfs = system; // all but the opening is the system's
    vfs.pNext = nullptr;
    vfs.zName = name;
    vfs.szOsFile += int(sizeof(LogFile));
    vfs.xOpen = openAny;
    return vfs;
}

} // namespace

const char *gatheredLogVfs()
{
    if (!plain())
        return nullptr;
    static sqlite3_vfs vfs = madeOf(*plain());
    static const bool isRegistered = sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    return isRegistered ? name : nullptr;
}

} // namespace qairopay::sandbox
