// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/json.h"
#include "apple/layout.h"
#include "lint/lint.h"

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

bool isSound(const qairopay::scene::Scene &scene)
{
    for (const auto &element : scene.elements) {
        if (!std::isfinite(element.rect.x() + element.rect.y() + element.rect.width() +
                           element.rect.height()))
            return false;
    }
    return true;
}

} // namespace

/// Any bytes as somebody's pass.json, the whole way of the Inspect page: read, laid out, linted.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace qairopay;
    static auto &kit = *new scene::Kit; // its fonts stay as long as the application
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    lint::ForeignPass pass;
    pass.now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC);
    pass.files = {{u"pass.json"_s, bytes}};
    pass.readPassJson();
    const auto document = apple::fromJson(bytes);
    apple::LayoutOptions options;
    options.now = pass.now; // what has expired and what is said of the time from now on
    const auto front = document ? apple::layoutFront(*document, {}, options, kit) : scene::Scene();
    if (!isSound(front))
        std::abort();
    for (const auto &finding :
         lint::check(lint::PassSubject{pass, document.value_or(apple::Document()), front})) {
        if (finding.id.isEmpty() || finding.sentence.isEmpty() || finding.advice.isEmpty())
            std::abort();
    }
    return 0;
}
