// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qsettings.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// What the person chose about looks: colour scheme, contrast, size of text, motion. Kept in the settings
/// file; the theme follows it.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program, one for all windows.")
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(Contrast contrast READ contrast WRITE setContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool systemTellsContrast READ systemTellsContrast CONSTANT FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> textSizes READ textSizes CONSTANT FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Contrast { System, Standard, High };
    Q_ENUM(Contrast)

    /// `styleHints` are the application's; without them the system's wish for contrast is not known.
    explicit Appearance(QSettings &settings, const QObject *styleHints = nullptr, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    void setContrast(Contrast contrast);
    /// Chosen, or left to the system and wanted there.
    [[nodiscard]] bool highContrast() const;
    /// Qt can ask this system; before Qt 6.10 it could not.
    [[nodiscard]] bool systemTellsContrast() const { return !m_systemHints.isNull(); }
    /// Of letters and of what holds them: one of textSizes().
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// What is not among textSizes() becomes the nearest of them.
    void setTextPercent(int percent);
    [[nodiscard]] static QList<int> textSizes();
    /// The next larger or smaller of textSizes(), where there is one.
    Q_INVOKABLE void stepText(int by);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);

Q_SIGNALS:
    void changed();

private:
    void follow(const QObject *styleHints);

    QSettings &m_settings;
    QPointer<QObject> m_systemHints;
    Scheme m_scheme = Scheme::System;
    Contrast m_contrast = Contrast::System;
    int m_textPercent = 100;
    bool m_reduceMotion = false;
};

} // namespace qairopay
