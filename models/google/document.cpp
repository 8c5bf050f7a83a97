// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/document.h"

#include "google/paths.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

QString balanceText(const LoyaltyPoints &points)
{
    struct Visitor
    {
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const
        {
            return QString::number(number, 'g', QLocale::FloatingPointShortest);
        }
        QString operator()(const Money &money) const { return displayText(money); }
    };
    return std::visit(Visitor(), points.balance);
}

std::optional<TextModule> loyaltyItem(const LoyaltyObject &object, QStringView path)
{
    if (path == path::loyaltyPoints && object.points)
        return TextModule{path.toString(), object.points->label, balanceText(*object.points)};
    return std::nullopt;
}

std::optional<TextModule> giftCardItem(const GiftCardObject &object, QStringView path)
{
    if (path == path::giftCardBalance && object.balance)
        return TextModule{path.toString(), u"Balance"_s, displayText(*object.balance)};
    if (path == path::cardNumber)
        return TextModule{path.toString(), u"Card number"_s, object.cardNumber};
    return std::nullopt;
}

std::optional<TextModule> eventItem(const EventTicketObject &object, QStringView path)
{
    const std::array items{std::tuple{path::seat, u"Seat"_s, object.seat},
                           std::tuple{path::row, u"Row"_s, object.row},
                           std::tuple{path::section, u"Section"_s, object.section},
                           std::tuple{path::gate, u"Gate"_s, object.gate}};
    for (const auto &[known, label, text] : items) {
        if (path == known)
            return TextModule{path.toString(), label, text};
    }
    return std::nullopt;
}

std::optional<TextModule> predefinedItem(const ObjectDetail &detail, QStringView path)
{
    if (const auto *loyalty = std::get_if<LoyaltyObject>(&detail))
        return loyaltyItem(*loyalty, path);
    if (const auto *giftCard = std::get_if<GiftCardObject>(&detail))
        return giftCardItem(*giftCard, path);
    if (const auto *event = std::get_if<EventTicketObject>(&detail))
        return eventItem(*event, path);
    return std::nullopt;
}

} // namespace

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

QString displayText(const Money &money)
{
    const QString amount = QString::number(static_cast<double>(money.micros) / 1e6, 'f', 2);
    return u"%1 %2"_s.arg(amount, money.currencyCode);
}

const TextModule *Document::textModule(QStringView id) const
{
    const auto it = std::ranges::find(object.textModules, id, &TextModule::id);
    return it == object.textModules.end() ? nullptr : &*it;
}

std::optional<TextModule> Document::itemAt(const RowItem &path) const
{
    if (path.startsWith(path::textModulePrefix) && path.endsWith(path::textModuleSuffix)) {
        const auto id = QStringView(path).sliced(path::textModulePrefix.size(),
                                                 path.size() - path::textModulePrefix.size() -
                                                     path::textModuleSuffix.size());
        const auto *module = textModule(id);
        return module ? std::optional(*module) : std::nullopt;
    }
    const auto item = predefinedItem(object.detail, path);
    return item && !item->body.isEmpty() ? item : std::nullopt;
}

QString textModulePath(const QString &id)
{
    return path::textModulePrefix + id + path::textModuleSuffix;
}

} // namespace qairopay::google
