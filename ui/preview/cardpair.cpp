// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardpair.h"

#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/layout.h"

#include <QtQml/qjsengine.h>

namespace qairopay {

CardPair::CardPair(DrawingKit drawing, QString organisation, QObject *parent)
    : QObject(parent)
    , m_drawing(drawing)
    , m_organisation(std::move(organisation))
    , m_apple(drawing.kit)
    , m_google(drawing.kit)
{
    QJSEngine::setObjectOwnership(&m_apple, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_google, QJSEngine::CppOwnership);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &CardPair::draw);
}

void CardPair::show(const PassTemplate &passTemplate, const IssuedRecord &issued)
{
    m_template = passTemplate;
    m_issued = issued;
    draw();
    Q_EMIT changed();
}

void CardPair::draw()
{
    if (!m_template)
        return;
    const auto images = m_drawing.artwork.images(*m_template);
    // A phone is set as the desktop is, whatever language the window was told to speak.
    const apple::LayoutOptions appleOptions{.locale = QLocale::system(),
                                            .timeZone = QTimeZone::systemTimeZone(),
                                            .now = QDateTime::currentDateTimeUtc()};
    const auto appleDocument =
        apple::draftFor(*m_template, m_issued, {.organisationName = m_organisation, .isNfcAllowed = true});
    m_apple.show(apple::layoutFront(appleDocument, images.apple, appleOptions, m_drawing.kit));

    const auto googleDocument = google::draftFor(*m_template, m_issued, {.issuerName = m_organisation});
    m_google.show(google::layoutCard(googleDocument, images.google,
                                     {.locale = QLocale::system(), .isTestIssuer = m_isTestIssuer},
                                     m_drawing.kit));
}

void CardPair::clear()
{
    m_template.reset();
    m_apple.clear();
    m_google.clear();
    Q_EMIT changed();
}

} // namespace qairopay
