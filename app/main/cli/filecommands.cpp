// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "cli/templatefile.h"
#include "inspection/inputs.h"
#include "passfile/passsource.h"
#include "passfile/verification.h"
#include "sandbox/store/datafolder.h"
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

struct VerdictWords
{
    QString name; ///< in JSON
    QString sentence;
};

VerdictWords wordsOf(passfile::Verdict verdict)
{
    switch (verdict) {
    case passfile::Verdict::Accepted:
        return {u"accepted"_s, u"Accepted."_s};
    case passfile::Verdict::SignerUnknown:
        return {u"signer_unknown"_s,
                u"All that can be checked here holds; who signed it cannot be checked here."_s};
    case passfile::Verdict::Refused:
        return {u"refused"_s, u"Refused."_s};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Whoever names a root asks who signed, and no answer is no success.
bool isGoodEnough(passfile::Verdict verdict, bool isAskedWhoSigned)
{
    return verdict == passfile::Verdict::Accepted ||
           (verdict == passfile::Verdict::SignerUnknown && !isAskedWhoSigned);
}

/// Without --root: the root of the sandbox that runs here.
Result<QByteArrayList> rootsFrom(const QStringList &files, const Choice &choice)
{
    auto names = files;
    if (names.isEmpty()) {
        const auto running =
            readReadyFile(choice.readyFile.isEmpty() ? standardReadyFile() : choice.readyFile);
        if (running && !running->dataFolder.isEmpty())
            names = {sandbox::datafolder::path(running->dataFolder, sandbox::datafolder::authority) +
                     u"/root.pem"_s};
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
struct Examined
{
    QString path;   ///< as it was given
    QString member; ///< of a bundle; empty: the file itself
    passfile::Verdict verdict = passfile::Verdict::Refused;
    QList<passfile::Check> checks;
    QString remark; ///< why there are no checks; empty: there are some
};

class Verifier
{
public:
    Verifier(Console &console, passfile::VerificationSettings settings, bool isAskedWhoSigned)
        : m_console(console)
        , m_settings(std::move(settings))
        , m_isAskedWhoSigned(isAskedWhoSigned)
    {}

    int run(const QStringList &paths)
    {
        const auto inputs = inspection::expandInputs(paths, inspection::Wanted::PassFiles);
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
        report(isOneFile && m_examined.size() <= 1);
        const bool areGood = std::ranges::all_of(m_examined, [this](const Examined &each) {
            return isGoodEnough(each.verdict, m_isAskedWhoSigned);
        });
        return code == Ok && !areGood ? Failure : code;
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
            m_examined.append(judge(source, path, sources->size() > 1 ? source.name : QString()));
        return {};
    }

    [[nodiscard]] Examined judge(const passfile::PassSource &source, const QString &path,
                                 const QString &member) const
    {
        Examined examined{.path = path, .member = member};
        if (source.isFolder()) {
            examined.remark = u"A folder is not signed; there is no pass archive to verify."_s;
            return examined;
        }
        const auto verification = passfile::verifyPass(source, m_settings);
        examined.verdict = verification.verdict();
        examined.checks = verification.checks;
        return examined;
    }

    void report(bool isOne)
    {
        if (!m_console.isJson()) {
            for (const auto &examined : m_examined)
                tell(examined);
            return;
        }
        QJsonArray array;
        for (const auto &examined : m_examined)
            array.append(toJson(examined));
        if (!isOne)
            m_console.json(array);
        else if (!array.isEmpty())
            m_console.json(array.first());
    }

    void tell(const Examined &examined)
    {
        const auto prefix =
            m_examined.size() > 1 ? inspection::prefixOf(examined.path, examined.member) : QString();
        for (const auto &check : examined.checks)
            m_console.line(
                u"%1%2  %3  %4%5"_s.arg(prefix, check.id, toName(check.outcome).leftJustified(7), check.title,
                                        check.message.isEmpty() ? QString() : u": "_s + check.message));
        if (!examined.remark.isEmpty())
            m_console.line(prefix + examined.remark);
        m_console.line(prefix + wordsOf(examined.verdict).sentence);
    }

    [[nodiscard]] static QJsonObject toJson(const Examined &examined)
    {
        QJsonArray checks;
        for (const auto &check : examined.checks)
            checks.append(QJsonObject{{u"id"_s, check.id},
                                      {u"title"_s, check.title},
                                      {u"outcome"_s, toName(check.outcome)},
                                      {u"message"_s, check.message}});
        QJsonObject object{{u"file"_s, examined.path},
                           {u"pass"_s, examined.member},
                           {u"accepted"_s, examined.verdict == passfile::Verdict::Accepted},
                           {u"verdict"_s, wordsOf(examined.verdict).name},
                           {u"checks"_s, checks}};
        if (!examined.remark.isEmpty())
            object.insert(u"message"_s, examined.remark);
        return object;
    }

    Console &m_console;
    passfile::VerificationSettings m_settings;
    bool m_isAskedWhoSigned;
    QList<Examined> m_examined;
};

} // namespace

int verifyFiles(Console &console, const Choice &choice, const VerifyArguments &arguments)
{
    const auto trusted = rootsFrom(arguments.roots, choice);
    if (!trusted)
        return console.fail(trusted.error());
    return Verifier(console, {*trusted, QDateTime::currentDateTimeUtc(), {}}, !arguments.roots.isEmpty())
        .run(arguments.paths);
}

} // namespace qairopay::cli
