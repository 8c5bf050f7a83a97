// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/issuedrecord.h"
#include "template/passtemplate.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qmap.h>

namespace qairopay {

namespace scene {
struct Scene;
}

/// How many fields of a slot a wallet's card shows, and how many it could.
struct Room
{
    qsizetype used = 0; ///< fields that want to stand there; in a shared row those of both slots
    qsizetype most = 0; ///< what the card draws; 0 with `isEndless`: as many as there are
    bool isEndless = false;
    bool isShared = false; ///< secondary and auxiliary fields stand in one row
    bool isChosen = false; ///< the template's own rows name what the card shows

    [[nodiscard]] bool isFull() const { return !isEndless && used >= most; }
    [[nodiscard]] bool isOver() const { return !isEndless && used > most; }
    friend bool operator==(const Room &, const Room &) = default;
};

struct SlotRoom
{
    Room apple;
    Room google;

    friend bool operator==(const SlotRoom &, const SlotRoom &) = default;
};

/// The room in each slot of a template, Apple's front by its kind, Google's by the rows its card takes: asked
/// of the documents themselves, with one more field and one more.
[[nodiscard]] QMap<FieldSlot, SlotRoom> roomOf(const PassTemplate &value);
[[nodiscard]] SlotRoom roomIn(const PassTemplate &value, FieldSlot slot);

/// The fields that are the title of Google's card.
[[nodiscard]] QStringList googleTitleKeys(const PassTemplate &value, const IssuedRecord &issued,
                                          const QString &organisation);

/// Why a field that has something to show stands on no front; both empty: it does, or it belongs on the back.
struct FieldFate
{
    QString apple;
    QString google;

    [[nodiscard]] bool isShown() const { return apple.isEmpty() && google.isEmpty(); }
    friend bool operator==(const FieldFate &, const FieldFate &) = default;
};

struct Fronts
{
    const scene::Scene &apple;
    const scene::Scene &google;
};

/// What becomes of each field on the fronts that were drawn of a template with one record.
class FieldFates
{
    Q_DECLARE_TR_FUNCTIONS(FieldFates)

public:
    [[nodiscard]] static QMap<QString, FieldFate> of(const PassTemplate &value, const Record &record,
                                                     const Fronts &fronts);
};

} // namespace qairopay
