// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/finder.h"
#include "lint/rulelist.h"

#include <QtCore/qurl.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr qsizetype issuerNameLength = 20;

constexpr qsizetype pointsLabelLength = 9;
constexpr qsizetype moduleHeaderLength = 35;
constexpr qsizetype moduleBodyLength = 500;
constexpr qsizetype maxRows = 3;
constexpr double lowestSureLuma = 0.40;
constexpr double highestSureLuma = 0.60;

void missingMembers(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &remark : finder.google().remarks) {
        if (remark.detail == QLatin1StringView(rule.id))
            finder.report({remark.where, {}, WalletPlatform::Google}, remark.message,
                          u"Add what is missing; the keys of the fields decide."_s);
    }
}

bool isPublicHttps(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.') &&
           url.host().back().isLetter(); // an address of numbers is no public name
}

void imagesGoogleCannotReach(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &passClass = finder.google().passClass;
    for (const auto &uri : {passClass.logoUri, passClass.wideLogoUri, passClass.heroUri}) {
        if (!uri.isEmpty() && !isPublicHttps(uri))
            finder.report({u"brand"_s, u"logo"_s, WalletPlatform::Google},
                          u"Google fetches pictures itself and cannot reach this one."_s,
                          u"Give it a public https address."_s);
    }
}

void longTexts(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto complain = [&](const QString &text, qsizetype limit, const QString &what,
                              const QString &where) {
        if (text.size() > limit)
            finder.report({where, {}, WalletPlatform::Google},
                          u"%1 has more than %2 characters; Google may cut it off."_s.arg(what).arg(limit),
                          u"Shorten it."_s);
    };
    const auto &document = finder.google();
    complain(document.passClass.issuerName, issuerNameLength, u"The organisation's name"_s,
             u"x_studio.brand.organisation"_s);
    if (const auto *loyalty = std::get_if<google::LoyaltyClass>(&document.passClass.detail))
        complain(loyalty->programName, issuerNameLength, u"The programme's name"_s, u"name"_s);
    if (const auto *loyalty = std::get_if<google::LoyaltyObject>(&document.object.detail);
        loyalty && loyalty->points)
        complain(loyalty->points->label, pointsLabelLength, u"The label of the points"_s,
                 finder.fieldPath(u"points"));
    for (const auto &module : document.object.textModules) {
        const QString path = finder.fieldPath(module.id);
        complain(module.header, moduleHeaderLength,
                 u"The label \"%1\""_s.arg(finder.fieldName(module.id).left(40)), path + u".label"_s);
        complain(module.body, moduleBodyLength, u"The value of \"%1\""_s.arg(finder.fieldName(module.id)),
                 path + u".value"_s);
    }
}

void badRows(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &rows = finder.passTemplate().studio.googleRows;
    const QString path = u"x_studio.google.rows"_s;
    if (rows.size() > maxRows)
        finder.report({path, {}, WalletPlatform::Google},
                      u"Google refuses a card with more than three rows."_s,
                      u"Remove rows; fields without one stand in the details."_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isEmpty() || rows[i].size() > maxRows)
            finder.report({u"%1[%2]"_s.arg(path).arg(i), {}, WalletPlatform::Google},
                          u"A row holds one, two or three fields."_s, u"Change the row."_s);
        for (const auto &key : rows[i]) {
            if (!finder.passTemplate().field(key))
                finder.report({u"%1[%2]"_s.arg(path).arg(i), {}, WalletPlatform::Google},
                              u"The row names the field \"%1\", which does not exist."_s.arg(key.left(40)),
                              u"Choose one of the template's fields."_s);
        }
    }
}

void tooManyTextModules(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr qsizetype most = 10;
    Finder finder(rule, subject, findings);
    if (finder.google().object.textModules.size() > most)
        finder.report({u"fields"_s, {}, WalletPlatform::Google},
                      u"The pass has more than ten texts; Google shows ten."_s,
                      u"Leave some of the fields empty or out."_s);
}

void unsureTextColour(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const double luma = finder.googleScene().background.luma();
    if (luma > lowestSureLuma && luma < highestSureLuma)
        finder.report(
            {u"brand.background_color"_s, u"title"_s, WalletPlatform::Google},
            u"Google chooses dark or light text by itself, and this background is near the limit."_s,
            u"A clearly darker or lighter background is safer."_s);
}

constexpr std::array table{
    Rule{"G02", Severity::Error, "Members that Google requires", missingMembers},
    Rule{"G03", Severity::Error, "Pictures that Google cannot fetch", imagesGoogleCannotReach},
    Rule{"G04", Severity::Warning, "Texts longer than Google advises", longTexts},
    Rule{"G05", Severity::Error, "Rows that Google refuses", badRows},
    Rule{"G08", Severity::Warning, "More texts than Google shows", tooManyTextModules},
    Rule{"G14", Severity::Warning, "Backgrounds where the text colour is unsure", unsureTextColour},
};

} // namespace

std::span<const Rule> googleRules()
{
    return table;
}

} // namespace qairopay::lint
