// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/googlecarrier.h"

#include "google/json.h"
#include "passfile/jwt.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>
#include <QtCore/qurlquery.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array gaps{second, 5 * second, 30 * second, 5 * minute, hour, 6 * hour, day};
constexpr int bucketWaitMs = 20;
constexpr int assertionLife = 3600;
constexpr int tokenMargin = 60; // seconds before its end a token is no longer used
const QString scope = u"https://www.googleapis.com/auth/wallet_object.issuer"_s;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Google's word for it: "RESOURCE_EXHAUSTED", "INVALID_ARGUMENT".
QString reasonOf(const Outbound::Answer &answer)
{
    const auto error = QJsonDocument::fromJson(answer.body)["error"_L1];
    return (error.isObject() ? error["status"_L1] : error).toString().left(64);
}

/// A class needs no pass; one without values stands in.
PassRow noPass(const QString &templateId)
{
    PassRow row;
    row.pass.templateId = TemplateId(templateId);
    return row;
}

bool isRetried(const AttemptResult &result)
{
    // 401 and 403: the account's rights get mended; 404: the class is not there yet.
    return result.isRetried() || result.status == 401 || result.status == 403 || result.status == 404;
}

} // namespace

GoogleCarrier::GoogleCarrier(Parts parts, Outbound::Options options)
    : m_parts(std::move(parts))
    , m_bucket(perSecond, m_parts.ticks)
    , m_outbound(std::move(options))
{}

QStringList GoogleCarrier::dueLanes(const Work &work, int most) const
{
    return dueGoogle(work, most);
}

Carrier::Shared GoogleCarrier::next(const Work &work, const QString &lane) const
{
    auto row = findDueGoogle(work, lane);
    if (!row)
        return nullptr;
    auto write = std::make_shared<Write>();
    write->tenant = &work.tenant;
    write->lane = lane;
    write->row = std::move(*row);
    const auto source = templates::load(work, write->row.templateId);
    const auto pass = write->row.isClass() ? std::optional(noPass(lane)) : findPass(work, lane);
    if (!source || !pass)
        return write;
    auto document = m_parts.files.googleDocument({work, *source, *pass});
    if (!document)
        return write;
    document->object.messages.clear(); // they go by addMessage, each once
    const bool isClass = write->row.isClass();
    write->kind = memberName(document->vertical()) + (isClass ? u"Class"_s : u"Object"_s);
    write->resourceId = isClass ? document->passClass.id : document->object.id;
    write->body = compact(isClass ? classJson(*document) : objectJson(*document));
    write->mayRing = countNotices(work, lane, work.now - day) < noticesADay;
    return write;
}

void GoogleCarrier::send(const Shared &parcel, qint64, Done done)
{
    auto write = std::static_pointer_cast<const Write>(parcel);
    if (write->body.isEmpty())
        return done({.outcome = u"cannot_be_written"_s, .status = 400});
    const auto course = std::make_shared<Course>(Course{std::move(write), std::move(done)});
    after(0, [this, course] { patch(course); }); // onto the sender's thread
}

QUrl GoogleCarrier::address(const QString &path) const
{
    auto url = m_parts.url;
    url.setPath(url.path() + u"/walletobjects/v1/"_s + path);
    return url;
}

QByteArray GoogleCarrier::assertion() const
{
    const auto account = m_parts.files.issuers().google;
    const auto now = m_parts.clock().toSecsSinceEpoch();
    const QJsonObject claims{{u"iss"_s, account.email},
                             {u"scope"_s, scope},
                             {u"aud"_s, account.tokenUri.toString()},
                             {u"iat"_s, now},
                             {u"exp"_s, now + assertionLife}};
    return passfile::signJwt(account.key, compact(claims), account.keyId).value_or(QByteArray());
}

void GoogleCarrier::authorized(const SharedCourse &course,
                               const std::function<void(const QByteArray &)> &then)
{
    if (!m_token.isEmpty() && m_parts.clock() < m_tokenUntil)
        return then(m_token);
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"_s);
    form.addQueryItem(u"assertion"_s, QString::fromLatin1(assertion()));
    m_outbound.send({.method = "POST",
                     .url = m_parts.files.issuers().google.tokenUri,
                     .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                     .body = form.toString(QUrl::FullyEncoded).toLatin1()},
                    [this, course, then](const Outbound::Answer &answer) {
                        const auto json = QJsonDocument::fromJson(answer.body).object();
                        m_token = json.value("access_token"_L1).toString().toLatin1();
                        const auto life = json.value("expires_in"_L1).toInteger();
                        if (answer.status != 200 || m_token.isEmpty())
                            return end(course, answer, u"token"_s);
                        m_tokenUntil = m_parts.clock().addSecs(life - tokenMargin);
                        course->hasNewToken = true;
                        then(m_token);
                    });
}

/// With a token, below the quota; once more with another token when Google no longer takes this one.
void GoogleCarrier::request(const SharedCourse &course, Outbound::Request request, const Then &then)
{
    if (!m_bucket.take())
        return after(bucketWaitMs, [this, course, request, then] { this->request(course, request, then); });
    authorized(course, [this, course, request, then](const QByteArray &token) {
        auto signedRequest = request;
        signedRequest.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
        m_outbound.send(signedRequest, [this, course, request, then](const Outbound::Answer &answer) {
            if (answer.status != 401)
                return then(answer);
            m_token.clear();
            if (course->hasNewToken)
                return then(answer);
            this->request(course, request, then);
        });
    });
}

void GoogleCarrier::patch(const SharedCourse &course)
{
    const auto &write = *course->write;
    request(course,
            {.method = "PATCH", .url = address(write.kind + u'/' + write.resourceId), .body = write.body},
            [this, course](const Outbound::Answer &answer) {
                if (answer.status == 404)
                    return insert(course);
                if (answer.status == 200)
                    return addMessage(course);
                end(course, answer, u"patch"_s);
            });
}

void GoogleCarrier::insert(const SharedCourse &course)
{
    const auto &write = *course->write;
    request(course, {.method = "POST", .url = address(write.kind), .body = write.body},
            [this, course](const Outbound::Answer &answer) {
                // 409: somebody was faster, so there is nothing left to insert; the next attempt patches.
                if (answer.status == 200)
                    return addMessage(course);
                end(course, answer, u"insert"_s);
            });
}

void GoogleCarrier::addMessage(const SharedCourse &course)
{
    const auto &write = *course->write;
    if (write.row.isClass() || write.row.notice.isEmpty())
        return end(course, {.status = 200}, {});
    // Its number makes the message the same one at a repeat.
    const QJsonObject message{{u"id"_s, u"change-%1"_s.arg(write.row.generation)},
                              {u"header"_s, m_parts.files.issuers().apple.organisation()},
                              {u"body"_s, write.row.notice},
                              {u"messageType"_s, write.mayRing ? u"TEXT_AND_NOTIFY"_s : u"TEXT"_s}};
    request(course,
            {.method = "POST",
             .url = address(write.kind + u'/' + write.resourceId + u"/addMessage"_s),
             .body = compact({{u"message"_s, message}})},
            [this, course](const Outbound::Answer &answer) { end(course, answer, u"add_message"_s); });
}

void GoogleCarrier::end(const SharedCourse &course, const Outbound::Answer &answer, const QString &step)
{
    const auto reason = answer.status == 0 ? answer.outcome : reasonOf(answer);
    course->done({.outcome = answer.status == 200 ? u"delivered"_s : step + u": "_s + reason,
                  .status = answer.status,
                  .retryAfterMs = answer.retryAfterMs});
}

void GoogleCarrier::settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const
{
    const auto &write = static_cast<const Write &>(parcel);
    if (result.isDelivered()) {
        endGoogle(work, write.row, true, {});
        if (!write.row.notice.isEmpty() && write.mayRing)
            insertNotice(work, write.row.id);
        return;
    }
    if (!isRetried(result))
        return endGoogle(work, write.row, false, result.outcome);
    const auto gap = gaps.at(std::min(std::size_t(write.row.attempts), gaps.size() - 1));
    const auto jitter = qint64(double(gap) * 0.1 * QRandomGenerator::global()->generateDouble());
    retryGoogle(work, write.row, work.now + std::max(gap + jitter, result.retryAfterMs), result.outcome);
}

void GoogleCarrier::after(int milliseconds, std::function<void()> task)
{
    m_outbound.after(milliseconds, std::move(task));
}

void GoogleCarrier::stop()
{
    m_outbound.stop();
}

} // namespace qairopay::sandbox
