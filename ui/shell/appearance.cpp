// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/appearance.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto schemeKey = "appearance/scheme"_L1;
constexpr auto motionKey = "appearance/reduceMotion"_L1;

Appearance::Scheme schemeFromName(const QString &name)
{
    if (name == "light"_L1)
        return Appearance::Scheme::Light;
    if (name == "dark"_L1)
        return Appearance::Scheme::Dark;
    return Appearance::Scheme::System;
}

QString toName(Appearance::Scheme scheme)
{
    switch (scheme) {
    case Appearance::Scheme::Light:
        return u"light"_s;
    case Appearance::Scheme::Dark:
        return u"dark"_s;
    case Appearance::Scheme::System:
        break;
    }
    return u"system"_s;
}

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_scheme(schemeFromName(settings.value(schemeKey).toString()))
    , m_reduceMotion(settings.value(motionKey, false).toBool())
{}

void Appearance::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    m_settings.setValue(schemeKey, toName(scheme));
    Q_EMIT changed();
}

void Appearance::setReduceMotion(bool reduce)
{
    if (m_reduceMotion == reduce)
        return;
    m_reduceMotion = reduce;
    m_settings.setValue(motionKey, reduce);
    Q_EMIT changed();
}

} // namespace qairopay
