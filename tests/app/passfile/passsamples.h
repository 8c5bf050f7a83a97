// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/compiledtemplate.h"
#include "passfile/signer.h"
#include "passfile/testauthority.h"
#include "passfile/verification.h"

#include <QtCore/qtemporarydir.h>

/// What the tests of this folder share: an authority in a folder of its own, a fixed clock, a small pass.
namespace samples {

[[nodiscard]] QDateTime now();
[[nodiscard]] qairopay::Clock fixedClock();
[[nodiscard]] qairopay::passfile::PassTypeRequest passType();
[[nodiscard]] QByteArray passJson(const QByteArray &extraMembers = {});
/// Some files with the names of images; the bytes are pseudo-random, of a fixed seed.
[[nodiscard]] QList<qairopay::passfile::PassFile> images(qsizetype bytesEach = 500);
/// A PNG that image readers take.
[[nodiscard]] QByteArray tinyPng();

/// The authority, made once per test program.
class Issuer
{
public:
    Issuer();

    [[nodiscard]] const qairopay::passfile::TestAuthority &authority() const { return *m_authority; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qairopay::passfile::SigningIdentity
    identity(const qairopay::passfile::PassTypeRequest &request = passType()) const;
    [[nodiscard]] qairopay::passfile::Signer
    signer(const qairopay::passfile::PassTypeRequest &request = passType()) const;
    [[nodiscard]] QByteArray build(const QByteArray &json = passJson(),
                                   const QList<qairopay::passfile::PassFile> &files = images()) const;
    [[nodiscard]] qairopay::passfile::Verification verify(const QByteArray &archive) const;
    [[nodiscard]] qairopay::passfile::VerificationSettings settings() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<qairopay::passfile::TestAuthority> m_authority;
};

/// An archive of these files, whatever their names; what CompiledTemplate refuses to make.
[[nodiscard]] QByteArray archiveOf(const QList<qairopay::passfile::PassFile> &files);
/// A manifest over the files as they are.
[[nodiscard]] QByteArray manifestOf(const QList<qairopay::passfile::PassFile> &files);

struct CommandResult
{
    int exitCode = -1;
    QByteArray output; ///< both streams
};
/// Runs a program found in PATH; nothing when it is not installed.
[[nodiscard]] std::optional<CommandResult> run(const QString &program, const QStringList &arguments);

} // namespace samples
