// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <expected>

namespace qairopay {

template <typename T> using Result = std::expected<T, Error>;

/// `return failure(ErrorKind::Io, u"The disk is full."_s, path);`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString message, QString where = {},
                                                    QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(where), std::move(detail)});
}

/// The same with a sentence that a window translates and the sandbox does not.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, Phrase phrase, QString where = {},
                                                    QString detail = {})
{
    auto message = phrase.english();
    return std::unexpected(
        Error{kind, std::move(message), std::move(where), std::move(detail), {}, {}, std::move(phrase)});
}

} // namespace qairopay
