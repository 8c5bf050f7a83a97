// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"

namespace qairopay {

/// What of the open template stays in this studio and its sandbox, because the service of the profile has no
/// member for it: a sentence for each place of the designer, empty where there is nothing to say. Of fields
/// FieldEditor knows it; pictures and NFC say it wherever they are edited.
class LocalParts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool isForeign READ isForeign CONSTANT FINAL)
    Q_PROPERTY(QString ofTemplate READ ofTemplate NOTIFY changed FINAL)
    Q_PROPERTY(QString ofBrand READ ofBrand NOTIFY changed FINAL)
    Q_PROPERTY(QString ofCode READ ofCode NOTIFY changed FINAL)
    Q_PROPERTY(QString ofRows READ ofRows NOTIFY changed FINAL)
    Q_PROPERTY(QString ofLanguages READ ofLanguages NOTIFY changed FINAL)

public:
    enum class Place { Template, Brand, Code, Rows, Languages };

    /// `isForeign`: the service takes the API's own members only. The editor outlives it.
    LocalParts(TemplateEditor &editor, bool isForeign, QObject *parent = nullptr);

    [[nodiscard]] bool isForeign() const { return m_isForeign; }
    [[nodiscard]] QString ofTemplate() const { return sentence(Place::Template); }
    [[nodiscard]] QString ofBrand() const { return sentence(Place::Brand); }
    [[nodiscard]] QString ofCode() const { return sentence(Place::Code); }
    [[nodiscard]] QString ofRows() const { return sentence(Place::Rows); }
    [[nodiscard]] QString ofLanguages() const { return sentence(Place::Languages); }

    /// What is set there that no service has a member for, in words.
    [[nodiscard]] static QStringList partsOf(const PassTemplate &value, Place place);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString sentence(Place place) const;

    TemplateEditor &m_editor;
    bool m_isForeign;
};

} // namespace qairopay
