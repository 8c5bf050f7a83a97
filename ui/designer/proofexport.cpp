// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/proofexport.h"

#include "proofsheet/html.h"
#include "proofsheet/pdf.h"
#include "settings/atomicfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace qairopay {

ProofExport::ProofExport(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{}

QString ProofExport::suggestedName(const QString &ending) const
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N} _-]+"_s);
    const auto name = m_sources.editor.name().remove(odd).simplified();
    return tr("%1, proof").arg(name.isEmpty() ? tr("Template") : name) + u'.' + ending;
}

/// Drawing needs the fonts, which belong to the window's thread; it takes a fraction of a second.
QByteArray ProofExport::bytesFor(const QString &path) const
{
    const auto &value = m_sources.editor.value();
    auto &kit = m_sources.drawing.kit;
    const proofsheet::Occasion occasion{.issued = m_sources.preview.issued(),
                                        .organisation = m_sources.organisation,
                                        .version = m_sources.desk.version(),
                                        .date = QDate::currentDate(),
                                        .maker = u"QairoPay Pass Studio "_s +
                                                 QCoreApplication::applicationVersion(),
                                        .language = m_sources.preview.options()->languageCode(),
                                        .locale = m_sources.preview.options()->locale()};
    const auto proof = proofsheet::makeProof(value, m_sources.drawing.artwork.images(value), occasion, kit);
    return path.endsWith(u".html"_s, Qt::CaseInsensitive) ? proofsheet::toHtml(proof, kit.fonts)
                                                          : proofsheet::toPdf(proof, kit);
}

void ProofExport::save(const QUrl &file)
{
    const auto path = file.toLocalFile();
    settings::writeFileAside(path, bytesFor(path)).then(this, [this, path](const Result<void> &written) {
        if (!written) {
            m_sources.notices.fail(written.error());
            return;
        }
        m_sources.notices.tell(tr("Saved the proof “%1”.").arg(QFileInfo(path).fileName()));
        Q_EMIT saved();
    });
}

} // namespace qairopay
