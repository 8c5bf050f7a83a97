// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/phonedesk.h"

#include "base/whendone.h"
#include "csv/email.h"
#include "scene/symbol.h"
#include "shell/errorwords.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>
#include <QtQml/qjsengine.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int modulePixels = 8;
constexpr int quietModules = 4;

/// Black on white with its quiet zone, whatever the window's colours: cameras want it so.
QImage pictureOf(const scene::Symbol &symbol)
{
    const auto side = (symbol.columns + 2 * quietModules) * modulePixels;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const auto &run : symbol.runs)
        painter.fillRect((run.column + quietModules) * modulePixels, (run.row + quietModules) * modulePixels,
                         run.length * modulePixels, modulePixels, Qt::black);
    return image;
}

} // namespace

PhoneDesk::PhoneDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    QJSEngine::setObjectOwnership(&m_code, QJSEngine::CppOwnership);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PhoneDesk::timeIsUp);
    connect(&m_services.desk, &TemplateDesk::stateChanged, this, &PhoneDesk::follow);
}

PhoneDesk::~PhoneDesk()
{
    shut();
}

void PhoneDesk::follow()
{
    if (m_isOpen && m_draftId != m_services.desk.draftId()) {
        close();
        Q_EMIT dropped();
    } else {
        Q_EMIT changed();
    }
}

QString PhoneDesk::heading() const
{
    return tr("“%1” on a phone now").arg(m_name);
}

QString PhoneDesk::whyNot() const
{
    if (m_services.desk.isNew())
        return tr("Publish the template first: a pass is made of what is published.");
    if (hasLinks())
        return {};
    if (!m_services.isEmbedded)
        return tr("This profile is a sandbox on this computer that another program runs, and phones do not "
                  "reach it. Choose the sandbox of the studio or a profile of QairoPay in Settings.");
    return m_wallet == 0 ? whyNoApple() : whyNoGoogle();
}

QString PhoneDesk::whyNoApple() const
{
    if (!m_services.signsForPhones())
        return tr("Passes of this sandbox are signed with its test certificate, which phones refuse. Choose "
                  "your own pass certificate in Settings, or a profile of QairoPay.");
    if (const auto fault = m_services.certificateFault(); !fault.isEmpty())
        return fault;
    if (m_addresses.isEmpty())
        return tr("This computer has no address on a private network that a phone could reach. Connect it "
                  "to the same Wi-Fi as the phone, and open this sheet again.");
    return {};
}

QString PhoneDesk::whyNoGoogle() const
{
    if (!m_services.signsGoogleLinks())
        return tr("Google’s links of this sandbox are signed with its test key, which Google refuses. Choose "
                  "your own service account in Settings, or a profile of QairoPay.");
    const auto &published = m_services.desk.draft().base;
    if (published && !published->studio.images.isEmpty())
        return tr("Google fetches the pictures of a pass itself, and those of this template are on this "
                  "computer, which it does not reach. Choose a profile of QairoPay in Settings, or publish "
                  "the template without pictures of its own.");
    return {};
}

bool PhoneDesk::settingsHelp() const
{
    if (m_services.desk.isNew() || hasLinks())
        return false;
    if (!m_services.isEmbedded)
        return true;
    return m_wallet == 0 ? !m_services.signsForPhones() || !m_services.certificateFault().isEmpty()
                         : !whyNoGoogle().isEmpty();
}

bool PhoneDesk::choosesWallet() const
{
    return hasLinks() ? isReady() : m_services.isEmbedded && !m_services.desk.isNew() && !m_isBusy;
}

QString PhoneDesk::words() const
{
    if (const auto why = whyNot(); !why.isEmpty())
        return why;
    QStringList words;
    if (m_services.client.profile().isLive() && hasLinks())
        words.append(tr("This issues a pass in live, for %1.").arg(m_services.client.profile().tenantName));
    words.append(tr("The pass is filled in with the record that the cards show."));
    if (needsAddress())
        words.append(tr("The phone has to be on the same network. Only this one pass can be fetched there, "
                        "under an address that nobody guesses, until you close this sheet and at most for "
                        "%n minutes. Apple Wallet only.",
                        nullptr, minutes()));
    else if (!hasLinks())
        words.append(
            tr("The link carries the whole pass, signed by your service account: the phone needs the "
               "Internet, and what is published later does not reach this pass. Until Google has "
               "approved your issuer, only its test users can save it."));
    if (m_services.desk.isDirty())
        words.append(tr("Your draft differs from what is published: the pass is made of what is published."));
    return words.join(u"\n\n"_s);
}

int PhoneDesk::minutes() const
{
    return int(std::chrono::round<std::chrono::minutes>(m_services.openFor).count());
}

bool PhoneDesk::isReady() const
{
    return hasLinks() ? !m_pass.id.isEmpty() : !m_link.isEmpty();
}

bool PhoneDesk::canMake() const
{
    return whyNot().isEmpty() && !m_isBusy && !isReady() && csv::isEmail(m_email.trimmed().toUtf8()) &&
           (!needsAddress() || m_addressIndex > 0);
}

void PhoneDesk::setEmail(const QString &email)
{
    if (m_email == email)
        return;
    m_email = email;
    Q_EMIT changed();
}

QString PhoneDesk::emailProblem() const
{
    const auto email = m_email.trimmed();
    if (email.isEmpty() || csv::isEmail(email.toUtf8()))
        return {};
    return tr("This is not an e-mail address yet.");
}

QStringList PhoneDesk::addresses() const
{
    return QStringList(tr("Choose an address")) + m_addresses;
}

void PhoneDesk::setAddressIndex(int index)
{
    if (m_addressIndex == index)
        return;
    m_addressIndex = index;
    Q_EMIT changed();
}

void PhoneDesk::setPort(int port)
{
    if (m_port == port)
        return;
    m_port = port;
    Q_EMIT changed();
}

void PhoneDesk::setWallet(int wallet)
{
    if (m_wallet == wallet)
        return;
    m_wallet = wallet;
    if (hasLinks() && isReady()) {
        showLink(m_wallet == 0 ? m_pass.appleUrl : m_pass.googleUrl);
    } else if (!hasLinks()) {
        ++m_run; // a door that is being opened for the other one counts no more
        shut();
        m_isBusy = false;
        m_hasEnded = false;
        m_problem.clear();
    }
    Q_EMIT changed();
}

QString PhoneDesk::state() const
{
    if (m_hasEnded)
        return tr(
            "%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.",
            nullptr, minutes());
    if (m_isBusy)
        return tr("Making the pass…");
    if (m_link.isEmpty() || m_code.isEmpty())
        return {};
    if (!needsAddress())
        return tr("Point the phone’s camera at the code.");
    return m_taken == 0 ? tr("Point the phone’s camera at the code. Not fetched yet.")
                        : tr("Fetched by a phone.");
}

void PhoneDesk::begin()
{
    close();
    m_isOpen = true;
    m_draftId = m_services.desk.draftId();
    m_name = m_services.desk.draft().value.name;
    m_addresses = m_services.addresses();
    m_addressIndex = 0;
    m_wallet = 0;
    Q_EMIT addressesChanged();
    Q_EMIT changed();
    Q_EMIT begun();
}

void PhoneDesk::make()
{
    if (!canMake())
        return;
    m_isBusy = true;
    m_hasEnded = false;
    m_problem.clear();
    if (const auto wanted = wish(); wanted != m_wish) {
        m_wish = wanted;
        m_key.clear();
        m_pass = {};
    }
    Q_EMIT changed();
    if (m_pass.id.isEmpty())
        issue();
    else
        handOver();
}

PhoneDesk::Wish PhoneDesk::wish() const
{
    auto record = m_services.record();
    record.holder.email = m_email.trimmed();
    const auto &published = m_services.desk.draft().base;
    // The draft may have fields that the service does not know yet.
    record.fields.removeIf([&](const QMap<QString, QString>::iterator &field) {
        return !published || !published->field(field.key());
    });
    return {TemplateId(m_services.desk.templateId()), record};
}

void PhoneDesk::issue()
{
    if (m_key.isEmpty())
        m_key = api::newIdempotencyKey();
    m_services.client.issuePass({m_wish.templateId, m_wish.record}, m_key)
        .then(this, [this, run = m_run](const Result<Pass> &pass) {
            if (run == m_run)
                issued(pass);
        });
}

void PhoneDesk::issued(const Result<Pass> &pass)
{
    if (pass || !api::outcomeIsUnknown(pass.error()))
        m_key.clear();
    if (!pass)
        return fail(pass.error());
    m_pass = *pass;
    handOver();
}

void PhoneDesk::handOver()
{
    if (hasLinks()) {
        m_isBusy = false;
        showLink(m_wallet == 0 ? m_pass.appleUrl : m_pass.googleUrl);
    } else if (m_wallet == 0) {
        handOverFile();
    } else {
        handOverToken();
    }
}

void PhoneDesk::handOverFile()
{
    m_services.client.download(QUrl(m_pass.appleUrl))
        .then(this, [this, run = m_run](const Result<api::Download> &file) {
            if (run != m_run)
                return;
            if (file)
                offer(file->bytes);
            else
                fail(file.error());
        });
}

/// With the class and the object in it: nobody has written either to Google.
void PhoneDesk::handOverToken()
{
    QUrl url(m_pass.googleUrl);
    url.setQuery(u"form=full"_s);
    m_services.client.download(url, "application/jwt")
        .then(this, [this, run = m_run](const Result<api::Download> &token) {
            if (run != m_run)
                return;
            if (!token)
                return fail(token.error());
            m_isBusy = false;
            showLink(u"https://pay.google.com/gp/v/save/"_s + QString::fromLatin1(token->bytes));
        });
}

void PhoneDesk::offer(const QByteArray &bytes)
{
    const PhoneOffer wish{.address = m_addresses.value(m_addressIndex - 1),
                          .port = quint16(m_port),
                          .bytes = bytes,
                          .taken = [this, run = m_run] {
                              QMetaObject::invokeMethod(this, [this, run] {
                                  m_taken += run == m_run ? 1 : 0;
                                  Q_EMIT changed();
                              });
                          }};
    whenDone(QtConcurrent::run(&m_threads, m_services.open, wish), this,
             [this, run = m_run](const Result<PhoneDoor> &door) {
                 if (run == m_run)
                     opened(door);
                 else if (door)
                     letGo(*door);
             });
}

void PhoneDesk::opened(const Result<PhoneDoor> &door)
{
    if (!door)
        return fail(door.error());
    m_isBusy = false;
    m_taken = 0;
    m_door = *door;
    m_timer.start(m_services.openFor);
    showLink(m_door.url.toString(QUrl::FullyEncoded));
}

void PhoneDesk::showLink(const QString &link)
{
    if (link.isEmpty()) {
        m_link.clear();
        return fail({ErrorKind::NotFound, m_wallet == 0 ? tr("The service gave no link for Apple Wallet.")
                                                        : tr("The service gave no link for Google Wallet.")});
    }
    const auto symbol = scene::encodeSymbol(BarcodeFormat::Qr, link.toUtf8());
    m_problem = symbol ? QString()
                       : tr("The link has %1 characters, too many for a QR code. Copy it, and send it to the "
                            "phone in a message.")
                             .arg(QLocale().toString(link.size()));
    m_link = link;
    m_code.show(symbol ? pictureOf(*symbol) : QImage());
    Q_EMIT changed();
}

void PhoneDesk::fail(const Error &error)
{
    m_isBusy = false;
    m_problem = wordsFor(error);
    Q_EMIT changed();
}

void PhoneDesk::close()
{
    ++m_run;
    shut();
    m_isOpen = false;
    m_isBusy = false;
    m_hasEnded = false;
    m_problem.clear();
    m_pass = {};
    Q_EMIT changed();
}

/// Beside the window: a download that is on its way may end.
void PhoneDesk::shut()
{
    m_timer.stop();
    m_link.clear();
    letGo(std::exchange(m_door, {}));
}

void PhoneDesk::letGo(const PhoneDoor &door)
{
    if (door.close)
        m_threads.start(door.close);
}

void PhoneDesk::timeIsUp()
{
    shut();
    m_hasEnded = true;
    Q_EMIT changed();
}

} // namespace qairopay
