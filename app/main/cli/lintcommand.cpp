// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/samples.h"
#include "cli/templatefile.h"
#include "google/issue.h"
#include "inspection/inputs.h"
#include "inspection/inspectedpass.h"
#include "lint/draft.h"
#include "lint/sarif.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

/// The template's pictures, out of the folder beside its file.
artwork::CardImages imagesBeside(const QString &file, const PassTemplate &value)
{
    constexpr int pixelsToAPoint = 3; // as the largest phones have
    const auto assets = settings::assetsBeside(file);
    return artwork::makeCardImages(
        value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
}

QJsonObject toJson(const lint::FileFindings &file, const lint::Finding &finding)
{
    return {{u"file"_s, file.path},
            {u"pass"_s, file.member},
            {u"id"_s, finding.id},
            {u"severity"_s, lint::toName(finding.severity)},
            {u"message"_s, finding.sentence},
            {u"advice"_s, finding.advice},
            {u"where"_s, finding.where},
            {u"wallet"_s, finding.wallet ? toApiName(*finding.wallet) : u"both"_s}};
}

class Linter
{
public:
    Linter(Console &console, const LintArguments &arguments)
        : m_console(console)
        , m_arguments(arguments)
    {}

    int run()
    {
        const auto limit = lint::severityFromName(m_arguments.failOn);
        const auto inputs =
            inspection::expandInputs(m_arguments.paths, inspection::Wanted::TemplatesAndPasses);
        const auto roots = readRoots();
        if (!limit || !inputs || !roots)
            return limit ? m_console.fail(inputs ? roots.error() : inputs.error()) : Usage;
        m_settings = {*roots, QDateTime::currentDateTimeUtc(), {}};
        // One that cannot be read does not keep the others from being linted.
        int code = Ok;
        for (const auto &input : *inputs) {
            if (const auto looked = look(input); !looked) {
                code = m_console.fail(looked.error());
                m_run.unread.append({input, looked.error().text()});
            }
        }
        report();
        return code == Ok && hasFindingFrom(*limit) ? Failure : code;
    }

private:
    [[nodiscard]] Result<QByteArrayList> readRoots() const
    {
        QByteArrayList roots;
        for (const auto &name : m_arguments.roots) {
            const auto bytes = settings::readFile(name);
            if (!bytes)
                return std::unexpected(bytes.error());
            roots.append(*bytes);
        }
        return roots;
    }

    Result<void> look(const QString &path)
    {
        if (inspection::isTemplate(path)) {
            return readTemplateFile(path).transform(
                [&](const PassTemplate &value) { m_run.files.append({path, {}, findingsOf(path, value)}); });
        }
        return inspection::inspectPasses(path, m_settings).transform([&](const auto &passes) {
            for (const auto &pass : passes)
                m_run.files.append({path, passes.size() > 1 ? pass.name : QString(),
                                    inspection::findingsOf(asked(pass), pass.card, {}, m_kit)});
        });
    }

    /// Whoever names a root asks who signed: that nobody can say is then a fault.
    [[nodiscard]] inspection::InspectedPass asked(inspection::InspectedPass pass) const
    {
        if (!m_settings.trustedRoots.isEmpty() && !pass.verification.checks.isEmpty() &&
            pass.verification.verdict() == passfile::Verdict::SignerUnknown)
            pass.file.failedChecks.append({u"Z11"_s, pass.verification.check(u"Z11").message});
        return pass;
    }

    [[nodiscard]] QList<lint::Finding> findingsOf(const QString &path, const PassTemplate &value)
    {
        const auto images = imagesBeside(path, value);
        const auto issued = sampleOf(value, 1);
        const auto apple = apple::draftFor(value, issued, sampleAppleIssuer());
        const auto google = google::draftFor(value, issued, {});
        return lint::check(value, issued.record, lint::layOut(apple, google, {images, {}, m_kit}), images);
    }

    [[nodiscard]] bool hasFindingFrom(lint::Severity limit) const
    {
        return std::ranges::any_of(m_run.files, [&](const lint::FileFindings &file) {
            return std::ranges::any_of(file.findings,
                                       [&](const lint::Finding &f) { return f.severity >= limit; });
        });
    }

    void report()
    {
        if (m_arguments.asSarif)
            return m_console.json(lint::sarifLog(m_run, QStringLiteral(QAIROPAY_VERSION)));
        QJsonArray array;
        for (const auto &file : m_run.files) {
            for (const auto &finding : file.findings) {
                array.append(toJson(file, finding));
                if (!m_console.isJson())
                    m_console.line(u"%1%2 %3 %4: %5 %6"_s.arg(prefixFor(file), finding.id,
                                                              lint::toName(finding.severity), finding.where,
                                                              finding.sentence, finding.advice));
            }
        }
        if (m_console.isJson())
            m_console.json(array);
        else if (array.isEmpty() && !m_run.files.isEmpty())
            m_console.line(u"Nothing to say against it."_s);
    }

    /// Which file, where there are several.
    [[nodiscard]] QString prefixFor(const lint::FileFindings &file) const
    {
        return m_run.files.size() < 2 ? QString() : inspection::prefixOf(file.path, file.member);
    }

    Console &m_console;
    const LintArguments &m_arguments;
    passfile::VerificationSettings m_settings;
    lint::LintRun m_run;
    scene::Kit m_kit;
};

} // namespace

int lintFiles(Console &console, const LintArguments &arguments)
{
    return Linter(console, arguments).run();
}

} // namespace qairopay::cli
