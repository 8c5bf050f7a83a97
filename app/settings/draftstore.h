// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "settings/assetstore.h"
#include "template/passtemplate.h"

#include <QtCore/qlist.h>

namespace qairopay::settings {

/// The file on this computer that a draft is kept in as well, as it was read or written last.
struct DraftFile
{
    QString path;       ///< whole, without links on its way
    QByteArray sha256;  ///< of its bytes
    PassTemplate value; ///< what they hold

    friend bool operator==(const DraftFile &, const DraftFile &) = default;
};

/// Edits that were not published yet.
struct Draft
{
    QString id; ///< file name without its ending; newId() makes one
    PassTemplate value;
    TemplateId templateId;            ///< empty: a template no server has
    std::optional<PassTemplate> base; ///< what the server had when the edits began
    QByteArray baseEtag;
    QString profileId;                  ///< where it belongs; empty: the embedded sandbox
    std::optional<DraftFile> file = {}; ///< opened from, or saved to
    QDateTime savedAt = {};             ///< as the draft's own file says; save() sets it there

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Drafts as one file each in a folder, written whole or not at all; the pictures they name lie in a side
/// folder that all of them share.
class DraftStore
{
public:
    explicit DraftStore(QString folder, Clock clock = systemClock());

    /// Gives the time it was saved at.
    [[nodiscard]] Result<QDateTime> save(Draft draft) const;
    [[nodiscard]] Result<Draft> load(const QString &id) const;
    /// Newest first. Files that cannot be read are left alone and not listed.
    [[nodiscard]] QList<Draft> list() const;
    [[nodiscard]] Result<void> remove(const QString &id) const;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const AssetStore &assets() const { return m_assets; }

    [[nodiscard]] static QString newId();

private:
    [[nodiscard]] QString path(const QString &id) const;

    QString m_folder;
    AssetStore m_assets;
    Clock m_clock;
};

} // namespace qairopay::settings
