// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/finder.h"
#include "lint/rulelist.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr qsizetype longestToken = 1800; ///< browsers and mail programs cut longer links (E.9)

/// Calls `each` with every class and object of a save link: its list's name ("loyaltyClasses") and itself.
template <typename Each> void forEachMember(const QJsonObject &claims, Each each)
{
    const auto payload = claims["payload"_L1].toObject();
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        const auto array = it->toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            each(it.key(), array[i].toObject());
    }
}

Finder::Place google(const QString &where)
{
    return {.where = where, .wallet = WalletPlatform::Google};
}

void misplacedColour(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    static const QSet<QString> without{u"genericClasses"_s, u"loyaltyObjects"_s, u"offerObjects"_s,
                                       u"giftCardObjects"_s};
    if (!subject.saveClaims)
        return;
    Finder finder(rule, subject, findings);
    forEachMember(*subject.saveClaims, [&](const QString &list, const QJsonObject &object) {
        if (without.contains(list) && object.contains("hexBackgroundColor"_L1))
            finder.report(google(u"brand.background_color"_s),
                          Words::tr("Google has no background colour in \"%1\".").arg(list));
    });
}

void brokenClaims(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    if (!subject.saveClaims)
        return;
    Finder finder(rule, subject, findings);
    const auto &claims = *subject.saveClaims;
    if (claims["iss"_L1].toString().isEmpty() || claims["aud"_L1].toString() != "google"_L1 ||
        claims["typ"_L1].toString() != "savetowallet"_L1 || !claims["payload"_L1].isObject())
        finder.report(google({}),
                      Words::tr("The save link lacks one of \"iss\", \"aud\", \"typ\" and \"payload\"."));
    QSet<QString> classes;
    forEachMember(claims, [&](const QString &list, const QJsonObject &object) {
        if (list.endsWith("Classes"_L1))
            classes.insert(object["id"_L1].toString());
    });
    forEachMember(claims, [&](const QString &list, const QJsonObject &object) {
        // A link with nothing but ids is for passes that were created before.
        const bool isWhole = object.size() > 2;
        if (list.endsWith("Objects"_L1) && isWhole && !classes.contains(object["classId"_L1].toString()))
            finder.report(google({}), Words::tr("The save link has an object whose class is not in it."));
    });
}

void longLink(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    if (!subject.saveClaims)
        return;
    constexpr qsizetype headerAndSignature = 36 + 1 + 1 + 342; // of RS256 with 2048 bits, in base64
    Finder finder(rule, subject, findings);
    const auto bytes = QJsonDocument(*subject.saveClaims).toJson(QJsonDocument::Compact).size();
    const auto length = headerAndSignature + (bytes * 4 + 2) / 3;
    if (length > longestToken)
        finder.report(google(u"fields"_s),
                      Words::tr("The whole pass as a save link has %1 characters; %2 are safe.")
                          .arg(length)
                          .arg(longestToken));
}

void draftClass(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    if (!subject.saveClaims)
        return;
    Finder finder(rule, subject, findings);
    forEachMember(*subject.saveClaims, [&](const QString &, const QJsonObject &object) {
        if (object["reviewStatus"_L1].toString().compare("DRAFT"_L1, Qt::CaseInsensitive) == 0)
            finder.report(google({}), Words::tr("The class is a draft; Google issues nothing of it."));
    });
}

bool isMoney(const QJsonObject &object)
{
    return object.contains("micros"_L1) || object.contains("currencyCode"_L1);
}

void checkMoney(Finder &finder, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const auto &each : value.toArray())
            checkMoney(finder, each);
        return;
    }
    const auto object = value.toObject();
    for (const auto &each : object)
        checkMoney(finder, each);
    if (!isMoney(object))
        return;
    // Ten thousand micros are a cent; no currency has a smaller coin than a thousandth.
    bool isNumber = false;
    const auto micros = object["micros"_L1].toString().toLongLong(&isNumber);
    if (!isNumber || micros % 1000 != 0 || object["currencyCode"_L1].toString().size() != 3)
        finder.report(google(u"fields"_s),
                      Words::tr("An amount is no currency with millionths of its unit."));
}

void wrongMoney(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    if (!subject.saveClaims)
        return;
    Finder finder(rule, subject, findings);
    checkMoney(finder, subject.saveClaims->value("payload"_L1));
}

using enum Severity;

constexpr std::array table{
    Rule{"G09", Warning, "A background colour where there is none", "Google refuses or ignores the colour.",
         QT_TRANSLATE_NOOP("Lint", "Set it at the class; of a generic pass at the object."), misplacedColour,
         nullptr},
    Rule{"G10", Error, "A save link that Google takes",
         "Google answers \"Something went wrong\" to a link without its claims or its class.",
         QT_TRANSLATE_NOOP(
             "Lint", "Sign the claims iss, aud, typ and payload with RS256, the class beside its object."),
         brokenClaims, nullptr},
    Rule{"G11", Info, "Save links that are not cut off",
         "Browsers and mail programs cut a link of more than 1,800 characters.",
         QT_TRANSLATE_NOOP("Lint",
                           "Create class and object over the API, and link their ids; the service does so."),
         longLink, nullptr},
    Rule{"G12", Error, "Classes that are no drafts", "Google issues no pass of a draft.",
         QT_TRANSLATE_NOOP("Lint", "Write \"reviewStatus\": \"UNDER_REVIEW\"."), draftClass, nullptr},
    Rule{"G13", Warning, "Amounts in millionths", "The holder sees an amount a hundred times off.",
         QT_TRANSLATE_NOOP("Lint", "Write micros as value × 1,000,000, whatever the currency."), wrongMoney,
         nullptr},
};

} // namespace

std::span<const Rule> claimRules()
{
    return table;
}

} // namespace qairopay::lint
