// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qset.h>

#include <optional>

namespace qairopay {

/// Reads the members of one JSON object by name, remembers the first thing that is wrong with its dotted path
/// ("fields[0].key"), and at the end names any member nobody asked for. Reading goes on after an error with
/// default values, so a decoder is a plain list of reads followed by one `finish()`.
class JsonObjectReader
{
public:
    enum class Unknown { Refuse, Ignore };

    explicit JsonObjectReader(QJsonObject object, QString path = {}, Unknown unknown = Unknown::Refuse);

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    QString requiredString(const QString &name);
    QString string(const QString &name, const QString &fallback = {});
    std::optional<QString> optionalString(const QString &name);
    bool boolean(const QString &name, bool fallback = false);
    double requiredNumber(const QString &name);
    std::optional<double> optionalNumber(const QString &name);
    qint64 integer(const QString &name, qint64 fallback = 0);
    std::optional<QJsonObject> optionalObject(const QString &name);
    QJsonObject object(const QString &name) { return optionalObject(name).value_or(QJsonObject{}); }
    QJsonArray array(const QString &name);
    QStringList strings(const QString &name);
    /// Marks a member as known without reading it.
    void skip(const QString &name) { m_seen.insert(name); }

    /// "brand.logo_url": where a member of this object stands in the whole document.
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] QString pathOf(const QString &name, qsizetype index) const;

    /// Records an error of the decoder's own (the first one wins).
    void fail(const QString &name, const QString &message);
    void fail(const QString &name, const Phrase &phrase);
    /// Takes over the error of a nested reader.
    void adopt(const Result<void> &nested);
    /// The first error, or the first member nobody read.
    [[nodiscard]] Result<void> finish();

private:
    const QJsonValue read(const QString &name);

    QJsonObject m_object;
    QString m_path;
    Unknown m_unknown;
    QSet<QString> m_seen;
    std::optional<Error> m_error;
};

} // namespace qairopay
