// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtranslator.h>

namespace qairopay::test {

/// A language in which every text is the English one in guillemets, while it lives: what has them was asked
/// for in the window's language, what has none was not.
class MarkingTranslator : public QTranslator
{
public:
    MarkingTranslator() { QCoreApplication::installTranslator(this); }
    ~MarkingTranslator() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(MarkingTranslator)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }

    [[nodiscard]] static bool isMarked(const QString &text)
    {
        return text.startsWith(u'«') && text.endsWith(u'»');
    }
};

} // namespace qairopay::test
