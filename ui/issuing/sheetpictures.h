// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuance/rowlinting.h"

#include <QtCore/qcache.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qimage.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The small cards of a contact sheet, drawn on a thread of its own as they come into sight: the last one
/// asked for first, and those that are long out of sight not at all. Keeps a few screens of them.
class SheetPictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the contact sheet.")

public:
    struct Key
    {
        quint32 number = 0; ///< of the row
        WalletPlatform wallet = WalletPlatform::Apple;
        QSize box; ///< pixels; the card is as large as fits

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.number, int(key.wallet), key.box.width(), key.box.height());
        }
    };

    explicit SheetPictures(QObject *parent = nullptr);
    ~SheetPictures() override;
    Q_DISABLE_COPY_MOVE(SheetPictures)

    /// Another sheet, or none; all pictures are forgotten.
    void show(issuance::SheetSourcePtr source);
    /// Null while it is being made: `arrived` tells when it is there.
    [[nodiscard]] QImage picture(const Key &key);

Q_SIGNALS:
    void arrived(const Key &key);
    void forgotten();

private:
    struct Board;

    void startDrawing();
    void take(const Key &key, const QImage &picture, int turn);

    issuance::SheetSourcePtr m_source;
    QCache<Key, QImage> m_pictures; ///< cost in kilobytes
    std::shared_ptr<Board> m_board; ///< shared with the thread
    int m_turn = 0;                 ///< as on the board
    QThreadPool m_thread;
};

} // namespace qairopay
