// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/auditdesk.h"

#include "base/whendone.h"
#include "passes/passwords.h"
#include "settings/atomicfile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qsizetype mostFindings = 5;
constexpr qint64 largestExport = 512LL * 1024 * 1024;

/// Entries of the log and what does not hold about them.
struct Checked
{
    qsizetype entries = 0;
    QList<proof::AuditFinding> findings;
};

/// With a path, by the keys and checkpoints of the export that is there.
Result<Checked> checkLog(const QByteArray &text, const QString &earlierPath)
{
    auto file = proof::readAuditFile(text);
    if (!file)
        return std::unexpected(file.error());
    if (!earlierPath.isEmpty()) {
        const auto earlier =
            settings::readPlainFile(earlierPath, largestExport).and_then(proof::readAuditFile);
        if (!earlier)
            return failure(earlier.error().kind, AuditDesk::tr("The earlier export cannot be read."),
                           QFileInfo(earlierPath).fileName(), earlier.error().shownText());
        file->checkAgainst(*earlier);
    }
    return Checked{file->entries.size(), file->check()};
}

} // namespace

AuditDesk::AuditDesk(api::Client &client, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_notices(notices)
    , m_administration(client)
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
    connect(&m_model, &AuditListModel::moreWanted, this, [this] {
        if (!m_isLoading)
            loadPage(m_cursor);
    });
}

AuditDesk::~AuditDesk() = default;

QString AuditDesk::title() const
{
    return m_current.id.isEmpty()
               ? QString()
               : tr("Entry %1: %2").arg(QLocale().toString(m_current.seq), m_current.action);
}

QString AuditDesk::time() const
{
    return exactMomentText(m_current.at);
}

QString AuditDesk::outcome() const
{
    return m_current.outcome == "ok"_L1 ? tr("Done") : tr("Refused: %1").arg(m_current.outcome);
}

void AuditDesk::ensureLoaded()
{
    if (!m_wasLoaded && !m_isLoading && m_administration.isSupported())
        reload();
}

void AuditDesk::reload()
{
    m_pending.cancel();
    m_model.clear();
    m_cursor.clear();
    setCurrent({});
    loadPage({});
}

void AuditDesk::loadPage(const QString &cursor)
{
    m_isLoading = true;
    m_problem.clear();
    Q_EMIT loadingChanged();
    m_pending =
        m_administration.auditLog({.action = {}, .resourceId = {}, .page = {.startingAfter = cursor}});
    m_pending.then(this, [this](const Result<api::Page<api::AuditRecord>> &page) {
        m_isLoading = false;
        m_wasLoaded = true;
        m_problem = page ? QString() : page.error().shownText();
        if (page) {
            m_cursor = page->nextCursor;
            m_model.append(page->items, page->hasMore && !page->nextCursor.isEmpty());
        }
        Q_EMIT loadingChanged();
    });
}

void AuditDesk::select(int row)
{
    if (const auto *record = m_model.at(row))
        setCurrent(*record);
}

void AuditDesk::setCurrent(const api::AuditRecord &record)
{
    if (record == m_current)
        return;
    m_current = record;
    Q_EMIT currentChanged();
}

void AuditDesk::setVerdict(const QString &verdict, const QString &tone, const QString &detail)
{
    m_verdict = verdict;
    m_verdictTone = tone;
    m_verdictDetail = detail;
    Q_EMIT verdictChanged();
}

void AuditDesk::fetch(std::function<void(const QByteArray &)> done)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    setVerdict(tr("Reading the log…"), u"info"_s);
    m_export = std::make_unique<api::AuditExport>(m_client);
    connect(m_export.get(), &api::AuditExport::progressed, this, [this] {
        setVerdict(tr("Reading the log, %1 entries so far").arg(QLocale().toString(m_export->entries())),
                   u"info"_s);
    });
    // Queued: the job must not be deleted from within its own signal.
    connect(
        m_export.get(), &api::AuditExport::finished, this,
        [this, done = std::move(done)](const Result<QByteArray> &text) {
            m_export.reset();
            if (text) {
                done(*text);
                return;
            }
            m_isWorking = false;
            setVerdict(tr("The log could not be read."), u"error"_s, text.error().shownText());
        },
        Qt::QueuedConnection);
}

void AuditDesk::verify()
{
    verifyAgainst({});
}

void AuditDesk::verifyAgainst(const QUrl &earlier)
{
    fetch([this, path = earlier.toLocalFile()](const QByteArray &text) {
        whenDone(QtConcurrent::run(checkLog, text, path), this, [this, path](const Result<Checked> &checked) {
            m_isWorking = false;
            if (checked)
                judge(checked->entries, checked->findings, !path.isEmpty());
            else
                setVerdict(tr("The log could not be checked."), u"error"_s, checked.error().shownText());
        });
    });
}

void AuditDesk::judge(qsizetype entries, const QList<proof::AuditFinding> &findings, bool isCompared)
{
    if (findings.isEmpty()) {
        const auto detail =
            isCompared ? tr("Nothing was edited, removed, cut or written anew since the earlier export.")
                       : tr("Nothing was edited, removed or cut. Against an earlier export it also "
                            "shows whether the log was written anew.");
        setVerdict(tr("The chain holds: %1 entries.").arg(QLocale().toString(entries)), u"ok"_s, detail);
        return;
    }
    QStringList lines;
    for (const auto &finding : findings.first(std::min(findings.size(), mostFindings)))
        lines.append(tr("Entry %1: %2").arg(QLocale().toString(finding.seq), finding.text));
    setVerdict(tr("The chain does not hold: %n finding(s).", nullptr, int(findings.size())), u"error"_s,
               lines.join(u'\n'));
}

void AuditDesk::exportTo(const QUrl &target)
{
    fetch([this, path = target.toLocalFile()](const QByteArray &text) {
        whenDone(QtConcurrent::run(settings::writeFile, path, text), this,
                 [this](const Result<void> &written) {
                     m_isWorking = false;
                     setVerdict({}, {});
                     if (written)
                         m_notices.tell(tr("Audit log saved"));
                     else
                         m_notices.fail(written.error());
                 });
    });
}

} // namespace qairopay
