// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/phrase.h"

namespace qairopay {

/// What a caller can do about a failure. Behaviour depends on the kind, never on the text.
enum class ErrorKind {
    InvalidInput,    ///< the user's or the peer's data is wrong; fix it and try again
    NotFound,        ///< the thing asked for does not exist (or belongs to somebody else)
    Conflict,        ///< the state forbids it; read the state first
    Unauthenticated, ///< key missing, unknown or revoked
    Forbidden,       ///< key fine, scope too small
    RateLimited,     ///< wait, then the same call may pass
    Unavailable,     ///< no answer, or the service says "later"; may be retried
    Cancelled,       ///< the caller asked for it
    LimitExceeded,   ///< a bound of ours (bytes, depth, time, entries) was passed
    Unsupported,     ///< well-formed, but a newer version or a thing we do not do
    Corrupt,         ///< stored or signed data does not verify
    Io,              ///< disk, database or socket failed
    Internal,        ///< a fault in this program
};

/// A failure as a value. `message` is one sentence for people, without the caller's own input where that
/// could be secret; `where` names the place ("fields[0].key", "row 3, column 2", a file name); `detail` is
/// for the log. An error that a service answered also has its machine code and the id of the request.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString where;
    QString detail;
    QString code;      ///< "pass_already_revoked"; shown as text, never branched on across layers
    QString reference; ///< "req_…", for support
    Phrase phrase;     ///< what `message` says, where it was not translated when it was made

    /// "where: message", or the message alone.
    [[nodiscard]] QString text() const;
    /// The same for a window, in its language.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString shownMessage() const;

    /// The phrase says nothing that the message does not.
    friend bool operator==(const Error &a, const Error &b)
    {
        return a.kind == b.kind && a.message == b.message && a.where == b.where && a.detail == b.detail &&
               a.code == b.code && a.reference == b.reference;
    }
};

} // namespace qairopay
