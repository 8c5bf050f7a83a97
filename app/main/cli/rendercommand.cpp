// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/json.h"
#include "apple/language.h"
#include "apple/surface.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/faces.h"
#include "cli/inputs.h"
#include "cli/renderoptions.h"
#include "cli/samples.h"
#include "cli/templatefile.h"
#include "google/issue.h"
#include "google/surface.h"
#include "google/translate.h"
#include "inspection/inspectedpass.h"
#include "passfile/archivereader.h"
#include "passfile/passsource.h"
#include "scene/painter.h"
#include "scene/scenejson.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

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
        , m_wallet(arguments.wallet == "google"_L1 ? WalletPlatform::Google : WalletPlatform::Apple)
    {}

    int run()
    {
        if (!scene::hasSurface(m_wallet, m_options.surface))
            return m_console.fail({ErrorKind::Unsupported,
                                   u"This wallet has no surface \"%1\"."_s.arg(toName(m_options.surface)),
                                   {}});
        const auto sources = expandInputs(m_arguments.paths, Wanted::TemplatesAndPasses);
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
        if (m_wallet == WalletPlatform::Google)
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
        QMap<QString, QByteArray> byName;
        for (const auto &file : *files)
            byName.insert(file.name, file.bytes.isNull() ? ""_ba : file.bytes);
        return inspection::cardOf(byName, m_arguments.language)
            .transform(
                [&](const inspection::PassCard &card) { return appleScene(card.document, card.images); });
    }

    [[nodiscard]] scene::Scene appleScene(const apple::Document &document, const scene::Images &images)
    {
        return apple::layoutSurface(m_options.surface, document, images, m_options.apple, m_kit);
    }

    [[nodiscard]] scene::Scene templateScene(const QString &path, const PassTemplate &value)
    {
        auto issued = sampleOf(value, m_arguments.sample);
        if (m_options.record)
            issued.record = *m_options.record;
        const auto &languages = value.studio.translations;
        const auto texts = languages.value(apple::bestLanguage(languages.keys(), m_arguments.language));
        constexpr int pixelsToAPoint = 3; // as the largest phones have
        const auto assets = settings::assetsBeside(path);
        const auto images = artwork::makeCardImages(
            value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
        if (m_wallet == WalletPlatform::Google)
            return google::layoutSurface(m_options.surface,
                                         google::inLanguage(google::draftFor(value, issued, {}), texts),
                                         images.google, m_options.google, m_kit);
        // Through the document that would be issued, as a phone would read it.
        const auto document = apple::fromJson(
            apple::toJson(apple::inLanguage(apple::draftFor(value, issued, sampleAppleIssuer()), texts)));
        return document ? appleScene(*document, images.apple) : scene::Scene();
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
        if (const auto noted = writeScene(card.scene, file); !noted)
            return noted;
        if (file.endsWith(u".pdf"_s))
            return writePdf(card.scene, m_kit.fonts, file).transform([&] { m_console.note(file); });
        const QImage image = scene::render(card.scene, m_arguments.scale, m_kit.fonts);
        return writePng(image, file).transform([&] {
            m_console.note(u"%1: %2 x %3 pixels"_s.arg(file).arg(image.width()).arg(image.height()));
        });
    }

    /// Beside the picture, with its name.
    Result<void> writeScene(const scene::Scene &scene, const QString &picture) const
    {
        if (!m_arguments.writesScene)
            return {};
        const QFileInfo info(picture);
        return settings::writeFile(info.dir().filePath(info.completeBaseName() + u".json"_s),
                                   QJsonDocument(scene::toJson(scene)).toJson());
    }

    static constexpr qint64 largestFile = qint64(64) << 20;

    Console &m_console;
    const RenderArguments &m_arguments;
    RenderOptions m_options;
    WalletPlatform m_wallet;
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
