// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Bytes as a socket gives them, read as the transport reads them: what checkHead lets through means to the
// parser behind it what it means to a plain count of its lines, no body passes its limit, and an address that
// was taken apart is the one it is put together to.
#include "sandbox/http/httphead.h"
#include "sandbox/http/target.h"

#include <QtCore/qurl.h>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>

using namespace qairopay::sandbox;

namespace http = boost::beast::http;
using Parser = http::request_parser<http::string_body>;

namespace {

constexpr std::size_t mostBody = 1 << 12;

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// How many lines begin with these lower-case letters, whatever their case in the head.
int linesOf(std::string_view head, std::string_view beginning)
{
    int count = 0;
    for (auto at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        const auto line = head.substr(at + 2, beginning.size());
        count +=
            std::ranges::equal(line, beginning, [](unsigned char a, char b) { return std::tolower(a) == b; });
    }
    return count;
}

void checkTarget(const QByteArray &text)
{
    const auto target = Target::parse(text);
    if (!target)
        return;
    QByteArray again;
    for (const auto &segment : target->segments) {
        check(!segment.isEmpty() && segment != u"." && segment != u".." && !segment.contains(u'/'));
        again += '/' + QUrl::toPercentEncoding(segment);
    }
    char separator = '?';
    for (auto it = target->query.constBegin(); it != target->query.constEnd(); ++it) {
        again += separator + QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(*it);
        separator = '&';
    }
    const auto same = Target::parse(again);
    check(same && same->segments == target->segments && same->query == target->query);
}

void checkBody(Parser &parser, std::string_view rest)
{
    parser.eager(true);
    boost::beast::error_code error;
    while (!error && !rest.empty() && !parser.is_done())
        rest.remove_prefix(std::max<std::size_t>(parser.put(boost::asio::buffer(rest), error), 1));
    check(parser.get().body().size() <= mostBody);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto end = bytes.find("\r\n\r\n");
    const auto head = bytes.substr(0, end == std::string_view::npos ? size : end + 4);
    const bool isRefused = checkHead(head).has_value();
    if (isRefused || head.size() == size)
        return 0;
    Parser parser;
    parser.header_limit(headlimits::bytes + 1);
    parser.body_limit(mostBody);
    parser.eager(false);
    boost::beast::error_code error;
    const auto used = parser.put(boost::asio::buffer(head), error);
    if (error || !parser.is_header_done())
        return 0;
    check(used == head.size());
    check(parser.chunked() == (linesOf(head, "transfer-encoding:") == 1));
    check(parser.content_length().has_value() == (linesOf(head, "content-length:") == 1));
    check(linesOf(head, "host:") <= 1);
    const auto target = parser.get().target();
    checkTarget(QByteArray(target.data(), static_cast<qsizetype>(target.size())));
    checkBody(parser, bytes.substr(used));
    return 0;
}
