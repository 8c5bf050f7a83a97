// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "cli/templatefile.h"
#include "inspection/inputs.h"
#include "passfile/passsource.h"
#include "passfile/verification.h"
#include "settings/atomicfile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QString toName(passfile::CheckOutcome outcome)
{
    switch (outcome) {
    case passfile::CheckOutcome::Passed:
        return u"ok"_s;
    case passfile::CheckOutcome::Failed:
        return u"failed"_s;
    case passfile::CheckOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

/// Without --root: the root of the sandbox that runs here.
Result<QByteArrayList> rootsFrom(const QStringList &files, const Choice &choice)
{
    auto names = files;
    if (names.isEmpty()) {
        const auto sandbox =
            readReadyFile(choice.readyFile.isEmpty() ? standardReadyFile() : choice.readyFile);
        if (sandbox && !sandbox->dataFolder.isEmpty())
            names = {sandbox->dataFolder + u"/authority/root.pem"_s};
    }
    QByteArrayList roots;
    for (const auto &name : names) {
        const auto bytes = settings::readFile(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        roots.append(*bytes);
    }
    return roots;
}

/// What was found about one pass.
struct Verdict
{
    QString path;   ///< as it was given
    QString member; ///< of a bundle; empty: the file itself
    bool isAccepted = false;
    QList<passfile::Check> checks;
    QString remark; ///< why there are no checks; empty: there are some
};

class Verifier
{
public:
    Verifier(Console &console, passfile::VerificationSettings settings)
        : m_console(console)
        , m_settings(std::move(settings))
    {}

    int run(const QStringList &paths)
    {
        const auto inputs = inspection::expandInputs(paths, inspection::Wanted::Passes);
        if (!inputs)
            return m_console.fail(inputs.error());
        // One that cannot be read does not keep the others from being verified.
        int code = Ok;
        for (const auto &input : *inputs) {
            if (const auto looked = look(input); !looked)
                code = m_console.fail(looked.error());
        }
        // A single file's verdict has always been one object; several are an array, like a folder's.
        const bool isOneFile = paths.size() == 1 && !QFileInfo(paths.first()).isDir();
        report(isOneFile && m_verdicts.size() <= 1);
        return code == Ok && !std::ranges::all_of(m_verdicts, &Verdict::isAccepted) ? Failure : code;
    }

private:
    Result<void> look(const QString &path)
    {
        if (inspection::isTemplate(path))
            return failure(ErrorKind::InvalidInput, u"This is a template, not a pass."_s, path);
        const auto sources = passfile::openPassSources(path, m_settings.limits);
        if (!sources)
            return std::unexpected(inFile(path, sources.error()));
        for (const auto &source : *sources)
            m_verdicts.append(judge(source, path, sources->size() > 1 ? source.name : QString()));
        return {};
    }

    [[nodiscard]] Verdict judge(const passfile::PassSource &source, const QString &path,
                                const QString &member) const
    {
        Verdict verdict{.path = path, .member = member};
        if (source.isFolder()) {
            verdict.remark = u"A folder is not signed; there is no pass archive to verify."_s;
            return verdict;
        }
        const auto verification = passfile::verifyPass(source.archive, m_settings);
        verdict.isAccepted = verification.isAccepted();
        verdict.checks = verification.checks;
        if (!source.bundleProblem.isEmpty())
            verdict.checks.append({u"Z16"_s, u"A bundle is small enough"_s, passfile::CheckWeight::Wrong,
                                   passfile::CheckOutcome::Failed, source.bundleProblem});
        return verdict;
    }

    void report(bool isOne)
    {
        if (!m_console.isJson()) {
            for (const auto &verdict : m_verdicts)
                tell(verdict);
            return;
        }
        QJsonArray array;
        for (const auto &verdict : m_verdicts)
            array.append(toJson(verdict));
        if (!isOne)
            m_console.json(array);
        else if (!array.isEmpty())
            m_console.json(array.first());
    }

    void tell(const Verdict &verdict)
    {
        const auto prefix =
            m_verdicts.size() > 1 ? inspection::prefixOf(verdict.path, verdict.member) : QString();
        for (const auto &check : verdict.checks)
            m_console.line(
                u"%1%2  %3  %4%5"_s.arg(prefix, check.id, toName(check.outcome).leftJustified(7), check.title,
                                        check.message.isEmpty() ? QString() : u": "_s + check.message));
        if (!verdict.remark.isEmpty())
            m_console.line(prefix + verdict.remark);
        m_console.line(prefix + (verdict.isAccepted ? u"Accepted."_s : u"Refused."_s));
    }

    [[nodiscard]] static QJsonObject toJson(const Verdict &verdict)
    {
        QJsonArray checks;
        for (const auto &check : verdict.checks)
            checks.append(QJsonObject{{u"id"_s, check.id},
                                      {u"title"_s, check.title},
                                      {u"outcome"_s, toName(check.outcome)},
                                      {u"message"_s, check.message}});
        QJsonObject object{{u"file"_s, verdict.path},
                           {u"pass"_s, verdict.member},
                           {u"accepted"_s, verdict.isAccepted},
                           {u"checks"_s, checks}};
        if (!verdict.remark.isEmpty())
            object.insert(u"message"_s, verdict.remark);
        return object;
    }

    Console &m_console;
    passfile::VerificationSettings m_settings;
    QList<Verdict> m_verdicts;
};

} // namespace

int verifyFiles(Console &console, const Choice &choice, const VerifyArguments &arguments)
{
    const auto trusted = rootsFrom(arguments.roots, choice);
    if (!trusted)
        return console.fail(trusted.error());
    return Verifier(console, {*trusted, QDateTime::currentDateTimeUtc(), {}}).run(arguments.paths);
}

} // namespace qairopay::cli
