// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/apidocs.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::apidocs {

namespace {

QString escaped(const QJsonValue &value)
{
    return value.toString().toHtmlEscaped();
}

/// "#/components/schemas/Pass" as a link; anything else as its type.
QString schemaText(const QJsonObject &schema)
{
    const auto name = schema["$ref"_L1].toString().section(u'/', -1);
    if (!name.isEmpty())
        return u"<a href=\"#%1\">%1</a>"_s.arg(name.toHtmlEscaped());
    return u"<code>%1</code>"_s.arg(
        QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Compact)).toHtmlEscaped());
}

QString contentText(const QJsonObject &content)
{
    QStringList parts;
    for (auto it = content.begin(); it != content.end(); ++it)
        parts.append(
            u"%1: %2"_s.arg(it.key().toHtmlEscaped(), schemaText(it->toObject()["schema"_L1].toObject())));
    return parts.join(u"<br>"_s);
}

QString operationText(const QString &method, const QString &path, const QJsonObject &operation)
{
    QString html = u"<section><h3><code>%1 %2</code></h3><p>%3. %4</p>"_s.arg(
        method.toUpper(), path.toHtmlEscaped(), escaped(operation["summary"_L1]),
        escaped(operation["description"_L1]));
    const auto body = operation["requestBody"_L1]["content"_L1].toObject();
    if (!body.isEmpty())
        html += u"<p>Body: %1</p>"_s.arg(contentText(body));
    const auto responses = operation["responses"_L1].toObject();
    QStringList errors;
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        if (it->toObject().contains("$ref"_L1))
            errors.append(it.key());
        else
            html += u"<p>%1: %2</p>"_s.arg(it.key(), contentText(it->toObject()["content"_L1].toObject()));
    }
    return html + u"<p>Errors: %1</p></section>"_s.arg(errors.join(u", "_s));
}

QString rendered(const QJsonObject &document)
{
    QString html = u"<h1>%1</h1><p>%2</p><p><a href=\"/openapi.json\">openapi.json</a></p>"_s.arg(
        escaped(document["info"_L1]["title"_L1]), escaped(document["info"_L1]["description"_L1]));
    const auto paths = document["paths"_L1].toObject();
    for (const auto &tag : document["tags"_L1].toArray()) {
        html += u"<h2>%1</h2><p>%2</p>"_s.arg(escaped(tag["name"_L1]), escaped(tag["description"_L1]));
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const auto operations = path->toObject();
            for (auto it = operations.begin(); it != operations.end(); ++it) {
                if (it->toObject()["tags"_L1][0] == tag["name"_L1])
                    html += operationText(it.key(), path.key(), it->toObject());
            }
        }
    }
    html += u"<h2>Schemas</h2>"_s;
    const auto schemas = document["components"_L1]["schemas"_L1].toObject();
    for (auto it = schemas.begin(); it != schemas.end(); ++it) {
        const auto text = QString::fromUtf8(QJsonDocument(it->toObject()).toJson());
        html += u"<h3 id=\"%1\">%1</h3><pre>%2</pre>"_s.arg(it.key().toHtmlEscaped(), text.toHtmlEscaped());
    }
    return html;
}

} // namespace

QByteArray openApi()
{
    QFile file(u":/qairopay/openapi/openapi.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray page()
{
    QFile frame(u":/qairopay/pages/apidocs.html"_s);
    if (!frame.open(QIODevice::ReadOnly))
        return {};
    const auto document = QJsonDocument::fromJson(openApi()).object();
    return frame.readAll().replace("<!-- content -->", rendered(document).toUtf8());
}

} // namespace qairopay::sandbox::apidocs
