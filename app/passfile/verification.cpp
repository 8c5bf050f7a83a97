// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/verification.h"

#include "base/strictjson.h"
#include "passfile/digest.h"
#include "passfile/passsource.h"
#include "passfile/signaturereport.h"
#include "passfile/words.h"

#include <QtCore/qset.h>

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr qsizetype heavyBytes = 1 << 20;

QList<Check> allChecks()
{
    using enum CheckWeight;
    return {
        {u"Z01"_s, Words::tr("The archive opens and is safe"), Refused},
        {u"Z02"_s, Words::tr("pass.json is at the top"), Refused},
        {u"Z03"_s, Words::tr("No files left behind by a file manager"), Wrong},
        {u"Z04"_s, Words::tr("The manifest is well-formed"), Refused},
        {u"Z05"_s, Words::tr("Every file is in the manifest"), Refused},
        {u"Z06"_s, Words::tr("Every file of the manifest exists"), Refused},
        {u"Z07"_s, Words::tr("Every file is as the manifest says"), Refused},
        {u"Z08"_s, Words::tr("The signature is a detached CMS SignedData"), Refused},
        {u"Z09"_s, Words::tr("The signature is over the manifest"), Refused},
        {u"Z10"_s, Words::tr("The signing time is signed"), Refused},
        {u"Z11"_s, Words::tr("The chain of certificates leads to a trusted root"), Refused},
        {u"Z12"_s, Words::tr("The certificate is valid"), Refused},
        {u"Z13"_s, Words::tr("The certificate is for this pass type"), Refused},
        {u"Z14"_s, Words::tr("The certificate is for this team"), Refused},
        {u"Z15"_s, Words::tr("NFC is allowed by the certificate"), Refused},
        {u"Z17"_s, Words::tr("The pass is light"), Advice},
    };
}

QString listed(const QStringList &names)
{
    const QString first = u"“%1”"_s.arg(names.first());
    return names.size() == 1
               ? first
               : Words::tr("%1 (and %n more)", nullptr, static_cast<int>(names.size()) - 1).arg(first);
}

bool isLeftBehind(const QString &name)
{
    const QString last = name.section(u'/', -1);
    return name.startsWith("__MACOSX"_L1) || last == ".DS_Store"_L1 ||
           last.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0;
}

bool isSha1Hex(const QString &text)
{
    return text.size() == 40 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

class Examination
{
public:
    explicit Examination(const VerificationSettings &settings)
        : m_settings(settings)
    {
        m_result.checks = allChecks();
    }

    Verification run(const QByteArray &archive);

private:
    void set(QStringView id, CheckOutcome outcome, const QString &message);
    void pass(QStringView id, const QString &message) { set(id, CheckOutcome::Passed, message); }
    void fail(QStringView id, const QString &message) { set(id, CheckOutcome::Failed, message); }
    void skip(QStringView id, const QString &message) { set(id, CheckOutcome::Skipped, message); }
    void take(QStringView id, const Finding &finding, const QString &goodMessage);

    void checkNames();
    void checkManifest();
    void checkManifestEntries(const QJsonObject &manifest);
    void checkSignature();
    void checkIdentity();
    void checkPassType(const QString &wanted);
    void checkNfc(const QJsonObject &pass);

    const VerificationSettings &m_settings;
    Verification m_result;
};

void Examination::set(QStringView id, CheckOutcome outcome, const QString &message)
{
    const auto check = std::ranges::find(m_result.checks, id, &Check::id);
    check->outcome = outcome;
    check->message = message;
}

void Examination::take(QStringView id, const Finding &finding, const QString &goodMessage)
{
    if (!finding)
        skip(id, Words::tr("Not checked, because the signature is not complete."));
    else if (*finding)
        pass(id, goodMessage);
    else
        fail(id, finding->error().message);
}

Verification Examination::run(const QByteArray &archive)
{
    auto files = readArchive(archive, m_settings.limits);
    if (!files) {
        for (Check &check : m_result.checks)
            check.message = Words::tr("Not checked, because the archive does not open.");
        fail(u"Z01", files.error().text());
        return m_result;
    }
    m_result.files = std::move(*files);
    pass(u"Z01", Words::tr("The archive holds %1 files.").arg(m_result.files.size()));
    if (archive.size() > heavyBytes)
        fail(u"Z17", Words::tr("The pass is larger than 1 MB: slow over the air."));
    else
        pass(u"Z17", Words::tr("The pass is smaller than 1 MB."));
    checkNames();
    checkManifest();
    checkSignature();
    checkIdentity();
    return m_result;
}

void Examination::checkNames()
{
    QString nested;
    for (const PassFile &file : std::as_const(m_result.files)) {
        if (file.name.endsWith("/pass.json"_L1) && !isLeftBehind(file.name))
            nested = file.name.section(u'/', 0, -2);
    }
    if (!m_result.file(u"pass.json").isNull())
        pass(u"Z02", Words::tr("pass.json is there."));
    else if (nested.isEmpty())
        fail(u"Z02", Words::tr("The archive has no pass.json."));
    else
        fail(u"Z02",
             Words::tr("pass.json is inside the folder “%1”; only the folder's content may be packed.")
                 .arg(nested));
    if (const auto problem = problemOfLeftBehind(m_result.files))
        fail(u"Z03", *problem);
    else
        pass(u"Z03", Words::tr("There are none."));
}

void Examination::checkManifest()
{
    for (const auto id : {u"Z05", u"Z06", u"Z07"})
        skip(id, Words::tr("Not checked, because there is no well-formed manifest.json."));
    const QByteArray bytes = m_result.file(u"manifest.json");
    if (bytes.isNull())
        return fail(u"Z04", Words::tr("The archive has no manifest.json."));
    const auto manifest = parseJsonObject(bytes);
    if (!manifest)
        return fail(u"Z04",
                    Words::tr("manifest.json is not a JSON object: %1").arg(manifest.error().shownText()));
    for (auto entry = manifest->begin(); entry != manifest->end(); ++entry) {
        if (!isSha1Hex(entry.value().toString()))
            return fail(u"Z04",
                        Words::tr("The manifest's entry for “%1” is not a SHA-1 in 40 lower-case hex digits.")
                            .arg(entry.key()));
    }
    pass(u"Z04", Words::tr("The manifest lists %1 files.").arg(manifest->size()));
    checkManifestEntries(*manifest);
}

void Examination::checkManifestEntries(const QJsonObject &manifest)
{
    QSet<QString> present;
    QStringList unlisted;
    QStringList altered;
    QStringList missing;
    for (const PassFile &file : std::as_const(m_result.files)) {
        present.insert(file.name);
        if (file.name == "manifest.json"_L1 || file.name == "signature"_L1)
            continue;
        const QString wanted = manifest.value(file.name).toString();
        if (wanted.isEmpty())
            unlisted.append(file.name);
        else if (wanted != QLatin1StringView(sha1Hex(file.bytes)))
            altered.append(file.name);
    }
    for (auto entry = manifest.begin(); entry != manifest.end(); ++entry) {
        if (!present.contains(entry.key()))
            missing.append(entry.key());
    }
    unlisted.isEmpty() ? pass(u"Z05", Words::tr("Each is listed."))
                       : fail(u"Z05", Words::tr("%1 is not listed in manifest.json.").arg(listed(unlisted)));
    missing.isEmpty()
        ? pass(u"Z06", Words::tr("Each is there."))
        : fail(u"Z06",
               Words::tr("manifest.json lists %1, which is not in the archive.").arg(listed(missing)));
    altered.isEmpty()
        ? pass(u"Z07", Words::tr("Each SHA-1 is right."))
        : fail(u"Z07", Words::tr("%1 was altered after the manifest was made.").arg(listed(altered)));
}

void Examination::checkSignature()
{
    const QByteArray signature = m_result.file(u"signature");
    const QByteArray manifest = m_result.file(u"manifest.json");
    if (signature.isNull() || manifest.isNull()) {
        for (const auto id : {u"Z09", u"Z10", u"Z11", u"Z12", u"Z13", u"Z14", u"Z15"})
            skip(id, Words::tr("Not checked, because there is no signature over a manifest."));
        return fail(u"Z08", signature.isNull()
                                ? Words::tr("The pass is not signed: the archive has no “signature”.")
                                : Words::tr("There is no manifest.json the signature could be over."));
    }
    const SignatureReport report =
        inspectSignature({signature, manifest, m_settings.trustedRoots, m_settings.now});
    m_result.certificate = report.certificate;
    m_result.signingTime = report.signingTime;
    take(u"Z08", report.structure, Words::tr("It is one, with one signer."));
    take(u"Z09", report.digest, Words::tr("It is, and made by the certificate's key."));
    take(u"Z10", report.attributes,
         Words::tr("Signed on %1.").arg(report.signingTime.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)));
    if (report.openEnd.isEmpty())
        take(u"Z11", report.chain,
             Words::tr("It does, over “%1”.")
                 .arg(report.certificate ? report.certificate->issuer : QString()));
    else
        skip(u"Z11", report.openEnd);
    take(u"Z12", report.validity, Words::tr("It was when the pass was signed, and is now."));
}

void Examination::checkIdentity()
{
    const auto skipAll = [this](const QString &message) {
        for (const auto id : {u"Z13", u"Z14", u"Z15"})
            skip(id, message);
    };
    if (!m_result.certificate)
        return skipAll(Words::tr("Not checked, because the signature names no certificate."));
    const QByteArray bytes = m_result.file(u"pass.json");
    const auto pass = parseJsonObject(bytes);
    if (!pass)
        return skipAll(bytes.isNull() ? Words::tr("Not checked, because there is no pass.json.")
                                      : Words::tr("Not checked, because pass.json does not parse: %1")
                                            .arg(pass.error().shownText()));
    checkPassType(pass->value("passTypeIdentifier"_L1).toString());
    const QString team = pass->value("teamIdentifier"_L1).toString();
    if (team == m_result.certificate->teamIdentifier)
        this->pass(u"Z14", Words::tr("Both say “%1”.").arg(team));
    else
        fail(u"Z14", Words::tr("The certificate belongs to team “%1”, but pass.json says “%2”.")
                         .arg(m_result.certificate->teamIdentifier, team));
    checkNfc(*pass);
}

void Examination::checkPassType(const QString &wanted)
{
    const CertificateFacts &facts = *m_result.certificate;
    const std::pair<QString, QString> places[] = {{u"UID"_s, facts.userId},
                                                  {Words::tr("common name"), facts.commonNamePassType()},
                                                  {Words::tr("extension"), facts.passTypeIdentifier}};
    for (const auto &[place, value] : places) {
        if (value.isEmpty())
            return fail(u"Z13",
                        Words::tr("The certificate's %1 names no pass type; this is not a pass certificate.")
                            .arg(place));
        if (value != wanted)
            return fail(u"Z13",
                        Words::tr("The certificate's %1 is for pass type “%2”, but pass.json says “%3”.")
                            .arg(place, value, wanted));
    }
    pass(u"Z13", Words::tr("Both say “%1”.").arg(wanted));
}

void Examination::checkNfc(const QJsonObject &pass)
{
    const bool hasNfc = pass.contains("nfc"_L1);
    const bool hasPersonalisation = !m_result.file(u"personalization.json").isNull();
    if (!hasNfc && !hasPersonalisation)
        this->pass(u"Z15", Words::tr("The pass does not use NFC."));
    else if (m_result.certificate->isForNfc())
        this->pass(u"Z15", Words::tr("The certificate is one with NFC."));
    else
        fail(u"Z15", hasNfc
                         ? Words::tr("The pass has an “nfc” part, but its certificate is not made for NFC.")
                         : Words::tr("The pass has a personalization.json, but its certificate is not made "
                                     "for NFC."));
}

} // namespace

Verdict Verification::verdict() const
{
    auto verdict = Verdict::Accepted;
    for (const Check &check : checks) {
        if (check.weight != CheckWeight::Refused || check.outcome == CheckOutcome::Passed)
            continue;
        // Where anything else leaves Z11 unchecked, a check before it has failed.
        if (check.id != "Z11"_L1 || check.outcome == CheckOutcome::Failed)
            return Verdict::Refused;
        verdict = Verdict::SignerUnknown;
    }
    return verdict;
}

const Check &Verification::check(QStringView id) const
{
    const auto found = std::ranges::find(checks, id, &Check::id);
    Q_ASSERT(found != checks.end());
    return *found;
}

QByteArray Verification::file(QStringView name) const
{
    const auto found = std::ranges::find(files, name, &PassFile::name);
    if (found == files.end())
        return {};
    return found->bytes.isNull() ? ""_ba : found->bytes;
}

std::optional<QString> problemOfLeftBehind(const QList<PassFile> &files)
{
    QStringList names;
    for (const PassFile &file : files) {
        if (isLeftBehind(file.name))
            names.append(file.name);
    }
    return names.isEmpty() ? std::nullopt
                           : std::optional(Words::tr("%1 does not belong into a pass.").arg(listed(names)));
}

Verification verifyPass(const QByteArray &archive, const VerificationSettings &settings)
{
    auto verification = Examination(settings).run(archive);
    // What OpenSSL keeps for this thread. One of a pool still ends when the program does, and then both free
    // it.
    OPENSSL_thread_stop();
    return verification;
}

Verification verifyPass(const PassSource &source, const VerificationSettings &settings)
{
    auto verification = verifyPass(source.archive, settings);
    if (!source.bundleProblem.isEmpty())
        verification.checks.append({u"Z16"_s, Words::tr("A bundle is small enough"), CheckWeight::Wrong,
                                    CheckOutcome::Failed, source.bundleProblem});
    return verification;
}

} // namespace qairopay::passfile
