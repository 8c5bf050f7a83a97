// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/draft.h"

#include "apple/language.h"
#include "google/json.h"
#include "google/translate.h"

#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

Cards cardsIn(const QString &language, const Written &written, const Texts &texts, const Drawing &drawing)
{
    const auto strings = texts.value(language);
    Cards cards{.language = language};
    if (written.apple)
        cards.apple = apple::layoutFront(apple::inLanguage(*written.apple, strings), drawing.images.apple,
                                         drawing.look.apple, drawing.kit);
    if (written.google)
        cards.google = google::layoutCard(google::inLanguage(*written.google, strings), drawing.images.google,
                                          drawing.look.google, drawing.kit);
    return cards;
}

/// The same phone, set to another language; one without a language is as it comes out of the box.
Drawing setTo(const QString &language, Drawing drawing)
{
    const auto locale = apple::localeNamed(language).value_or(apple::LayoutOptions().locale);
    drawing.look.apple.locale = locale;
    drawing.look.google.locale = locale;
    return drawing;
}

QString shownLanguage(const Texts &texts, const Look &look)
{
    return apple::bestLanguage(texts.keys(), look.language);
}

} // namespace

Cards shownCards(const Written &written, const Texts &texts, const Drawing &drawing)
{
    return cardsIn(shownLanguage(texts, drawing.look), written, texts, drawing);
}

QList<Cards> otherCards(const Written &written, const Texts &texts, const Drawing &drawing)
{
    QList<Cards> others;
    if (texts.isEmpty())
        return others;
    const auto shown = shownLanguage(texts, drawing.look);
    for (const auto &language : QStringList{QString()} + texts.keys()) {
        if (language != shown)
            others.append(cardsIn(language, written, texts, setTo(language, drawing)));
    }
    return others;
}

QJsonObject draftClaims(const google::Document &document)
{
    constexpr qint64 someTime = 1'800'000'000; // as many digits as the real one
    return google::saveClaims(document, {.serviceAccountEmail = u"issuer@example.com"_s},
                              QDateTime::fromSecsSinceEpoch(someTime, QTimeZone::UTC),
                              google::SaveForm::Full);
}

Draft layOut(const apple::Document &apple, const google::Document &google, const Drawing &drawing)
{
    const auto &texts = google.translations;
    const Written written{&apple, &google};
    return {.apple = apple,
            .google = google,
            .shown = shownCards(written, texts, drawing),
            .others = otherCards(written, texts, drawing),
            .saveClaims = draftClaims(google)};
}

QList<Finding> check(const PassTemplate &passTemplate, const Record &record, const Draft &draft,
                     const artwork::CardImages &images)
{
    return check({.passTemplate = passTemplate,
                  .record = record,
                  .apple = draft.apple,
                  .google = draft.google,
                  .appleScene = draft.shown.apple,
                  .googleScene = draft.shown.google,
                  .images = &images,
                  .saveClaims = &draft.saveClaims,
                  .others = &draft.others});
}

} // namespace qairopay::lint
