// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/addresspicture.h"

#include "base/whendone.h"
#include "designer/imageeditor.h"
#include "designer/imagewords.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qlocale.h>
#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// For a sentence: as much of an address as tells which one it is.
QString shortened(const QString &address)
{
    constexpr qsizetype most = 80;
    return address.size() > most ? address.first(most) + u'…' : address;
}

} // namespace

AddressPicture::AddressPicture(TemplateEditor &editor, ArtworkLoader &artwork,
                               webpicture::FetchOptions options, ImageSlot slot)
    : m_editor(editor)
    , m_artwork(artwork)
    , m_options(std::move(options))
    , m_slot(slot)
{
    connect(&editor, &TemplateEditor::changed, this, &AddressPicture::follow);
    connect(&editor, &TemplateEditor::opened, this, [this] {
        stop();
        m_error.clear();
        Q_EMIT changed();
    });
}

AddressPicture::~AddressPicture() = default;

QString AddressPicture::address() const
{
    const auto &brand = m_editor.value().brand;
    return m_slot == ImageSlot::Icon ? brand.iconUrl : brand.logoUrl;
}

bool AddressPicture::hasOwnPicture() const
{
    const auto &images = m_editor.value().studio.images;
    const auto found = images.constFind(m_slot);
    return found != images.cend() && found->sourceUrl.isEmpty();
}

bool AddressPicture::canFetch() const
{
    return !m_isFetching && !address().isEmpty() && !hasOwnPicture();
}

QString AddressPicture::remark() const
{
    const auto address = this->address();
    if (hasOwnPicture())
        return address.isEmpty()
                   ? tr("Wallets fetch it themselves. The cards show the picture chosen under Images.")
                   : tr("The cards show the picture chosen under Images, not the one at this address. Remove "
                        "that one to fetch this.");
    const auto source = m_editor.value().studio.images.value(m_slot).sourceUrl;
    if (source.isEmpty())
        return tr("Starts with https. Wallets fetch it themselves; the studio does so once, when you press "
                  "Fetch, to show it on the cards.");
    return source == address
               ? tr("The cards show what this address gave when it was fetched.")
               : tr("The cards show what “%1” gave when it was fetched.").arg(shortened(source));
}

double AddressPicture::share() const
{
    return m_total > 0 ? double(m_received) / double(m_total) : -1;
}

QString AddressPicture::progressText() const
{
    const QLocale locale;
    if (m_received == 0)
        return tr("Asking %1…").arg(QUrl(m_asked).host());
    return m_total > 0
               ? tr("%1 of %2").arg(locale.formattedDataSize(m_received), locale.formattedDataSize(m_total))
               : tr("%1 so far").arg(locale.formattedDataSize(m_received));
}

void AddressPicture::fetch()
{
    if (!canFetch())
        return;
    m_error.clear();
    m_asked = address();
    m_isFetching = true;
    count(0, -1);
    m_job = std::make_unique<webpicture::PictureJob>(m_options, m_asked);
    connect(m_job.get(), &webpicture::PictureJob::progressed, this, &AddressPicture::count);
    connect(m_job.get(), &webpicture::PictureJob::finished, this, &AddressPicture::take);
    m_job->start();
    Q_EMIT changed();
}

void AddressPicture::cancel()
{
    if (!m_isFetching)
        return;
    stop();
    Q_EMIT changed();
}

/// Whoever changes the address meanwhile, or chooses a picture, wants something else.
void AddressPicture::follow()
{
    if (m_isFetching && (address() != m_asked || hasOwnPicture()))
        stop();
    if (address() != m_asked || hasOwnPicture())
        m_error.clear();
    Q_EMIT changed();
}

void AddressPicture::count(qint64 received, qint64 total)
{
    m_received = received;
    m_total = total;
    Q_EMIT progressed();
}

/// Called by the job itself, which therefore goes later.
void AddressPicture::take(const Result<QByteArray> &file)
{
    m_job.release()->deleteLater();
    if (!file)
        return fail(file.error().shownMessage());
    whenDone(QtConcurrent::run(
                 [bytes = *file, assets = m_artwork.assets()] { return keepPicture(assets, bytes); }),
             this, [this, run = m_run](const Result<QString> &sha256) {
                 if (run != m_run)
                     return;
                 if (sha256)
                     place(*sha256);
                 else
                     fail(sha256.error().shownMessage());
             });
}

void AddressPicture::place(const QString &sha256)
{
    stop();
    m_artwork.retry();
    m_editor.edit(tr("Fetch %1").arg(imageSlotName(m_slot)), {}, [&](PassTemplate &value) {
        auto &reference = value.studio.images[m_slot];
        if (reference.sha256 != sha256)
            reference = {.sha256 = sha256};
        reference.sourceUrl = m_asked;
    });
    Q_EMIT changed();
}

void AddressPicture::stop()
{
    ++m_run;
    m_job.reset();
    m_isFetching = false;
}

void AddressPicture::fail(const QString &message)
{
    stop();
    m_error = tr("“%1” was not fetched. %2").arg(shortened(m_asked), message);
    Q_EMIT changed();
}

} // namespace qairopay
