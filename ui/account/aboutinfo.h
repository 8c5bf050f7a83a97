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
    Q_PROPERTY(bool hasText READ hasText FINAL)

public:
    [[nodiscard]] bool hasText() const { return !texts.isEmpty(); }

    QString name;
    QString licence;
    QString use;       ///< what for
    QString copyright; ///< whose work; empty: the licence's text says it
    QStringList texts; ///< names of the licence's texts in the program's resources

    friend bool operator==(const Credit &, const Credit &) = default;
};

/// A place on this machine that About names.
class StudioPlace
{
    Q_GADGET
    QML_VALUE_TYPE(studioPlace)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString path MEMBER path FINAL)

public:
    QString name;
    QString path;

    friend bool operator==(const StudioPlace &, const StudioPlace &) = default;
};

/// What the about section says: version, where things lie, whose work is in here.
class AboutInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT FINAL)
    Q_PROPERTY(QList<qairopay::StudioPlace> places READ places CONSTANT FINAL)
    Q_PROPERTY(QList<qairopay::Credit> credits READ credits CONSTANT FINAL)

public:
    AboutInfo(QString dataFolder, QString logFile, QObject *parent = nullptr);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QString qtVersion() const;
    /// The data folder and the log.
    [[nodiscard]] QList<StudioPlace> places() const;
    [[nodiscard]] QList<Credit> credits() const;

    /// Every text of a credit's licence, one paragraph an entry; all of them are in the program.
    Q_INVOKABLE [[nodiscard]] QStringList licenceText(const qairopay::Credit &credit) const;
    /// Shows a place with the desktop's own program.
    Q_INVOKABLE void open(const qairopay::StudioPlace &place) const;

private:
    QString m_dataFolder;
    QString m_logFile;
};

} // namespace qairopay
