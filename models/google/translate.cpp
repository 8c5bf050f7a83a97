// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/translate.h"

#include "google/valuetext.h"

#include <QtCore/qjsonarray.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

/// Plain members with a localised twin in Google's API, and whose they are: a list of the object, the object
/// itself (empty), or one of its members.
struct Twin
{
    QLatin1StringView owner;
    QLatin1StringView plain;
    QLatin1StringView localised;
};

constexpr std::array twins{
    Twin{""_L1, "issuerName"_L1, "localizedIssuerName"_L1},
    Twin{""_L1, "programName"_L1, "localizedProgramName"_L1},
    Twin{""_L1, "title"_L1, "localizedTitle"_L1},
    Twin{""_L1, "provider"_L1, "localizedProvider"_L1},
    Twin{""_L1, "merchantName"_L1, "localizedMerchantName"_L1},
    Twin{"loyaltyPoints"_L1, "label"_L1, "localizedLabel"_L1},
    Twin{"textModulesData"_L1, "header"_L1, "localizedHeader"_L1},
    Twin{"textModulesData"_L1, "body"_L1, "localizedBody"_L1},
    Twin{"messages"_L1, "header"_L1, "localizedHeader"_L1},
    Twin{"messages"_L1, "body"_L1, "localizedBody"_L1},
    Twin{"uris"_L1, "description"_L1, "localizedDescription"_L1},
};

class Translator
{
public:
    explicit Translator(const Translations &translations)
        : m_translations(translations)
    {}

    QJsonObject object(QJsonObject from, QLatin1StringView owner = {}) const
    {
        for (auto it = from.begin(); it != from.end(); ++it)
            *it = value(*it, it.key());
        if (const auto own = from.value("defaultValue"_L1).toObject(); own.contains("value"_L1)) {
            if (const auto values = valuesOf(own.value("value"_L1).toString()); !values.isEmpty())
                from["translatedValues"_L1] = values;
        }
        for (const auto &twin : twins) {
            const auto text = from.value(twin.plain).toString();
            const auto values = twin.owner == owner ? valuesOf(text) : QJsonArray();
            if (!values.isEmpty())
                from[twin.localised] = QJsonObject{
                    {u"defaultValue"_s, QJsonObject{{u"language"_s, passLanguage}, {u"value"_s, text}}},
                    {u"translatedValues"_s, values}};
        }
        return from;
    }

private:
    QJsonValue value(const QJsonValue &from, const QString &name) const
    {
        const auto owner = ownerNamed(name);
        if (from.isObject())
            return object(from.toObject(), owner);
        if (!from.isArray())
            return from;
        QJsonArray array;
        for (const auto &each : from.toArray())
            array.append(each.isObject() ? QJsonValue(object(each.toObject(), owner)) : QJsonValue(each));
        return array;
    }

    /// What is neither the object itself nor an owner in the table has no twins.
    static QLatin1StringView ownerNamed(const QString &name)
    {
        for (const auto &twin : twins) {
            if (!twin.owner.isEmpty() && twin.owner == name)
                return twin.owner;
        }
        return "other"_L1;
    }

    QJsonArray valuesOf(const QString &text) const
    {
        QJsonArray values;
        if (text.isEmpty())
            return values;
        for (const auto &[language, texts] : m_translations.asKeyValueRange()) {
            if (const auto it = texts.constFind(text); it != texts.constEnd())
                values.append(QJsonObject{{u"language"_s, language}, {u"value"_s, *it}});
        }
        return values;
    }

    const Translations &m_translations;
};

/// Replaces texts in place.
class Replacer
{
public:
    explicit Replacer(const QMap<QString, QString> &texts)
        : m_texts(texts)
    {}

    void replace(QString &text) const
    {
        if (const auto it = m_texts.constFind(text); it != m_texts.constEnd() && !text.isEmpty())
            text = *it;
    }

    // The verticals' own texts; what is no text of a person stays.
    void operator()(GenericClass &) const {}
    void operator()(LoyaltyClass &loyalty) const { replace(loyalty.programName); }
    void operator()(OfferClass &offer) const
    {
        replace(offer.title);
        replace(offer.provider);
    }
    void operator()(GiftCardClass &giftCard) const { replace(giftCard.merchantName); }
    void operator()(EventTicketClass &event) const
    {
        replace(event.eventName);
        replace(event.venueName);
        replace(event.venueAddress);
    }
    void operator()(FlightClass &) const {}
    void operator()(TransitClass &) const {}
    void operator()(GenericObject &generic) const
    {
        replace(generic.cardTitle);
        replace(generic.subheader);
        replace(generic.header);
    }
    void operator()(LoyaltyObject &loyalty) const
    {
        if (loyalty.points)
            replace(loyalty.points->label);
    }
    void operator()(OfferObject &) const {}
    void operator()(GiftCardObject &) const {}
    void operator()(EventTicketObject &) const {}
    void operator()(FlightObject &) const {}
    void operator()(TransitObject &transit) const
    {
        replace(transit.originName);
        replace(transit.destinationName);
        for (auto &leg : transit.furtherLegs) {
            replace(leg.originName);
            replace(leg.destinationName);
        }
    }

private:
    const QMap<QString, QString> &m_texts;
};

} // namespace

QJsonObject translated(const QJsonObject &object, const Translations &translations)
{
    return translations.isEmpty() ? object : Translator(translations).object(object);
}

Document inLanguage(Document document, const QMap<QString, QString> &texts)
{
    const Replacer replacer(texts);
    replacer.replace(document.passClass.issuerName);
    std::visit(replacer, document.passClass.detail);
    std::visit(replacer, document.object.detail);
    for (auto &module : document.object.textModules) {
        replacer.replace(module.header);
        replacer.replace(module.body);
    }
    for (auto &message : document.object.messages) {
        replacer.replace(message.header);
        replacer.replace(message.body);
    }
    for (auto &link : document.object.links)
        replacer.replace(link.description);
    return document;
}

} // namespace qairopay::google
