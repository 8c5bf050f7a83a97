// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/imageeditor.h"

#include "artwork/decode.h"
#include "base/whendone.h"
#include "designer/imagewords.h"
#include "settings/atomicfile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qbuffer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

Result<QByteArray> readPicture(const QString &path)
{
    return settings::readPlainFile(path, artwork::maxBytes).transform_error([](Error error) {
        if (error.kind == ErrorKind::NotFound)
            error.message = ImageEditor::tr("There is no such file.");
        else if (error.kind == ErrorKind::LimitExceeded)
            error.message = ImageEditor::tr("It has more than %1 MiB. Save it smaller, as JPEG say.")
                                .arg(artwork::maxBytes >> 20);
        return error;
    });
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<QString> keepPicture(const settings::AssetStore &assets, const QByteArray &bytes)
{
    return artwork::decode(bytes).and_then([&](const QImage &) { return assets.put(bytes); });
}

ImageEditor::ImageEditor(TemplateEditor &editor, ArtworkLoader &artwork, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_artwork(artwork)
    , m_list(editor, artwork)
{
    QJSEngine::setObjectOwnership(&m_list, QJSEngine::CppOwnership);
    connect(&editor, &TemplateEditor::opened, this, [this] {
        ++m_desk;
        setBusy({});
        fail({}, {});
        m_artwork.retry();
    });
}

ImageEditor::~ImageEditor() = default;

void ImageEditor::takeFile(const QString &slot, const QUrl &file)
{
    if (!file.isLocalFile()) {
        fail(slot, tr("“%1” is not a file of this computer. Save it first, then choose the file.")
                       .arg(file.toDisplayString().left(80)));
        return;
    }
    const auto path = file.toLocalFile();
    take(slot, QFileInfo(path).fileName(), [path](const settings::AssetStore &assets) {
        return readPicture(path).and_then(
            [&](const QByteArray &bytes) { return keepPicture(assets, bytes); });
    });
}

void ImageEditor::paste(const QString &slot)
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    const auto name = tr("the clipboard's picture");
    if (data && data->hasUrls() && !data->urls().isEmpty()) {
        takeFile(slot, data->urls().constFirst());
        return;
    }
    for (const auto &type : {u"image/png"_s, u"image/jpeg"_s}) {
        if (!data || !data->hasFormat(type))
            continue;
        if (const auto bytes = data->data(type); artwork::formatOf(bytes)) {
            take(slot, name,
                 [bytes](const settings::AssetStore &assets) { return keepPicture(assets, bytes); });
            return;
        }
    }
    const auto image = data && data->hasImage() ? data->imageData().value<QImage>() : QImage();
    if (image.isNull()) {
        fail(slot, tr("The clipboard holds no picture. Copy one in the program you drew it with."));
        return;
    }
    take(slot, name,
         [image](const settings::AssetStore &assets) { return keepPicture(assets, encoded(image)); });
}

void ImageEditor::remove(const QString &slot)
{
    const auto which = imageSlotFromApiName(slot);
    if (!which)
        return;
    fail({}, {});
    m_editor.edit(tr("Remove %1").arg(imageSlotName(*which)), {},
                  [&](PassTemplate &value) { value.studio.images.remove(*which); });
}

void ImageEditor::take(const QString &slot, const QString &name, const Intake &intake)
{
    if (!imageSlotFromApiName(slot))
        return;
    fail({}, {});
    setBusy(slot);
    const auto order = ++m_order;
    whenDone(QtConcurrent::run([intake, assets = m_artwork.assets()] { return intake(assets); }), this,
             [this, slot, name, order, desk = m_desk](const Result<QString> &sha256) {
                 if (desk != m_desk || order != m_order)
                     return;
                 setBusy({});
                 if (sha256)
                     place(slot, *sha256);
                 else
                     fail(slot, tr("“%1” was not taken. %2").arg(name, sha256.error().shownMessage()));
             });
}

void ImageEditor::place(const QString &slot, const QString &sha256)
{
    const auto which = *imageSlotFromApiName(slot);
    m_artwork.retry();
    m_editor.edit(tr("Choose %1").arg(imageSlotName(which)), {}, [&](PassTemplate &value) {
        auto &reference = value.studio.images[which];
        if (reference.sha256 != sha256)
            reference = {.sha256 = sha256};
        reference.sourceUrl.clear(); // chosen, wherever it came from before
    });
    Q_EMIT taken(slot);
}

void ImageEditor::fail(const QString &slot, const QString &error)
{
    if (m_error == error && m_errorSlot == slot)
        return;
    m_error = error;
    m_errorSlot = slot;
    Q_EMIT errorChanged();
}

void ImageEditor::setBusy(const QString &slot)
{
    if (m_busySlot == slot)
        return;
    m_busySlot = slot;
    Q_EMIT busyChanged();
}

} // namespace qairopay
