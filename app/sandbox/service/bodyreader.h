// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>

namespace qairopay::sandbox {

enum class Need { Optional, Required };

/// Reads one JSON object of a request by the rules of the API and remembers the first thing wrong, with its
/// dotted path (C12). Written apart from the codec of files on purpose: a mistake made in both is seen by
/// nobody (architecture.md, idea 3). Reading goes on after an error with nothing, so a decoder is a list of
/// reads and one finish().
class BodyReader
{
public:
    explicit BodyReader(QJsonObject object, QString path = {});

    std::optional<QString> text(const QString &name, qsizetype least, qsizetype most,
                                Need need = Need::Optional);
    std::optional<double> number(const QString &name, double least, double most, Need need = Need::Optional);
    std::optional<qint64> integer(const QString &name, qint64 least, qint64 most, Need need = Need::Optional);
    std::optional<bool> boolean(const QString &name, Need need = Need::Optional);
    std::optional<QJsonObject> object(const QString &name, Need need = Need::Optional);
    std::optional<QJsonArray> array(const QString &name, qsizetype most, Need need = Need::Optional);

    /// A text that `parse` knows; `choices` is for the message.
    template <typename Parse>
    auto choice(const QString &name, Parse parse, const QString &choices, Need need = Need::Optional)
        -> decltype(parse(QString()))
    {
        const auto spelled = text(name, 0, 64, need);
        if (!spelled)
            return std::nullopt;
        auto value = parse(*spelled);
        if (!value)
            fail(invalidEnum(pathOf(name), choices));
        return value;
    }

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] QString pathOf(const QString &name) const;
    void skip(const QString &name) { m_seen.insert(name); }
    /// Records an error of the decoder's own; the first one stays.
    void fail(ApiError error);
    void adopt(const Outcome<void> &nested);
    /// The first error, or the first member nobody asked for.
    [[nodiscard]] Outcome<void> finish();

private:
    std::optional<QJsonValue> value(const QString &name, Need need);
    std::nullopt_t mismatch(const QString &name, const QString &wanted);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_seen;
    std::optional<ApiError> m_error;
};

/// The object at an index of a list, or an error naming "path[index]".
[[nodiscard]] Outcome<QJsonObject> objectAt(const QJsonArray &array, qsizetype index, const QString &path);
/// "fields[3]"
[[nodiscard]] QString indexed(const QString &path, qsizetype index);

} // namespace qairopay::sandbox
