// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/proofexport.h"

#include "base/whendone.h"
#include "designer/words.h"
#include "proofsheet/html.h"
#include "proofsheet/pdf.h"
#include "scene/painter.h"
#include "settings/atomicfile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qbuffer.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int mostPixels = 3; ///< to a point: as on the sharpest phones

QString fileName(const QString &name, int pixels)
{
    return pixels == 1 ? QString(name + ".png"_L1) : u"%1@%2x.png"_s.arg(name).arg(pixels);
}

/// A name in the folder that no picture has yet, of any size.
QString freeName(const QDir &folder, const QString &name)
{
    const auto isTaken = [&folder](const QString &tried) {
        return std::ranges::any_of(std::views::iota(1, mostPixels + 1), [&](int pixels) {
            return QFileInfo::exists(folder.filePath(fileName(tried, pixels)));
        });
    };
    auto free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

QList<int> pixelsOf(ProofExport::Size size)
{
    return size == ProofExport::AllSizes ? QList<int>{1, 2, mostPixels} : QList<int>{int(size)};
}

} // namespace

Result<void> writePictures(const QString &folder, const QList<ProofPicture> &pictures)
{
    for (const auto &picture : pictures) {
        const auto name = freeName(folder, picture.name);
        for (const auto &[pixels, image] : picture.images.asKeyValueRange()) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            if (!image.save(&buffer, "PNG"))
                return failure(
                    ErrorKind::LimitExceeded,
                    ProofExport::tr("The picture “%1” could not be made. Its card may be too long: "
                                    "shorten its texts, or export the proof as PDF.")
                        .arg(picture.name));
            const auto written = settings::writeFile(QDir(folder).filePath(fileName(name, pixels)), bytes);
            if (!written)
                return written;
        }
    }
    return {};
}

ProofExport::ProofExport(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{}

QString ProofExport::suggestedName(const QString &ending) const
{
    return tr("%1, proof").arg(nameForFiles(m_sources.editor.name())) + u'.' + ending;
}

/// Drawing needs the fonts, which belong to the window's thread; it takes a fraction of a second.
proofsheet::Proof ProofExport::proof() const
{
    const auto &value = m_sources.editor.value();
    const auto *options = m_sources.preview.options();
    const proofsheet::Occasion occasion{.issued = m_sources.preview.issued(),
                                        .organisation = m_sources.organisation,
                                        .version = m_sources.desk.version(),
                                        .date = QDate::currentDate(),
                                        .maker = u"QairoPay Pass Studio "_s +
                                                 QCoreApplication::applicationVersion(),
                                        .language = options->languageCode(),
                                        .locale = options->locale()};
    return proofsheet::makeProof(value, m_sources.drawing.artwork.images(value), occasion,
                                 m_sources.drawing.kit);
}

QByteArray ProofExport::bytesFor(const QString &path) const
{
    auto &kit = m_sources.drawing.kit;
    return path.endsWith(u".html"_s, Qt::CaseInsensitive) ? proofsheet::toHtml(proof(), kit.fonts)
                                                          : proofsheet::toPdf(proof(), kit);
}

void ProofExport::save(const QUrl &file)
{
    const auto path = file.toLocalFile();
    whenDone(settings::writeFileAside(path, bytesFor(path)), this, [this, path](const Result<void> &written) {
        if (!written) {
            m_sources.notices.fail(written.error());
            return;
        }
        m_sources.notices.tell(tr("Saved the proof “%1”.").arg(QFileInfo(path).fileName()));
        Q_EMIT saved();
    });
}

void ProofExport::savePictures(const QUrl &folder, Size size)
{
    QList<ProofPicture> pictures;
    for (const auto &face : proof().faces) {
        ProofPicture picture{nameForFiles(m_sources.editor.name()) + ", "_L1 + nameForFiles(face.title), {}};
        for (const auto pixels : pixelsOf(size))
            picture.images.insert(pixels, scene::render(face.scene, pixels, m_sources.drawing.kit.fonts));
        pictures.append(picture);
    }
    const auto path = folder.toLocalFile();
    whenDone(QtConcurrent::run(writePictures, path, pictures), this,
             [this, path, count = int(pictures.size() * pixelsOf(size).size())](const Result<void> &written) {
                 if (!written) {
                     m_sources.notices.fail(written.error());
                     return;
                 }
                 m_sources.notices.tell(
                     tr("Saved %n pictures in “%1”.", nullptr, count).arg(QDir(path).dirName()));
                 Q_EMIT saved();
             });
}

} // namespace qairopay
