// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "scene/kit.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

namespace qairopay::google {

/// What Google writes on the passes of an issuer who is still in demo mode.
inline constexpr QStringView testMark{u"[TEST ONLY]"};

/// Where and when the card is looked at. Fixed by default, never the machine's.
struct LayoutOptions
{
    QLocale locale{QLocale::English, QLocale::UnitedStates}; ///< one read from the right mirrors the card
    QDateTime now;             ///< for events and flights that are over; invalid: nothing has expired
    bool isTestIssuer = false; ///< in demo mode, as every issuer at first and those of a sandbox
    bool isDark = false;       ///< the phone's appearance; a card looks the same in both
    double width = 360;        ///< of the card, dp: 320 to 440

    [[nodiscard]] bool isMirrored() const { return locale.textDirection() == Qt::RightToLeft; }
    /// The title as this issuer's passes say it.
    [[nodiscard]] QString marked(const QString &title) const
    {
        return isTestIssuer ? testMark.toString() + QChar(u' ') + title : title;
    }
};

/// How wide the card is on a phone whose screen is that wide, in dp or points (assumed).
[[nodiscard]] double cardWidthOn(double deviceWidth);

/// The card, as high as its content. Approximate: Google documents what stands where, not its measures
/// (wallet-formats E.6).
[[nodiscard]] scene::Scene layoutCard(const Document &document, const scene::Images &images,
                                      const LayoutOptions &options, scene::Kit &kit);

/// The pass among the others in the wallet: its logo and two lines.
[[nodiscard]] scene::Scene layoutListEntry(const Document &document, const scene::Images &images,
                                           const LayoutOptions &options, scene::Kit &kit);

/// What opens below the card: messages, the pass's own facts, texts and links.
[[nodiscard]] scene::Scene layoutDetails(const Document &document, const scene::Images &images,
                                         const LayoutOptions &options, scene::Kit &kit);

/// The notification of a message. Its words are Google's own (documented): the message itself is read in the
/// pass. Which words is assumed.
[[nodiscard]] scene::Scene layoutNotification(const Document &document, const LayoutOptions &options,
                                              scene::Kit &kit);

/// The state the wallet shows: the object's own, or that it is over (documented: an event expires three to
/// four days after its date, a flight one to two days after its departure; the later is taken).
[[nodiscard]] ObjectState shownStateOf(const Document &document, const LayoutOptions &options);

} // namespace qairopay::google
