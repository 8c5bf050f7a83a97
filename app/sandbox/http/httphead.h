// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace qairopay::sandbox {

/// What a request head may be (ecosystem.md 1.6).
namespace headlimits {
inline constexpr std::size_t bytes = 16 * 1024;
inline constexpr std::size_t line = 8 * 1024;
inline constexpr std::size_t target = 4 * 1024;
inline constexpr int fields = 64;
} // namespace headlimits

/// Why a head is refused: the status to answer with and a sentence.
struct HeadFault
{
    int status = 400;
    const char *message = "";
};

/// Looks at the raw bytes of a request head, with its final empty line, for everything that two HTTP parsers
/// could read differently or that costs too much: folded lines, bare CR or LF, NUL, doubled or odd framing
/// headers, unknown transfer codings, too many fields. Pure, so that it can be fuzzed. What passes still goes
/// through the parser of the transport.
[[nodiscard]] std::optional<HeadFault> checkHead(std::string_view head);

} // namespace qairopay::sandbox
