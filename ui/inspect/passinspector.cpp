// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/passinspector.h"

#include "apple/surface.h"
#include "google/issue.h"
#include "google/layout.h"
#include "lint/lint.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

InspectedLine lineOf(const passfile::Check &check)
{
    using passfile::CheckOutcome;
    using passfile::CheckWeight;
    InspectedLine line{check.id, {}, {}, check.title, check.message};
    switch (check.outcome) {
    case CheckOutcome::Passed:
        line.tone = u"ok"_s;
        line.outcome = PassInspector::tr("Passed");
        break;
    case CheckOutcome::Skipped:
        line.tone = u"info"_s;
        line.outcome = PassInspector::tr("Not checked");
        break;
    case CheckOutcome::Failed:
        line.tone = check.weight == CheckWeight::Refused ? u"error"_s : u"warning"_s;
        line.outcome =
            check.weight == CheckWeight::Refused ? PassInspector::tr("Refused") : PassInspector::tr("Wrong");
        break;
    }
    return line;
}

InspectedLine lineOf(const lint::Finding &finding)
{
    InspectedLine line{finding.id, {}, {}, finding.sentence, finding.advice};
    switch (finding.severity) {
    case lint::Severity::Info:
        line.tone = u"info"_s;
        line.outcome = PassInspector::tr("Advice");
        break;
    case lint::Severity::Warning:
        line.tone = u"warning"_s;
        line.outcome = PassInspector::tr("Warning");
        break;
    case lint::Severity::Error:
        line.tone = u"error"_s;
        line.outcome = PassInspector::tr("Error");
        break;
    }
    return line;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toUTC(), QLocale::ShortFormat) + u" UTC"_s : QString();
}

} // namespace

PassInspector::PassInspector(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_face(m_services.kit->fonts)
{
    QJSEngine::setObjectOwnership(&m_view, QJSEngine::CppOwnership);
    connect(&m_view, &ViewOptions::changed, this, &PassInspector::draw);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_isBusy = false;
        taken(m_reading.result());
        Q_EMIT busyChanged();
    });
}

PassInspector::~PassInspector() = default;

void PassInspector::open(const QUrl &file)
{
    const auto path = file.toLocalFile();
    const passfile::VerificationSettings settings{m_services.trustedRoots, m_services.clock(), {}};
    close();
    m_fileName = QFileInfo(path).fileName();
    m_isBusy = true;
    m_reading.setFuture(QtConcurrent::run([path, settings] { return inspectPasses(path, settings); }));
    Q_EMIT busyChanged();
    Q_EMIT changed();
}

void PassInspector::close()
{
    m_fileName.clear();
    m_problem.clear();
    m_passes.clear();
    m_current = 0;
    show();
}

void PassInspector::taken(const Result<QList<InspectedPass>> &passes)
{
    if (passes)
        m_passes = *passes;
    else
        m_problem = passes.error().text();
    show();
}

void PassInspector::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_passes.size())
        return;
    m_current = index;
    show();
}

const InspectedPass *PassInspector::pass() const
{
    return m_current < m_passes.size() ? &m_passes[m_current] : nullptr;
}

void PassInspector::show()
{
    m_face.clear();
    m_findings.clear();
    m_made = {};
    if (const auto *shown = pass(); shown && shown->document) {
        apple::LayoutOptions options;
        options.now = m_services.clock();
        const auto scene = apple::layoutFront(*shown->document, shown->images, options, *m_services.kit);
        m_made = apple::templateFrom(*shown->document);
        lint(*shown->document, scene);
        draw();
    }
    Q_EMIT changed();
}

void PassInspector::draw()
{
    const auto *shown = pass();
    if (!shown || !shown->document)
        return;
    apple::LayoutOptions options;
    options.now = m_services.clock();
    options.isDark = m_view.isDark();
    options.deviceWidth = m_view.deviceWidth();
    options.textSize = m_view.appleTextSize();
    m_face.show(apple::layoutSurface(m_view.surface(WalletPlatform::Apple), *shown->document, shown->images,
                                     options, *m_services.kit));
}

/// What the rules say of it as a template; Google's card is not this file's business.
void PassInspector::lint(const apple::Document &document, const scene::Scene &scene)
{
    const Record record;
    const auto google = google::draftFor(m_made.value, {}, {});
    const auto googleScene = google::layoutCard(google, {}, {}, *m_services.kit);
    for (const auto &finding :
         lint::check({m_made.value, record, document, google, scene, googleScene, nullptr})) {
        if (finding.wallet != WalletPlatform::Google)
            m_findings.append(lineOf(finding));
    }
}

QStringList PassInspector::passNames() const
{
    QStringList names;
    for (const auto &pass : m_passes)
        names.append(pass.name);
    return names;
}

QString PassInspector::verdict() const
{
    const auto *shown = pass();
    if (!shown)
        return {};
    if (shown->isFolder)
        return shown->document ? tr("A folder: nobody has signed it, so no wallet takes it as it is.")
                               : shown->document.error().text();
    return shown->verification.isAccepted() ? tr("A wallet would take this pass.")
                                            : tr("A wallet would refuse this pass.");
}

QString PassInspector::verdictDetail() const
{
    for (const auto &line : checks()) {
        if (line.tone == "error"_L1)
            return tr("%1: %2").arg(line.title, line.detail);
    }
    return {};
}

QString PassInspector::verdictTone() const
{
    const auto *shown = pass();
    if (!shown || (shown->isFolder && shown->document))
        return u"info"_s;
    return !shown->isFolder && shown->verification.isAccepted() ? u"ok"_s : u"error"_s;
}

QList<InspectedLine> PassInspector::facts() const
{
    QList<InspectedLine> lines;
    const auto add = [&](const QString &title, const QString &text) {
        if (!text.isEmpty())
            lines.append({{}, {}, {}, title, text});
    };
    const auto *shown = pass();
    if (!shown)
        return lines;
    if (shown->document) {
        const auto &document = *shown->document;
        add(tr("Organisation"), document.organisationName);
        add(tr("Description"), document.description);
        add(tr("Pass type"), document.passTypeIdentifier);
        add(tr("Team"), document.teamIdentifier);
        add(tr("Serial number"), document.serialNumber);
        add(tr("Expires"), document.expirationDate);
    }
    if (const auto &certificate = shown->verification.certificate) {
        add(tr("Signed by"), certificate->commonName);
        add(tr("Certificate ends"), timeText(certificate->validUntil));
    }
    add(tr("Signed at"), timeText(shown->verification.signingTime));
    add(tr("Files"), QLocale().toString(shown->verification.files.size()));
    return lines;
}

QList<InspectedLine> PassInspector::checks() const
{
    QList<InspectedLine> lines;
    if (const auto *shown = pass()) {
        for (const auto &check : shown->verification.checks)
            lines.append(lineOf(check));
    }
    return lines;
}

QList<InspectedLine> PassInspector::losses() const
{
    QList<InspectedLine> lines;
    for (const auto &remark : m_made.remarks)
        lines.append({{}, u"info"_s, tr("Not kept"), remark.message, remark.where});
    return lines;
}

bool PassInspector::canMakeTemplate() const
{
    const auto *shown = pass();
    return shown && shown->document;
}

void PassInspector::makeTemplate()
{
    if (canMakeTemplate())
        Q_EMIT templateMade(m_made.value, pass()->pictures);
}

} // namespace qairopay
