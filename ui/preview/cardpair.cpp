// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardpair.h"

#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/layout.h"

#include <QtQml/qjsengine.h>

namespace qairopay {

CardPair::CardPair(scene::Kit &kit, QString organisation, QObject *parent)
    : QObject(parent)
    , m_kit(kit)
    , m_organisation(std::move(organisation))
    , m_apple(kit.fonts)
    , m_google(kit.fonts)
{
    QJSEngine::setObjectOwnership(&m_apple, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_google, QJSEngine::CppOwnership);
}

void CardPair::show(const PassTemplate &passTemplate, const IssuedRecord &issued)
{
    const apple::LayoutOptions appleOptions{
        .locale = QLocale(), .timeZone = QTimeZone::systemTimeZone(), .now = QDateTime::currentDateTimeUtc()};
    const auto appleDocument =
        apple::draftFor(passTemplate, issued, {.organisationName = m_organisation, .isNfcAllowed = true});
    m_apple.show(apple::layoutFront(appleDocument, {}, appleOptions, m_kit));

    const auto googleDocument = google::draftFor(passTemplate, issued, {.issuerName = m_organisation});
    m_google.show(google::layoutCard(googleDocument, {}, {.locale = QLocale()}, m_kit));
    Q_EMIT changed();
}

void CardPair::clear()
{
    m_apple.clear();
    m_google.clear();
    Q_EMIT changed();
}

} // namespace qairopay
