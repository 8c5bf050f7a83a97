// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/placesfile.h"

namespace qairopay::fences {

/// What a file says of one place, before it is known to be any good.
struct RawPlace
{
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<double> radius; ///< metres
    QString message;
    QString problem; ///< what is wrong with a place written in one text
};

/// Gathers a file's places: each is checked against what a template can hold.
class PlaceCollector
{
public:
    explicit PlaceCollector(const PlaceDefaults &defaults)
        : m_defaults(defaults)
    {}

    /// `where`: "feature 3".
    void add(const RawPlace &place, const QString &where);
    /// Something of the file that is no place to us.
    void leaveOut(const QString &where, const QString &reason);
    /// True: the file has more places than are read; stop.
    [[nodiscard]] bool isFull() const { return m_seen >= mostFilePlaces; }
    [[nodiscard]] PlacesFile take() { return std::move(m_file); }

private:
    void note(const QString &where, const QString &reason);

    const PlaceDefaults &m_defaults;
    PlacesFile m_file;
    qsizetype m_seen = 0;
};

enum class Meaning { Other, Latitude, Longitude, Both, RadiusMetres, RadiusFeet, Message, Name };
/// What a column or a property of that name holds.
[[nodiscard]] Meaning meaningOf(QStringView name);

} // namespace qairopay::fences
