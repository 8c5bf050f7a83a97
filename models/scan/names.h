// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

namespace qairopay::scan {

/// Texts that repeat, each kept once and known by its number.
class Names
{
public:
    quint32 add(const QString &name)
    {
        const auto found = m_numbers.constFind(name);
        if (found != m_numbers.cend())
            return *found;
        const auto number = static_cast<quint32>(m_names.size());
        m_numbers.insert(name, number);
        m_names.append(name);
        return number;
    }

    [[nodiscard]] const QString &name(quint32 number) const { return m_names.at(number); }
    [[nodiscard]] std::optional<quint32> number(const QString &name) const
    {
        const auto found = m_numbers.constFind(name);
        return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] const QList<QString> &all() const { return m_names; }
    [[nodiscard]] qsizetype size() const { return m_names.size(); }

private:
    QHash<QString, quint32> m_numbers;
    QList<QString> m_names;
};

} // namespace qairopay::scan
