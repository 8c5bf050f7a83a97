// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"
#include "apple/issue.h"
#include "apple/json.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/faces.h"
#include "cli/renderoptions.h"
#include "cli/samples.h"
#include "cli/templatefile.h"
#include "google/issue.h"
#include "passfile/archivereader.h"
#include "passfile/passsource.h"
#include "scene/painter.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr int mostPictures = 10'000;

/// A card on its way to a file.
struct Card
{
    QString name; ///< of the file it comes from, without ending
    scene::Scene scene;
};

class Renderer
{
public:
    Renderer(Console &console, const RenderArguments &arguments, RenderOptions options)
        : m_console(console)
        , m_arguments(arguments)
        , m_options(std::move(options))
    {}

    int run()
    {
        if (m_arguments.wallet == "google"_L1 && m_arguments.surface != "front"_L1)
            return m_console.fail(
                {ErrorKind::Unsupported, u"Of Google's cards only the front is drawn."_s, {}});
        const auto sources = expanded();
        if (!sources)
            return m_console.fail(sources.error());
        m_intoFolder = sources->size() > 1 || m_arguments.out.isEmpty() || m_arguments.out.endsWith(u'/') ||
                       QFileInfo(m_arguments.out).isDir();
        // One that fails does not keep the others from being drawn.
        int code = Ok;
        for (const auto &source : *sources) {
            const auto drawn = drawAll(source);
            if (!drawn)
                code = m_console.fail(drawn.error());
        }
        return code;
    }

private:
    /// A folder that is no pass stands for what it holds.
    [[nodiscard]] Result<QStringList> expanded() const
    {
        QStringList sources;
        for (const auto &path : m_arguments.paths) {
            if (QFileInfo(path).fileName() == "pass.json"_L1) {
                sources.append(QFileInfo(path).absolutePath());
                continue;
            }
            const QDir folder(path);
            if (!QFileInfo(path).isDir() || folder.exists(u"pass.json"_s)) {
                sources.append(path);
                continue;
            }
            for (const auto &entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
                if (isDrawable(entry))
                    sources.append(entry.filePath());
        }
        if (sources.isEmpty())
            return failure(ErrorKind::NotFound, u"There is no template and no pass in it."_s,
                           m_arguments.paths.join(u' '));
        if (sources.size() > mostPictures)
            return failure(ErrorKind::LimitExceeded, u"One call draws at most %1 cards."_s.arg(mostPictures),
                           {});
        return sources;
    }

    static bool isDrawable(const QFileInfo &entry)
    {
        if (entry.isDir())
            return QDir(entry.filePath()).exists(u"pass.json"_s);
        static const QStringList endings{u"passtpl"_s, u"pkpass"_s, u"pkpasses"_s};
        return endings.contains(entry.suffix());
    }

    Result<void> drawAll(const QString &path)
    {
        const auto cards = cardsOf(path);
        if (!cards)
            return std::unexpected(cards.error());
        if (cards->size() > 1 && !m_intoFolder)
            return failure(ErrorKind::InvalidInput,
                           u"This file holds several passes: --out has to be a folder."_s, path);
        for (const auto &card : *cards)
            if (const auto written = write(card); !written)
                return written;
        return {};
    }

    [[nodiscard]] Result<QList<Card>> cardsOf(const QString &path)
    {
        const bool isFolder = QFileInfo(path).isDir();
        const auto bytes = isFolder ? Result<QByteArray>() : settings::readFile(path, largestFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (isFolder || bytes->startsWith("PK") || QFileInfo(path).suffix() == "pkpass"_L1)
            return passCards(path);
        return templateIn(*bytes, path).transform([&](const PassTemplate &value) {
            return QList<Card>{{QFileInfo(path).completeBaseName(), templateScene(path, value)}};
        });
    }

    [[nodiscard]] Result<QList<Card>> passCards(const QString &path)
    {
        if (m_arguments.wallet == "google"_L1)
            return failure(ErrorKind::Unsupported, u"A pass file is Apple's; it has no Google card."_s, path);
        const auto sources = passfile::openPassSources(path);
        if (!sources)
            return std::unexpected(inFile(path, sources.error()));
        QList<Card> cards;
        for (const auto &source : *sources) {
            auto scene = passScene(source);
            if (!scene)
                return std::unexpected(inFile(path, scene.error()));
            cards.append({QFileInfo(source.name).completeBaseName(), std::move(*scene)});
        }
        return cards;
    }

    [[nodiscard]] Result<scene::Scene> passScene(const passfile::PassSource &source)
    {
        const auto files = source.isFolder() ? Result<QList<passfile::PassFile>>(source.files)
                                             : passfile::readArchive(source.archive);
        if (!files)
            return std::unexpected(files.error());
        const auto it = std::ranges::find(*files, u"pass.json"_s, &passfile::PassFile::name);
        if (it == files->end())
            return failure(ErrorKind::InvalidInput, u"There is no pass.json in it."_s, source.name);
        return apple::fromJson(it->bytes).transform(
            [&](const apple::Document &document) { return appleScene(document, imagesOf(*files)); });
    }

    [[nodiscard]] scene::Scene appleScene(const apple::Document &document, const scene::Images &images)
    {
        return m_arguments.surface == "back"_L1
                   ? apple::layoutBack(document, m_options.apple, m_kit)
                   : apple::layoutFront(document, images, m_options.apple, m_kit);
    }

    [[nodiscard]] scene::Scene templateScene(const QString &path, const PassTemplate &value)
    {
        auto issued = sampleOf(value, m_arguments.sample);
        if (m_options.record)
            issued.record = *m_options.record;
        constexpr int pixelsToAPoint = 3; // as the largest phones have
        const auto assets = settings::assetsBeside(path);
        const auto images = artwork::makeCardImages(
            value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
        if (m_arguments.wallet == "google"_L1)
            return google::layoutCard(google::draftFor(value, issued, {}), images.google, m_options.google,
                                      m_kit);
        // Through the document that would be issued, as a phone would read it.
        const auto document =
            apple::fromJson(apple::toJson(apple::draftFor(value, issued, sampleAppleIssuer())));
        return document ? apple::layoutFront(*document, images.apple, m_options.apple, m_kit)
                        : scene::Scene();
    }

    Result<void> write(const Card &card)
    {
        const QString file =
            m_intoFolder
                ? QDir(m_arguments.out.isEmpty() ? u"."_s : m_arguments.out).filePath(card.name + u".png"_s)
                : m_arguments.out;
        if (m_written.contains(file))
            return failure(ErrorKind::Conflict, u"Two of these would be the same picture."_s, file);
        m_written.insert(file);
        if (file.endsWith(u".pdf"_s))
            return writePdf(card.scene, m_kit.fonts, file).transform([&] { m_console.note(file); });
        const QImage image = scene::render(card.scene, m_arguments.scale, m_kit.fonts);
        return writePng(image, file).transform([&] {
            m_console.note(u"%1: %2 x %3 pixels"_s.arg(file).arg(image.width()).arg(image.height()));
        });
    }

    static constexpr qint64 largestFile = qint64(64) << 20;

    Console &m_console;
    const RenderArguments &m_arguments;
    RenderOptions m_options;
    scene::Kit m_kit;
    bool m_intoFolder = false;
    QSet<QString> m_written;
};

} // namespace

int render(Console &console, const RenderArguments &arguments)
{
    auto options = renderOptions(arguments);
    if (!options) {
        console.note(options.error().text());
        return Usage;
    }
    return Renderer(console, arguments, std::move(*options)).run();
}

} // namespace qairopay::cli
