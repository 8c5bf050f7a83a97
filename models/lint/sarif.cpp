// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/sarif.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonArray ruleDescriptors()
{
    QJsonArray array;
    for (const auto &rule : rules())
        array.append(
            QJsonObject{{u"id"_s, QString::fromUtf8(rule.id)},
                        {u"shortDescription"_s, message(QString::fromUtf8(rule.title))},
                        {u"fullDescription"_s, message(QString::fromUtf8(rule.why))},
                        {u"help"_s, message(QString::fromUtf8(rule.remedy))},
                        {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(rule.severity)}}}});
    return array;
}

qsizetype indexOf(const QString &id)
{
    const auto all = rules();
    const auto it =
        std::ranges::find_if(all, [&](const Rule &rule) { return QLatin1StringView(rule.id) == id; });
    return it - all.begin();
}

/// Absolute ones as file:, others as they are; both percent-encoded, as a URI has to be.
QString uriOf(const QString &path)
{
    return path.startsWith(u'/') ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                 : QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QJsonObject locationOf(const QString &path)
{
    return {
        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(path)}}}}}};
}

QJsonObject locationOf(const FileFindings &file, const Finding &finding)
{
    auto location = locationOf(file.path);
    const QString name = file.member.isEmpty() || finding.where.isEmpty()
                             ? file.member + finding.where
                             : file.member + u": "_s + finding.where;
    if (!name.isEmpty())
        location.insert(u"logicalLocations"_s,
                        QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, name}, {u"kind"_s, u"member"_s}}});
    return location;
}

QJsonObject resultOf(const FileFindings &file, const Finding &finding)
{
    return {{u"ruleId"_s, finding.id},
            {u"ruleIndex"_s, indexOf(finding.id)},
            {u"level"_s, levelOf(finding.severity)},
            {u"message"_s, message(finding.sentence + u' ' + finding.advice)},
            {u"locations"_s, QJsonArray{locationOf(file, finding)}}};
}

/// Without it a file that could not be read looks like one without findings.
QJsonObject invocationOf(const QList<UnreadFile> &unread)
{
    QJsonArray notifications;
    for (const auto &file : unread)
        notifications.append(QJsonObject{{u"level"_s, u"error"_s},
                                         {u"message"_s, message(file.problem)},
                                         {u"locations"_s, QJsonArray{locationOf(file.path)}}});
    return {{u"executionSuccessful"_s, unread.isEmpty()}, {u"toolExecutionNotifications"_s, notifications}};
}

} // namespace

QJsonObject sarifLog(const LintRun &lintRun, const QString &version)
{
    QJsonArray results;
    for (const auto &file : lintRun.files) {
        for (const auto &finding : file.findings)
            results.append(resultOf(file, finding));
    }
    const QJsonObject driver{
        {u"name"_s, u"qairopay lint"_s}, {u"version"_s, version}, {u"rules"_s, ruleDescriptors()}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"invocations"_s, QJsonArray{invocationOf(lintRun.unread)}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray{run}}};
}

} // namespace qairopay::lint
