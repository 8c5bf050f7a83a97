// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qsettings.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <span>

namespace qairopay {

/// A language the window has texts in, by the name its readers look for.
struct WindowLanguage
{
    QLatin1StringView code; ///< as in translations/pass-studio_<code>.ts
    QStringView ownName;
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const WindowLanguage> windowLanguages();

/// Which language the person chose for the window. Kept in the settings file; `changed` says that the window
/// has to speak another one.
class LanguageChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program, one for all windows.")
    Q_PROPERTY(QStringList names READ names CONSTANT FINAL)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY changed FINAL)

public:
    explicit LanguageChoice(QSettings &settings, QObject *parent = nullptr);

    /// "As the system", then each language by its own name.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int currentIndex() const;
    /// Empty: as the system.
    [[nodiscard]] QString code() const { return m_code; }
    Q_INVOKABLE void choose(int index);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    QString m_code;
};

} // namespace qairopay
