// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/localparts.h"

using namespace Qt::StringLiterals;

namespace qairopay {

LocalParts::LocalParts(TemplateEditor &editor, bool isForeign, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_isForeign(isForeign)
{
    connect(&editor, &TemplateEditor::changed, this, &LocalParts::changed);
}

QStringList LocalParts::partsOf(const PassTemplate &value, Place place)
{
    QStringList parts;
    const auto add = [&](bool isSet, const QString &words) {
        if (isSet)
            parts.append(words);
    };
    switch (place) {
    case Place::Template:
        add(value.studio.transitType.has_value(), tr("means of transport"));
        add(!value.studio.samples.isEmpty(), tr("sample records"));
        add(!value.studio.notes.isEmpty(), tr("notes"));
        break;
    case Place::Brand:
        add(value.brand.label.has_value(), tr("label colour"));
        add(!value.brand.logoText.isEmpty(), tr("logo text"));
        add(!value.brand.organisation.isEmpty(), tr("organisation"));
        add(!value.brand.description.isEmpty(), tr("description for screen readers"));
        break;
    case Place::Code:
        add(!value.studio.barcodeAltText.isEmpty(), tr("text below the code"));
        add(!value.studio.barcodeFallbacks.isEmpty(), tr("other formats"));
        break;
    case Place::Rows:
        add(!value.studio.googleRows.isEmpty(), tr("Google’s rows"));
        break;
    case Place::Languages:
        add(!value.studio.translations.isEmpty(), tr("translations"));
        break;
    }
    return parts;
}

QString LocalParts::sentence(Place place) const
{
    const auto parts = m_isForeign ? partsOf(m_editor.value(), place) : QStringList();
    return parts.isEmpty()
               ? QString()
               : tr("Local to this studio and its sandbox: %1. The service of this profile has no "
                    "member for it.")
                     .arg(parts.join(u", "_s));
}

} // namespace qairopay
