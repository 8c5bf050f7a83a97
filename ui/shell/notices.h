// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// A short message at the bottom of the window that goes away: what happened, with counts.
class Notice
{
    Q_GADGET
    QML_VALUE_TYPE(studioNotice)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(bool failed MEMBER failed FINAL)

public:
    QString text;
    QString detail; ///< e.g. a request id, to copy
    bool failed = false;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Where every view model reports what happened. The window shows it as a toast.
class Notices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")

public:
    using QObject::QObject;

    Q_INVOKABLE void tell(const QString &text) { Q_EMIT posted({text, {}, false}); }
    void fail(const Error &error) { Q_EMIT posted({error.shownText(), error.reference, true}); }
    /// When it has ended: that it is done, or what went wrong.
    void tellWhenDone(QFuture<Result<void>> work, const QString &text)
    {
        work.then(this, [this, text](const Result<void> &done) {
            if (done)
                tell(text);
            else
                fail(done.error());
        });
    }

Q_SIGNALS:
    void posted(const qairopay::Notice &notice);
};

} // namespace qairopay
