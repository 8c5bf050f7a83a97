// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/phrase.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

namespace {

/// Not by arg() after arg(): a part may hold a "%1" of its own.
QString filled(const QString &text, const QStringList &parts)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > parts.size()) {
            result += text[i];
            continue;
        }
        result += parts[place - 1];
        ++i;
    }
    return result;
}

} // namespace

Phrase::Phrase(const char *source, QStringList parts)
    : m_source(source)
    , m_parts(std::move(parts))
{}

QString Phrase::english() const
{
    return filled(QString::fromUtf8(m_source), m_parts);
}

QString Phrase::translated() const
{
    return m_source ? filled(QCoreApplication::translate("Errors", m_source), m_parts) : QString();
}

} // namespace qairopay
