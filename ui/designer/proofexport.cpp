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

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr double pictureScale = 3; ///< pixels to a point, as on the sharpest phones

/// A name in the folder that nothing has yet.
QString freePath(const QDir &folder, const QString &name)
{
    auto path = folder.filePath(name + ".png"_L1);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.png"_s.arg(name).arg(number));
    return path;
}

} // namespace

Result<void> writePictures(const QString &folder, const QList<ProofPicture> &pictures)
{
    for (const auto &picture : pictures) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!picture.image.save(&buffer, "PNG"))
            return failure(ErrorKind::LimitExceeded,
                           ProofExport::tr("The picture “%1” could not be made. Its card may be too long: "
                                           "shorten its texts, or export the proof as PDF.")
                               .arg(picture.name));
        const auto written = settings::writeFile(freePath(folder, picture.name), bytes);
        if (!written)
            return written;
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

void ProofExport::savePictures(const QUrl &folder)
{
    QList<ProofPicture> pictures;
    for (const auto &face : proof().faces) {
        pictures.append({nameForFiles(m_sources.editor.name()) + ", "_L1 + nameForFiles(face.title),
                         scene::render(face.scene, pictureScale, m_sources.drawing.kit.fonts)});
    }
    const auto path = folder.toLocalFile();
    whenDone(QtConcurrent::run(writePictures, path, pictures), this,
             [this, path, count = int(pictures.size())](const Result<void> &written) {
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
