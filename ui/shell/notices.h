// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/whendone.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <functional>

namespace qairopay {

/// A short message at the bottom of the window that goes away: what happened, with counts.
class Notice
{
    Q_GADGET
    QML_VALUE_TYPE(studioNotice)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(bool failed MEMBER failed FINAL)
    Q_PROPERTY(QString verb MEMBER verb FINAL)
    Q_PROPERTY(int offer MEMBER offer FINAL)

public:
    QString text;
    QString detail; ///< e.g. a request id, to copy
    bool failed = false;
    QString verb = {}; ///< what can be done about it; empty: nothing
    int offer = 0;     ///< for Notices::take()

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
    /// The same with something that can be done about it, as long as the context lives. Only the last few
    /// offers stand.
    void offer(const QString &text, const QString &verb, QObject *context, std::function<void()> act)
    {
        post({text, {}, false, verb}, context, std::move(act));
    }
    void offer(const Error &error, const QString &verb, QObject *context, std::function<void()> act)
    {
        post({error.shownText(), error.reference, true, verb}, context, std::move(act));
    }
    /// Does what was offered, once.
    Q_INVOKABLE void take(int offer)
    {
        const auto found = std::ranges::find(m_offers, offer, &Offer::id);
        if (found == m_offers.end())
            return;
        const auto taken = *found;
        m_offers.erase(found);
        if (taken.context)
            taken.act();
    }
    void fail(const Error &error) { Q_EMIT posted({error.shownText(), error.reference, true}); }
    /// When it has ended: that it is done, or what went wrong.
    void tellWhenDone(QFuture<Result<void>> work, const QString &text)
    {
        whenDone(work, this, [this, text](const Result<void> &done) {
            if (done)
                tell(text);
            else
                fail(done.error());
        });
    }

Q_SIGNALS:
    void posted(const qairopay::Notice &notice);

private:
    struct Offer
    {
        int id = 0;
        QPointer<QObject> context;
        std::function<void()> act;
    };
    static constexpr qsizetype mostOffers = 8; ///< more than the window shows

    void post(Notice notice, QObject *context, std::function<void()> act)
    {
        if (m_offers.size() >= mostOffers)
            m_offers.removeFirst();
        notice.offer = ++m_lastOffer;
        m_offers.append({notice.offer, context, std::move(act)});
        Q_EMIT posted(notice);
    }

    QList<Offer> m_offers;
    int m_lastOffer = 0;
};

} // namespace qairopay
