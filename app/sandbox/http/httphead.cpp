// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/httphead.h"

#include <algorithm>
#include <cctype>

namespace qairopay::sandbox {

namespace {

bool equalsNoCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == y; });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.size() <= 18 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// What the framing fields said, counted.
struct Framing
{
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
};

std::optional<HeadFault> checkRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || last == first)
        return HeadFault{400, "The request line is not METHOD TARGET VERSION."};
    const auto target = line.substr(first + 1, last - first - 1);
    if (target.size() > headlimits::target)
        return HeadFault{414, "The address is too long."};
    if (!target.starts_with('/') || target.find(' ') != std::string_view::npos)
        return HeadFault{400, "The address must begin with a slash."};
    if (line.substr(last + 1) != "HTTP/1.1" && line.substr(last + 1) != "HTTP/1.0")
        return HeadFault{505, "Only HTTP/1.1 is spoken here."};
    return std::nullopt;
}

std::optional<HeadFault> checkField(std::string_view line, Framing &framing)
{
    if (line.front() == ' ' || line.front() == '\t')
        return HeadFault{400, "Folded header lines are not accepted."};
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return HeadFault{400, "A header line has no name."};
    const auto name = line.substr(0, colon);
    if (name.back() == ' ' || name.back() == '\t')
        return HeadFault{400, "A header name ends in a space."};
    const auto value = trimmed(line.substr(colon + 1));
    if (equalsNoCase(name, "host"))
        ++framing.hosts;
    if (equalsNoCase(name, "content-length")) {
        ++framing.lengths;
        if (!isDigits(value))
            return HeadFault{400, "Content-Length is not a number."};
    }
    if (equalsNoCase(name, "transfer-encoding")) {
        ++framing.codings;
        if (!equalsNoCase(value, "chunked"))
            return HeadFault{501, "Only the transfer coding \"chunked\" is known here."};
    }
    return std::nullopt;
}

std::optional<HeadFault> checkFraming(const Framing &framing, bool isHttp11)
{
    if (framing.lengths > 1 || framing.codings > 1)
        return HeadFault{400, "A framing header is given twice."};
    if (framing.lengths > 0 && framing.codings > 0)
        return HeadFault{400, "Content-Length and Transfer-Encoding exclude each other."};
    if (framing.codings > 0 && !isHttp11)
        return HeadFault{400, "HTTP/1.0 has no transfer codings."};
    if (framing.hosts > 1 || (isHttp11 && framing.hosts == 0))
        return HeadFault{400, "A request has exactly one Host header."};
    return std::nullopt;
}

bool hasBareControls(std::string_view head)
{
    for (std::size_t i = 0; i < head.size(); ++i) {
        const char c = head[i];
        const bool bareCr = c == '\r' && (i + 1 == head.size() || head[i + 1] != '\n');
        const bool bareLf = c == '\n' && (i == 0 || head[i - 1] != '\r');
        if (c == '\0' || bareCr || bareLf)
            return true;
    }
    return false;
}

} // namespace

std::optional<HeadFault> checkHead(std::string_view head)
{
    if (head.size() > headlimits::bytes)
        return HeadFault{431, "The request head is too large."};
    if (hasBareControls(head))
        return HeadFault{400, "The request head has a stray control character."};

    Framing framing;
    int lines = 0;
    bool isHttp11 = false;
    while (!head.empty()) {
        const auto end = head.find("\r\n");
        const auto line = head.substr(0, end);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 2);
        if (line.empty())
            break;
        if (line.size() > headlimits::line)
            return HeadFault{431, "A header line is too long."};
        if (lines > headlimits::fields)
            return HeadFault{431, "There are too many header fields."};
        const auto fault = lines == 0 ? checkRequestLine(line) : checkField(line, framing);
        if (fault)
            return fault;
        if (lines == 0)
            isHttp11 = line.ends_with("1.1");
        ++lines;
    }
    if (lines == 0)
        return HeadFault{400, "The request is empty."};
    return checkFraming(framing, isHttp11);
}

} // namespace qairopay::sandbox
