// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/world.h"
#include "geo/foundplaces.h"

#include <mutex>

namespace qairopay::basemap {

/// Towns by their names, from the bundled world: nobody is asked. Any thread may ask; the first question
/// takes a moment (70,000 names are folded), so it is asked off the GUI thread.
class Gazetteer
{
public:
    explicit Gazetteer(std::shared_ptr<const World> world);

    /// "orlando", "springfield, il", "saint d": names that begin so, or a word of them, the biggest towns
    /// first. Accents and case do not matter; behind a comma stands the country or the state.
    [[nodiscard]] QList<geo::FoundPlace> find(QStringView words, qsizetype most = 12) const;

private:
    struct Town
    {
        QString folded;
        quint32 label = 0;
    };

    void readTowns() const;

    std::shared_ptr<const World> m_world;
    mutable std::once_flag m_isRead;
    mutable std::vector<Town> m_towns; ///< the biggest first
};

/// "Florida, United States" for "US-FL", "Germany" for "DE".
[[nodiscard]] QString regionName(const QString &code);

} // namespace qairopay::basemap
