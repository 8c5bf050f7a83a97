// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/payloadtemplate.h"
#include "sandbox/service/apierror.h"
#include "sandbox/service/page.h"
#include "sandbox/store/templatetable.h"
#include "template/passtemplate.h"

#include <memory>

namespace qairopay::sandbox::templates {

[[nodiscard]] Outcome<QJsonObject> create(const Work &work, const QJsonObject &body);
[[nodiscard]] Outcome<Resource> list(const Work &work, QueryReader &query);
/// With `pass_counts`.
[[nodiscard]] Outcome<QJsonObject> find(const Work &work, const QString &id);
/// `ifMatch` is the header's value, empty when it was not sent.
[[nodiscard]] Outcome<QJsonObject> patch(const Work &work, const QString &id, const QJsonObject &body,
                                         const QByteArray &ifMatch);
[[nodiscard]] Outcome<QJsonObject> archive(const Work &work, const QString &id);

/// The resource of api-contract 2.1 and 10.1.
[[nodiscard]] QJsonObject toJson(const Work &work, const TemplateRow &row);
/// Stores a document that was checked in place of the row's; a new version and its event.
[[nodiscard]] QJsonObject replaceDocument(const Work &work, TemplateRow row, const QJsonObject &document);

/// The strong entity tag of a template resource.
[[nodiscard]] QByteArray entityTag(const QJsonObject &resource);

/// What the text of a stored document was read as. The value was checked when it was stored.
struct Document
{
    QJsonObject object;
    Outcome<PassTemplate> value;
    std::optional<PayloadTemplate> barcode;
    std::optional<PayloadTemplate> nfc;
    bool hasToken = false; ///< a text has {pass.token}
};

/// A stored template read into the value that passes are made from.
struct Loaded
{
    TemplateRow row;
    std::shared_ptr<const Document> document; ///< a sound one

    [[nodiscard]] const PassTemplate &value() const { return *document->value; }
};

[[nodiscard]] Outcome<Loaded> load(const Work &work, const QString &id);

} // namespace qairopay::sandbox::templates
