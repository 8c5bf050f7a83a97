// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/listing.h"
#include "sandbox/store/tenant.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

struct TemplateRow
{
    QString id;
    QString kind;
    QString status = QStringLiteral("active");
    int version = 1;
    QJsonObject document; ///< the members a client sets
    QString promotedFrom; ///< the sandbox template it was promoted from; empty: none
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    std::optional<qint64> archivedAt;
    qint64 walletChange = 0; ///< as of a pass: all its passes are new to the wallets since then
    qint64 walletChangedAt = 0;

    [[nodiscard]] bool isArchived() const { return archivedAt.has_value(); }
};

struct TemplateFilter
{
    std::optional<QString> kind;
    std::optional<QString> status;
};

struct PassCounts
{
    qint64 issued = 0;
    qint64 installed = 0;
    qint64 removed = 0;
    qint64 revoked = 0;
};

void insertTemplate(const Work &work, const TemplateRow &row);
void updateTemplate(const Work &work, const TemplateRow &row);
/// Gives this change's number to the templates whose document has this text; empty: all. Answers their ids.
[[nodiscard]] QStringList touchTemplates(const Work &work, const QString &documentPart, qint64 change);
[[nodiscard]] std::optional<TemplateRow> findTemplate(const Work &work, const QString &id);
/// The same; `read` makes the document of its text.
using DocumentReader = std::function<QJsonObject(const QByteArray &text)>;
[[nodiscard]] std::optional<TemplateRow> findTemplate(const Work &work, const QString &id,
                                                      const DocumentReader &read);
/// The live template that this sandbox template was promoted to.
[[nodiscard]] std::optional<TemplateRow> findPromoted(const Work &work, const QString &sandboxId);
[[nodiscard]] QList<TemplateRow> listTemplates(const Work &work, const TemplateFilter &filter,
                                               const PageRequest &page);
[[nodiscard]] PassCounts countPasses(const Work &work, const QString &templateId);

} // namespace qairopay::sandbox
