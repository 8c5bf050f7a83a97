// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/background.h"
#include "lint/finder.h"
#include "lint/losttexts.h"
#include "lint/rulelist.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qurl.h>
#include <QtCore/qurlquery.h>

#include <array>
#include <cmath>
#include <numbers>

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

void badIds(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    static const QRegularExpression form(u"^[0-9]+\\.[A-Za-z0-9._-]+$"_s);
    Finder finder(rule, subject, findings);
    const auto &classId = finder.google().passClass.id;
    const auto &objectId = finder.google().object.id;
    for (const auto &id : {classId, objectId}) {
        if (!id.isEmpty() && !form.match(id).hasMatch())
            finder.report({.where = {}, .wallet = WalletPlatform::Google},
                          Words::tr("\"%1\" is no id of Google's.").arg(id.left(60)));
    }
    if (!classId.isEmpty() && classId == objectId)
        finder.report({.where = {}, .wallet = WalletPlatform::Google},
                      Words::tr("Class and object have the same id."));
}

void missingMembers(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &remark : finder.google().remarks) {
        if (remark.detail == QLatin1StringView(rule.id))
            finder.report({remark.where, {}, WalletPlatform::Google}, remark.shownMessage(),
                          Words::tr("Add what is missing; the keys of the fields decide."));
    }
}

bool isPublicHttps(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.') &&
           url.host().back().isLetter() && // an address of numbers is no public name
           !url.host().endsWith(".local"_L1) && !url.host().endsWith(".internal"_L1) &&
           !url.host().endsWith(".localhost"_L1);
}

/// An address that was signed for a while: Google fetches the picture again later.
bool hasToken(const QString &uri)
{
    static const QRegularExpression secret(u"token|signature|^sig$|expires|x-amz-|x-goog-"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto items = QUrlQuery(QUrl(uri)).queryItems();
    return std::ranges::any_of(items, [](const auto &item) { return secret.match(item.first).hasMatch(); });
}

void imagesGoogleCannotReach(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &passClass = finder.google().passClass;
    QStringList uris{passClass.logoUri, passClass.wideLogoUri, passClass.heroUri};
    if (passClass.imageModule)
        uris.append(passClass.imageModule->uri);
    for (const auto &uri : std::as_const(uris)) {
        if (!uri.isEmpty() && !isPublicHttps(uri))
            finder.report({u"brand"_s, u"logo"_s, WalletPlatform::Google},
                          Words::tr("Google fetches pictures itself and cannot reach this one."));
        else if (hasToken(uri))
            finder.report(
                {.where = u"brand"_s,
                 .elementId = u"logo"_s,
                 .wallet = WalletPlatform::Google,
                 .severity = Severity::Warning},
                Words::tr("The picture's address holds a key or a date of expiry, and may stop working."));
    }
}

void longTexts(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto complain = [&](const QString &where, const QString &sentence) {
        finder.report({where, {}, WalletPlatform::Google}, sentence, Words::tr("Shorten it."));
    };
    const auto &document = finder.google();
    if (document.passClass.issuerName.size() > issuerNameLength)
        complain(u"x_studio.brand.organization"_s,
                 Words::tr("The organisation's name has more than %1 characters; Google may cut it off.")
                     .arg(issuerNameLength));
    if (const auto *loyalty = std::get_if<google::LoyaltyClass>(&document.passClass.detail);
        loyalty && loyalty->programName.size() > issuerNameLength)
        complain(u"name"_s,
                 Words::tr("The programme's name has more than %1 characters; Google may cut it off.")
                     .arg(issuerNameLength));
    if (const auto *loyalty = std::get_if<google::LoyaltyObject>(&document.object.detail);
        loyalty && loyalty->points && loyalty->points->label.size() > pointsLabelLength)
        complain(finder.fieldPath(u"points"),
                 Words::tr("The label of the points has more than %1 characters; Google may cut it off.")
                     .arg(pointsLabelLength));
    for (const auto &module : document.object.textModules) {
        const QString path = finder.fieldPath(module.id);
        const QString name = finder.fieldName(module.id).left(40);
        if (module.header.size() > moduleHeaderLength)
            complain(path + u".label"_s,
                     Words::tr("The label \"%1\" has more than %2 characters; Google may cut it off.")
                         .arg(name, QString::number(moduleHeaderLength)));
        if (module.body.size() > moduleBodyLength)
            complain(path + u".value"_s,
                     Words::tr("The value of \"%1\" has more than %2 characters; Google may cut it off.")
                         .arg(name, QString::number(moduleBodyLength)));
    }
}

void badRows(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &rows = finder.passTemplate().studio.googleRows;
    const QString path = u"x_studio.google.rows"_s;
    if (rows.size() > maxRows)
        finder.report({path, {}, WalletPlatform::Google},
                      Words::tr("Google refuses a card with more than three rows."),
                      Words::tr("Remove rows; fields without one stand in the details."));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isEmpty() || rows[i].size() > maxRows)
            finder.report({u"%1[%2]"_s.arg(path).arg(i), {}, WalletPlatform::Google},
                          Words::tr("A row holds one, two or three fields."), Words::tr("Change the row."));
        for (const auto &key : rows[i]) {
            if (!finder.passTemplate().field(key))
                finder.report(
                    {u"%1[%2]"_s.arg(path).arg(i), {}, WalletPlatform::Google},
                    Words::tr("The row names the field \"%1\", which does not exist.").arg(key.left(40)),
                    Words::tr("Choose one of the template's fields."));
        }
    }
}

void misreadBarcode(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &barcode = finder.google().object.barcode;
    if (!barcode || barcode->format == BarcodeFormat::Qr)
        return;
    const ushort last = barcode->format == BarcodeFormat::Code128 ? 0x7F : 0xFF;
    if (std::ranges::any_of(barcode->value, [&](QChar c) { return c.unicode() > last; }))
        finder.report({u"barcode.payload_template"_s, u"barcode"_s, WalletPlatform::Google},
                      Words::tr("Google draws these characters in a QR code only."));
}

void tooManyPlaces(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr qsizetype most = 10;
    Finder finder(rule, subject, findings);
    if (finder.google().passClass.merchantLocations.size() > most)
        finder.report({u"relevant_locations"_s, {}, WalletPlatform::Google},
                      Words::tr("The class has more than ten places; Google refuses it."));
}

void tooManyParts(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr qsizetype most = 10;
    Finder finder(rule, subject, findings);
    if (finder.google().object.textModules.size() > most)
        finder.report({u"fields"_s, {}, WalletPlatform::Google},
                      Words::tr("The pass has more than ten texts; Google shows ten."));
    if (finder.google().object.messages.size() > most)
        finder.report({.where = {}, .wallet = WalletPlatform::Google},
                      Words::tr("The pass has more than ten messages; Google keeps ten."));
}

/// Points just inside the circle that Google cuts a logo to.
void clearEdges(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr int points = 64;
    constexpr double radius = 0.47; // of the side
    constexpr double mostClear = 0.5;
    if (!subject.images)
        return;
    Finder finder(rule, subject, findings);
    const auto slot = google::roundLogoOf(subject.images->google);
    if (!slot)
        return;
    const auto logo = subject.images->google.value(*slot);
    int clear = 0;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        const QPoint at(static_cast<int>(logo.width() * (0.5 + radius * std::cos(angle))),
                        static_cast<int>(logo.height() * (0.5 + radius * std::sin(angle))));
        clear += qAlpha(logo.pixel(at)) < 128;
    }
    if (clear > points * mostClear)
        finder.report({u"x_studio.images."_s + toApiName(*slot), u"logo"_s, WalletPlatform::Google},
                      Words::tr("The %1's edges are clear: Google may show a white ring around it.")
                          .arg(pictureName(*slot)));
}

void unsureTextColour(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const double luma = finder.googleScene().background.luma();
    if (luma > lowestSureLuma && luma < highestSureLuma)
        finder.report(
            {u"brand.background_color"_s, u"title"_s, WalletPlatform::Google},
            Words::tr("Google chooses dark or light text by itself, and this background is near the limit."),
            Words::tr("A clearly darker or lighter background is safer."));
}

void textDoesNotFit(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    reportLostTexts(finder, WalletPlatform::Google);
}

using enum Severity;

constexpr std::array table{
    Rule{"G01", Error, "Ids of Google's form", "Google refuses class and object.",
         QT_TRANSLATE_NOOP(
             "Lint",
             "Write the issuer's number, a point, and letters, digits, points, - or _; no two the same."),
         badIds, nullptr},
    Rule{"G02", Error, "Members that Google requires",
         "Google answers \"Something went wrong\", or the pass becomes a generic one.",
         QT_TRANSLATE_NOOP("Lint", "Add what is missing; the keys of the fields decide."), missingMembers,
         nullptr},
    Rule{"G03", Error, "Pictures that Google cannot fetch",
         "A picture that Google's servers cannot reach makes saving fail.",
         QT_TRANSLATE_NOOP("Lint", "Give it a public https address without a key in it."),
         imagesGoogleCannotReach, nullptr},
    Rule{"G04", Warning, "Texts longer than Google advises", "Google may cut them off.",
         QT_TRANSLATE_NOOP("Lint", "Shorten it."), longTexts, nullptr},
    Rule{"G05", Error, "Rows that Google refuses", "Google refuses the class, or leaves an item empty.",
         QT_TRANSLATE_NOOP("Lint", "Keep at most three rows of one to three of the template's fields."),
         badRows, nullptr},
    Rule{"G06", Warning, "Barcodes that Google draws otherwise", "Google draws no code, or another text.",
         QT_TRANSLATE_NOOP("Lint", "Keep to plain letters, or choose QR."), misreadBarcode, nullptr},
    Rule{"G07", Error, "Places that Google refuses", "Google refuses a class with more than ten.",
         QT_TRANSLATE_NOOP("Lint", "Keep at most ten."), tooManyPlaces, nullptr},
    Rule{"G08", Warning, "More texts than Google shows", "Google leaves the last ones out.",
         QT_TRANSLATE_NOOP("Lint", "Leave some of the fields empty or out."), tooManyParts, nullptr},
    Rule{"G14", Warning, "Backgrounds where the text colour is unsure",
         "Google chooses dark or light text by itself, and nobody can set it.",
         QT_TRANSLATE_NOOP("Lint", "A clearly darker or lighter background is safer."), unsureTextColour,
         nullptr},
    Rule{"G15", Info, "Logos with clear edges on Google", "Google may show a white ring around it.",
         QT_TRANSLATE_NOOP("Lint",
                           "Give the logo a ground up to its edges, with its subject in the middle 70 %."),
         clearEdges, nullptr},
    Rule{"G16", Warning, "Texts that are cut off or shrink much on Google's card",
         "The holder sees a part of the text, or a very small one.",
         QT_TRANSLATE_NOOP("Lint", "Shorten it, or give the row fewer fields."), textDoesNotFit, nullptr},
};

} // namespace

std::span<const Rule> googleRules()
{
    return table;
}

} // namespace qairopay::lint
