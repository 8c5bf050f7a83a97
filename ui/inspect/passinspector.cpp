// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/passinspector.h"

#include "apple/cardlook.h"
#include "apple/date.h"
#include "apple/surface.h"
#include "inspection/inputs.h"
#include "lint/lint.h"
#include "preview/cardtarget.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

InspectedLine lineOfCheck(const passfile::Check &check)
{
    using passfile::CheckOutcome;
    using passfile::CheckWeight;
    InspectedLine line{check.id, {}, {}, check.title, check.message, {}};
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

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toUTC(), QLocale::ShortFormat) + u" UTC"_s : QString();
}

/// One of several that could not be read: its name and why.
inspection::InspectedPass unreadable(const QString &path, const Error &error)
{
    inspection::InspectedPass pass;
    pass.name = QFileInfo(path).fileName();
    pass.file.origin = lint::ForeignPass::Origin::Folder; // nobody has seen a signature
    pass.card = std::unexpected(error);
    return pass;
}

/// Passes of one name are called after their folders or bundles as well.
void tellApart(QList<inspection::InspectedPass> &passes, const QStringList &paths)
{
    QHash<QString, int> counts;
    for (const auto &pass : std::as_const(passes))
        ++counts[pass.name];
    for (qsizetype i = 0; i < passes.size(); ++i) {
        auto &name = passes[i].name;
        const QFileInfo file(paths.at(i));
        if (counts.value(name) > 1)
            name = (file.fileName() == name ? file.dir().dirName() : file.fileName()) + u'/' + name;
    }
}

bool wasRead(const inspection::InspectedPass &pass)
{
    return pass.isSigned() || !pass.file.files.isEmpty();
}

} // namespace

PassInspector::PassInspector(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_face(*m_services.kit)
{
    QJSEngine::setObjectOwnership(&m_view, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_event, QJSEngine::CppOwnership);
    connect(&m_view, &ViewOptions::changed, this, &PassInspector::followView);
    connect(&m_event, &EventChoice::changed, this, [this] {
        if (!m_isShowing)
            draw();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_isBusy = false;
        taken(m_reading.result());
        Q_EMIT busyChanged();
    });
}

PassInspector::~PassInspector() = default;

void PassInspector::open(const QList<QUrl> &files)
{
    QStringList paths;
    for (const auto &file : files)
        paths.append(file.toLocalFile());
    if (paths.isEmpty())
        return;
    const passfile::VerificationSettings settings{m_services.trustedRoots, m_services.clock(), {}};
    close();
    const auto name = QFileInfo(paths.first()).fileName();
    m_fileName = paths.size() == 1 ? name : tr("%1 and %2 more").arg(name, QString::number(paths.size() - 1));
    m_isBusy = true;
    m_reading.setFuture(QtConcurrent::run([paths, settings] { return read(paths, settings); }));
    Q_EMIT busyChanged();
    Q_EMIT changed();
}

/// As many as a bundle may hold: each of them stays in memory.
PassInspector::Reading PassInspector::read(const QStringList &paths,
                                           const passfile::VerificationSettings &settings)
{
    auto inputs = inspection::expandInputs(paths, inspection::Wanted::Passes);
    if (!inputs)
        return {std::unexpected(inputs.error())};
    Reading reading{QList<inspection::InspectedPass>(), inputs->size()};
    QStringList origins; // of each pass
    for (const auto &path : std::as_const(*inputs)) {
        if (reading.passes->size() >= passfile::readMembers)
            break;
        const auto passes = inspection::inspectPasses(path, settings);
        if (!passes && inputs->size() == 1)
            return {std::unexpected(passes.error())};
        *reading.passes += passes ? *passes : QList{unreadable(path, passes.error())};
        origins.resize(reading.passes->size(), path);
        ++reading.read;
    }
    tellApart(*reading.passes, origins);
    return reading;
}

void PassInspector::close()
{
    m_fileName.clear();
    m_problem.clear();
    m_passes.clear();
    m_current = 0;
    m_view.setAppleSurface(0); // the next pass is seen from its front
    m_view.setState(ViewOptions::Valid);
    m_view.setMoment(0);
    m_view.setLanguage(0);
    m_event.reset();
    show();
}

void PassInspector::taken(const Reading &reading)
{
    if (reading.passes)
        m_passes = *reading.passes;
    else
        m_problem = reading.passes.error().shownText();
    if (reading.read < reading.files)
        m_fileName = tr("%1: the first %2 of %3")
                         .arg(m_fileName, QString::number(reading.read), QString::number(reading.files));
    show();
}

void PassInspector::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_passes.size())
        return;
    m_current = index;
    show();
}

void PassInspector::select(const QString &target)
{
    if (target == m_selection)
        return;
    m_selection = target;
    m_event.follow(target);
    Q_EMIT selectionChanged();
}

void PassInspector::showOnFront(const QString &target)
{
    m_view.setAppleSurface(0);
    select(target);
}

const inspection::InspectedPass *PassInspector::pass() const
{
    return m_current < m_passes.size() ? &m_passes[m_current] : nullptr;
}

void PassInspector::show()
{
    m_face.clear();
    m_findings.clear();
    m_made = {};
    select({});
    const auto *shown = pass();
    m_isShowing = true; // a language that goes with the last pass is no reason to draw twice
    m_view.setLanguages(shown ? shown->languages : QStringList());
    m_language = m_view.languageCode();
    const auto card =
        shown ? inspection::cardOf(shown->file.files, m_language) : Result<inspection::PassCard>();
    m_view.setRelativeDateOf(card ? card->document : apple::Document());
    m_event.offer(card ? card->document : apple::Document());
    m_isShowing = false;
    if (shown && wasRead(*shown)) {
        judge(*shown, card);
        draw();
        if (shown->card)
            m_made = apple::templateFrom(shown->card->document);
    }
    Q_EMIT changed();
}

void PassInspector::judge(const inspection::InspectedPass &shown, const Result<inspection::PassCard> &card)
{
    const apple::LayoutOptions options{.locale = m_view.locale(), .now = m_services.clock()};
    const auto front =
        card ? apple::layoutFront(card->document, card->images, options, *m_services.kit) : scene::Scene();
    for (const auto &finding : inspection::findingsOf(shown, card, options, *m_services.kit)) {
        // What the checks of the file say stands above already.
        if (!finding.id.startsWith(u'Z') || shown.verification.checks.isEmpty())
            m_findings.append(lineOf(finding, front));
    }
}

void PassInspector::followView()
{
    if (m_isShowing)
        return;
    if (m_view.languageCode() == m_language)
        draw();
    else
        show();
}

void PassInspector::draw()
{
    const auto *shown = pass();
    if (!shown)
        return;
    auto card = inspection::cardOf(shown->file.files, m_language);
    if (!card)
        return;
    auto options = m_view.appleLayout();
    if (!options.now.isValid())
        options.now = m_services.clock();
    if (m_view.appleTells())
        m_event.apply(card->document, options);
    m_view.applyState(card->document, options);
    m_face.show(apple::layoutSurface(m_view.surfaces(WalletPlatform::Apple).front(), card->document,
                                     card->images, options, *m_services.kit),
                options.locale.textDirection());
}

InspectedLine PassInspector::lineOf(const lint::Finding &finding, const scene::Scene &front)
{
    InspectedLine line{finding.id, {}, {}, finding.sentence, finding.advice, {}};
    if (const auto *element = front.element(finding.elementId))
        line.target = targetOf(*element);
    switch (finding.severity) {
    case lint::Severity::Info:
        line.tone = u"info"_s;
        line.outcome = tr("Advice");
        break;
    case lint::Severity::Warning:
        line.tone = u"warning"_s;
        line.outcome = tr("Warning");
        break;
    case lint::Severity::Error:
        line.tone = u"error"_s;
        line.outcome = tr("Error");
        break;
    }
    return line;
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
    if (!shown->isSigned() && !shown->card)
        return shown->card.error().shownText();
    if (shown->file.origin == lint::ForeignPass::Origin::DesignerTemplate)
        return tr("A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.");
    if (!shown->isSigned())
        return tr("A folder: nobody has signed it, so no wallet takes it as it is.");
    switch (shown->verification.verdict()) {
    case passfile::Verdict::Refused:
        return tr("A wallet would refuse this pass.");
    case passfile::Verdict::SignerUnknown:
        return tr("All that can be checked here holds; who signed this pass cannot be.");
    case passfile::Verdict::Accepted:
        break;
    }
    return hasEnded() ? tr("A wallet would take this pass, but as one that is no longer valid.")
                      : tr("A wallet would take this pass.");
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
    if (!shown || (!shown->isSigned() && shown->card))
        return u"info"_s;
    if (!shown->isSigned() || shown->verification.verdict() == passfile::Verdict::Refused)
        return u"error"_s;
    return hasEnded() || !shown->verification.isAccepted() ? u"warning"_s : u"ok"_s;
}

bool PassInspector::isVoided() const
{
    const auto *shown = pass();
    return shown && shown->card && shown->card->document.isVoided;
}

bool PassInspector::hasEnded() const
{
    const auto *shown = pass();
    return shown && shown->card && apple::isExpired(shown->card->document, m_services.clock());
}

QString PassInspector::ended() const
{
    if (!hasEnded())
        return {};
    return isVoided()
               ? tr("Revoked by its issuer")
               : tr("Expired on %1")
                     .arg(timeText(
                         apple::parseDate(pass()->card->document.expirationDate).value_or(QDateTime())));
}

QString PassInspector::endedDetail() const
{
    if (!hasEnded())
        return {};
    return isVoided()
               ? tr("Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its "
                    "barcode; nobody should accept it.")
               : tr("A wallet keeps it away from the valid passes and pales its barcode; nobody should "
                    "accept "
                    "it. Its issuer can send an update with a later expirationDate.");
}

QList<InspectedLine> PassInspector::facts() const
{
    QList<InspectedLine> lines;
    const auto add = [&](const QString &title, const QString &text) {
        if (!text.isEmpty())
            lines.append({{}, {}, {}, title, text, {}});
    };
    const auto *shown = pass();
    if (!shown)
        return lines;
    if (shown->card) {
        const auto &document = shown->card->document;
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
    if (const auto files = shown->verification.files.size(); files > 0)
        add(tr("Files"), QLocale().toString(files));
    return lines;
}

QList<InspectedLine> PassInspector::checks() const
{
    QList<InspectedLine> lines;
    if (const auto *shown = pass()) {
        for (const auto &check : shown->verification.checks)
            lines.append(lineOfCheck(check));
    }
    return lines;
}

QList<InspectedLine> PassInspector::losses() const
{
    QList<InspectedLine> lines;
    for (const auto &remark : m_made.remarks)
        lines.append({{}, u"info"_s, tr("Not kept"), remark.message, remark.where, {}});
    return lines;
}

bool PassInspector::canMakeTemplate() const
{
    const auto *shown = pass();
    return shown && shown->card;
}

void PassInspector::makeTemplate()
{
    if (canMakeTemplate())
        Q_EMIT templateMade(m_made.value, pass()->card->pictures);
}

} // namespace qairopay
