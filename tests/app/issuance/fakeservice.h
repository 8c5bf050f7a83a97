// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/decode.h"
#include "issuance/issuejob.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimer.h>

namespace qairopay::tests {

/// A service in memory with the contract's idempotency: for what the real sandbox cannot be made to do on
/// order, such as taking a batch and losing the answer at the third call.
class FakeService : public QObject
{
public:
    enum class Mood {
        Answers,
        LosesAnswer,  ///< carries out, then the line is cut
        LosesRequest, ///< the line is cut before
        Refuses,      ///< 404, nothing carried out
        Archived,     ///< 409, nothing carried out
    };

    /// What the next calls meet, in order; then it answers.
    QList<Mood> moods;
    QList<Pass> passes;
    QList<QByteArray> keys; ///< of each call
    QHash<QByteArray, QByteArray> bodies;
    int listCalls = 0;
    QDateTime now = QDateTime::currentDateTimeUtc();

    [[nodiscard]] issuance::PassPort port()
    {
        return {[this](const QByteArray &body, const QByteArray &key) { return later(issue(body, key)); },
                [this](const api::PassQuery &query) { return later(list(query)); }};
    }

private:
    /// From the event loop, as the network does.
    template <typename T> QFuture<T> later(T answer)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QTimer::singleShot(0, this, [promise, answer] {
            promise->addResult(answer);
            promise->finish();
        });
        return promise->future();
    }

    Result<api::BatchResult> issue(const QByteArray &body, const QByteArray &key)
    {
        keys.append(key);
        const auto mood = moods.isEmpty() ? Mood::Answers : moods.takeFirst();
        const auto cut = failure(ErrorKind::Unavailable, QStringLiteral("The connection was cut."));
        if (mood == Mood::LosesRequest)
            return cut;
        if (mood == Mood::Refuses)
            return failure(ErrorKind::NotFound, QStringLiteral("There is no such template."));
        if (mood == Mood::Archived)
            return failure(ErrorKind::Conflict, QStringLiteral("The template is archived."));
        if (bodies.contains(key)) {
            if (bodies.value(key) != body)
                return failure(ErrorKind::Conflict, QStringLiteral("The key was used with another body."));
        } else {
            bodies.insert(key, body);
            m_answers.insert(key, carryOut(body));
        }
        if (mood == Mood::LosesAnswer)
            return cut;
        return m_answers.value(key);
    }

    api::BatchResult carryOut(const QByteArray &body)
    {
        api::BatchResult result;
        const auto items = QJsonDocument::fromJson(body).object().value(QStringLiteral("passes")).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto item = items.at(i).toObject();
            Pass pass;
            pass.templateId = TemplateId(item.value(QStringLiteral("template_id")).toString());
            pass.record.holder.email =
                item.value(QStringLiteral("holder")).toObject().value(QStringLiteral("email")).toString();
            pass.createdAt = now;
            if (pass.record.holder.email.startsWith(QStringLiteral("refused"))) {
                Error error{ErrorKind::InvalidInput, QStringLiteral("This holder is not wanted."),
                            QStringLiteral("holder.email")};
                error.code = QStringLiteral("pattern_mismatch");
                error.reference = QStringLiteral("req_1");
                result.items.append({i, std::unexpected(error)});
                ++result.failed;
                continue;
            }
            pass.id = PassId(QStringLiteral("pass_%1").arg(passes.size(), 26, 10, QLatin1Char('0')));
            pass.appleUrl = QStringLiteral("http://127.0.0.1/d/%1.pkpass").arg(passes.size());
            passes.append(pass);
            result.items.append({i, pass});
            ++result.succeeded;
        }
        return result;
    }

    Result<api::Page<Pass>> list(const api::PassQuery &query)
    {
        ++listCalls;
        api::Page<Pass> page;
        for (const auto &pass : passes) {
            if (pass.record.holder.email == query.holderEmail)
                page.items.append(pass);
        }
        return page;
    }

    QHash<QByteArray, api::BatchResult> m_answers;
};

} // namespace qairopay::tests
