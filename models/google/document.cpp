// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/document.h"

#include "google/paths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::google {

QLatin1StringView memberName(Vertical vertical)
{
    switch (vertical) {
    case Vertical::Generic:
        return "generic"_L1;
    case Vertical::Loyalty:
        return "loyalty"_L1;
    case Vertical::Offer:
        return "offer"_L1;
    case Vertical::GiftCard:
        return "giftCard"_L1;
    case Vertical::EventTicket:
        return "eventTicket"_L1;
    case Vertical::Flight:
        return "flight"_L1;
    case Vertical::Transit:
        return "transit"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

const TextModule *Document::textModule(QStringView id) const
{
    const auto it = std::ranges::find(object.textModules, id, &TextModule::id);
    return it == object.textModules.end() ? nullptr : &*it;
}

bool isNamed(const QList<CardRow> &rows, const QString &path)
{
    return std::ranges::any_of(rows, [&path](const CardRow &row) {
        return std::ranges::any_of(row.items, [&path](const RowItem &item) {
            return item.first.path == path || item.second.path == path;
        });
    });
}

QString textModulePath(const QString &id)
{
    return path::textModulePrefix + id + path::textModuleSuffix;
}

} // namespace qairopay::google
