// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/diagnostics.h"

#include "account/redaction.h"
#include "settings/atomicfile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qint64 logBytes = 32 * 1024;

/// From the first whole line.
QByteArray endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto from = std::max<qint64>(0, file.size() - logBytes);
    file.seek(from);
    const auto bytes = file.read(logBytes);
    return from == 0 ? bytes : bytes.sliced(bytes.indexOf('\n') + 1);
}

void append(QStringList &lines, const QString &title, const DiagnosticFacts::Lines &facts)
{
    lines.append({QString(), title});
    for (const auto &[name, value] : facts)
        lines.append(u"  %1: %2"_s.arg(name, value));
}

} // namespace

Diagnostics::Diagnostics(std::function<DiagnosticFacts()> facts, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_notices(notices)
{}

QString Diagnostics::report(const DiagnosticFacts &facts, const QByteArray &endOfLog)
{
    QStringList lines{u"QairoPay Pass Studio: diagnostics"_s,
                      u"No keys, names, addresses or ids: they were taken out, in ‹marks›."_s};
    append(lines, u"Program and system"_s, facts.program);
    append(lines, u"How much there is"_s, facts.counts);
    DiagnosticFacts::Lines settings;
    for (const auto &[key, value] : facts.settings)
        settings.append({key, redactedSetting(key, value)});
    append(lines, u"Settings"_s, settings);
    for (auto &line : lines)
        line = redacted(line, facts.names);
    lines.append({QString(), u"End of the log"_s});
    const auto log = redactedLog(QString::fromUtf8(endOfLog), facts.names);
    for (const auto &line : log)
        lines.append("  "_L1 + line);
    if (log.isEmpty())
        lines.append(u"  It is empty."_s);
    return lines.join(u'\n') + u'\n';
}

void Diagnostics::gather()
{
    const auto facts = m_facts();
    whenDone(QtConcurrent::run([facts] { return report(facts, endOf(facts.logFile)); }), this,
             [this](const QString &text) {
                 m_text = text;
                 Q_EMIT gathered();
             });
}

QString Diagnostics::suggestedName() const
{
    return u"pass-studio-diagnostics-%1.txt"_s.arg(
        QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s));
}

void Diagnostics::save(const QUrl &file)
{
    const auto path = file.toLocalFile();
    m_notices.tellWhenDone(settings::writeFileAside(path, m_text.toUtf8()),
                           tr("Saved “%1”. Nothing was sent anywhere.").arg(QFileInfo(path).fileName()));
}

} // namespace qairopay
