// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// A part this program is made of, and the licence it came under.
class Credit
{
    Q_GADGET
    QML_VALUE_TYPE(studioCredit)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString licence MEMBER licence FINAL)
    Q_PROPERTY(QString use MEMBER use FINAL)

public:
    QString name;
    QString licence;
    QString use; ///< what for

    friend bool operator==(const Credit &, const Credit &) = default;
};

/// What the about section says: version, where things lie, whose work is in here.
class AboutInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT FINAL)
    Q_PROPERTY(QString logFile READ logFile CONSTANT FINAL)
    Q_PROPERTY(QList<qairopay::Credit> credits READ credits CONSTANT FINAL)

public:
    AboutInfo(QString dataFolder, QString logFile, QObject *parent = nullptr);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QString qtVersion() const;
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    [[nodiscard]] QString logFile() const { return m_logFile; }
    [[nodiscard]] QList<Credit> credits() const;

    Q_INVOKABLE void openDataFolder() const;
    Q_INVOKABLE void openLogFile() const;

private:
    QString m_dataFolder;
    QString m_logFile;
};

} // namespace qairopay
