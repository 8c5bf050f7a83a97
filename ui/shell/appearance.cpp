// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/appearance.h"

#include <QtCore/qmetaobject.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto schemeKey = "appearance/scheme"_L1;
constexpr auto contrastKey = "appearance/contrast"_L1;
constexpr auto textKey = "appearance/textPercent"_L1;
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

Appearance::Contrast contrastFromName(const QString &name)
{
    if (name == "standard"_L1)
        return Appearance::Contrast::Standard;
    if (name == "high"_L1)
        return Appearance::Contrast::High;
    return Appearance::Contrast::System;
}

QString toName(Appearance::Contrast contrast)
{
    switch (contrast) {
    case Appearance::Contrast::Standard:
        return u"standard"_s;
    case Appearance::Contrast::High:
        return u"high"_s;
    case Appearance::Contrast::System:
        break;
    }
    return u"system"_s;
}

int nearestTextSize(int percent)
{
    const auto sizes = Appearance::textSizes();
    return *std::ranges::min_element(sizes, {}, [percent](int size) { return std::abs(size - percent); });
}

/// Qt 6.10 made it; an older one has no such property, and then it is not valid.
QMetaProperty contrastPreference(const QObject &hints)
{
    const auto *meta = hints.metaObject();
    return meta->property(meta->indexOfProperty("contrastPreference"));
}

} // namespace

Appearance::Appearance(QSettings &settings, const QObject *styleHints, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_scheme(schemeFromName(settings.value(schemeKey).toString()))
    , m_contrast(contrastFromName(settings.value(contrastKey).toString()))
    , m_textPercent(nearestTextSize(settings.value(textKey, 100).toInt()))
    , m_reduceMotion(settings.value(motionKey, false).toBool())
{
    if (styleHints)
        follow(styleHints);
}

void Appearance::follow(const QObject *styleHints)
{
    m_systemHints = styleHints->property("accessibility").value<QObject *>();
    if (!m_systemHints)
        return;
    if (const auto preference = contrastPreference(*m_systemHints); preference.hasNotifySignal())
        connect(m_systemHints, preference.notifySignal(), this,
                QMetaMethod::fromSignal(&Appearance::changed));
}

void Appearance::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    m_settings.setValue(schemeKey, toName(scheme));
    Q_EMIT changed();
}

void Appearance::setContrast(Contrast contrast)
{
    if (m_contrast == contrast)
        return;
    m_contrast = contrast;
    m_settings.setValue(contrastKey, toName(contrast));
    Q_EMIT changed();
}

bool Appearance::highContrast() const
{
    if (m_contrast != Contrast::System || !m_systemHints)
        return m_contrast == Contrast::High;
    const auto preference = contrastPreference(*m_systemHints);
    return preference.isValid() &&
           preference.read(m_systemHints).toInt() == preference.enumerator().keyToValue("HighContrast");
}

QList<int> Appearance::textSizes()
{
    return {100, 125, 150, 175, 200};
}

void Appearance::setTextPercent(int percent)
{
    const auto size = nearestTextSize(percent);
    if (m_textPercent == size)
        return;
    m_textPercent = size;
    m_settings.setValue(textKey, size);
    Q_EMIT changed();
}

void Appearance::stepText(int by)
{
    const auto sizes = textSizes();
    setTextPercent(sizes.at(std::clamp(sizes.indexOf(m_textPercent) + by, 0LL, sizes.size() - 1)));
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
