// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"
#include "scene/linebreak.h"

#include <cstdlib>

using namespace qairopay;

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

/// Any text on the back: links in order, apart and within the text; as many lines as asked for at most, each
/// within the text and behind the one before. That it takes no longer than it should, the fuzzer's own time
/// limit says.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    apple::Field field;
    const auto text =
        QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    (data[0] % 2 ? field.attributedValue : field.value.text) = text;
    const auto back = apple::backText(field, {});
    qsizetype done = 0;
    for (const auto &link : back.links) {
        check(link.length >= 0 && link.start >= done && link.end() <= back.text.size());
        done = link.end();
    }
    static const auto &fonts = *new scene::Fonts; // they stay as long as the application
    constexpr qsizetype most = 50;
    const auto lines = scene::brokenLines(back.text, {scene::Family::Inter, 17, 400, 0}, fonts, {311, most});
    check(!lines.isEmpty() && lines.size() <= most);
    done = 0;
    for (const auto &line : lines) {
        check(line.length >= 0 && line.start >= done && line.end() <= back.text.size());
        done = line.end();
    }
    return 0;
}
