// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/benchwords.h"
#include "designer/codemeasure.h"
#include "preview/pictureface.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>

#include <array>
#include <memory>

namespace qairopay {

/// The code of the largest row as one wallet draws it, tried under five conditions on a thread of its own; a
/// row of the model is a condition. While somebody looks, a change of the template starts it over.
class ScanBench : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the designer.")
    Q_PROPERTY(int wallet READ wallet WRITE setWallet NOTIFY changed FINAL)
    Q_PROPERTY(QStringList walletNames READ walletNames CONSTANT FINAL)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString subjectText READ subjectText NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        ConditionTextRole,
        GradeRole, ///< as in scanbench::Grade; -1 while it is not known
        GradeNameRole,
        ReasonRole,
        FaceRole,
    };
    Q_ENUM(Role)

    /// All outlive it.
    ScanBench(TemplateEditor &editor, TemplatePreview &preview, CodeMeasure &measure,
              QObject *parent = nullptr);
    ~ScanBench() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// While somebody looks at it.
    Q_INVOKABLE void watch();
    Q_INVOKABLE void leave();
    /// Now, whether or not anything has changed.
    Q_INVOKABLE void run();

    [[nodiscard]] int wallet() const { return int(m_wallet); }
    void setWallet(int wallet);
    [[nodiscard]] QStringList walletNames() const;
    /// Trials are on their way, or about to be.
    [[nodiscard]] bool isRunning() const
    {
        return m_watcher.isRunning() || m_pause.isActive() || m_isWaiting;
    }
    /// Why there is nothing to try; empty: there is, or it is not known yet.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is tried: "QR code with row 42 of the last list; a module is 0.72 mm wide."
    [[nodiscard]] QString subjectText() const;
    /// For the condition it stands worst.
    [[nodiscard]] QString advice() const;

Q_SIGNALS:
    void changed();

private:
    struct Workshop;
    struct Order
    {
        bulk::Setting setting;
        bulk::CodeRow row;
        WalletPlatform wallet = WalletPlatform::Apple;
    };

    static void work(QPromise<TriedCode> &promise, const std::shared_ptr<Workshop> &workshop,
                     const Order &order);
    void startOver();
    void stop();
    void take(int index);
    void end();
    void forgetTrials();

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    CodeMeasure &m_measure;
    WalletPlatform m_wallet = WalletPlatform::Apple;
    bool m_isWatched = false;
    bool m_isWaiting = false; ///< until it is known which row is the largest
    QString m_problem;
    QString m_rowName;
    std::array<std::optional<TriedCode>, scanbench::allConditions.size()> m_tried;
    std::array<std::unique_ptr<PictureFace>, scanbench::allConditions.size()> m_faces;
    QTimer m_pause; ///< who types is not kept company at each letter
    QFutureWatcher<TriedCode> m_watcher;
    std::shared_ptr<Workshop> m_workshop; ///< used on the thread only
    QThreadPool m_thread;
};

} // namespace qairopay
