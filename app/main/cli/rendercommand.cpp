// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/json.h"
#include "apple/language.h"
#include "apple/shownstate.h"
#include "apple/surface.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/faces.h"
#include "cli/renderoptions.h"
#include "cli/rendertarget.h"
#include "cli/samples.h"
#include "cli/templatefile.h"
#include "google/issue.h"
#include "google/shownstate.h"
#include "google/surface.h"
#include "google/translate.h"
#include "inspection/inputs.h"
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
    QString name; ///< of its picture, without ending
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
        const auto target = renderTarget(m_arguments.out);
        if (!target)
            return m_console.misuse(target.error());
        m_target = *target;
        const auto sources =
            inspection::expandInputs(m_arguments.paths, inspection::Wanted::TemplatesAndPasses);
        if (!sources)
            return m_console.fail(sources.error());
        if (const auto fits = fitOptions(*sources); !fits)
            return m_console.misuse(fits.error());
        const auto prepared = prepare(*sources);
        return prepared ? drawAll(*sources) : m_console.fail(prepared.error());
    }

private:
    /// What was given for a template's card has to be of use to each.
    [[nodiscard]] Result<void> fitOptions(const QStringList &sources) const
    {
        if (!m_options.record && !m_arguments.sample)
            return {};
        for (const auto &source : sources) {
            if (!inspection::isTemplate(source))
                return wrongOption(m_options.record ? u"--record"_s : u"--sample"_s,
                                   u"Only a template takes it; \"%1\" has its own values."_s.arg(source));
            // One that cannot be read says so when it is drawn.
            const auto value = readTemplateFile(source);
            const auto issued =
                value ? issuedFor(*value, m_arguments, m_options) : Result<IssuedRecord>(IssuedRecord());
            if (!issued)
                return std::unexpected(inFile(source, issued.error()));
        }
        return {};
    }

    /// What may not be written, and where one file is the place of all.
    [[nodiscard]] Result<void> prepare(const QStringList &sources)
    {
        for (const auto &source : sources) {
            m_inputs.add(source);
            if (inspection::isTemplate(source))
                m_inputs.add(settings::assetsBeside(source).folder());
        }
        if (!m_arguments.record.trimmed().startsWith(u'{'))
            m_inputs.add(m_arguments.record);
        return m_target.form == RenderTarget::Form::Pdf ? claim(m_target.path) : Result<void>();
    }

    int drawAll(const QStringList &sources)
    {
        QStringList paths;
        for (const auto &source : sources)
            paths.append(QDir::cleanPath(QFileInfo(source).absoluteFilePath()));
        const auto names = pictureNames(paths);
        m_hasSeveral = sources.size() > 1;
        // One that fails does not keep the others from being drawn.
        int code = Ok;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const auto cards = cardsOf(sources[i], names[i]);
            m_hasSeveral |= cards && cards->size() > 1;
            if (m_hasSeveral && m_target.form == RenderTarget::Form::Picture)
                return m_console.misuse(
                    wrongOption(u"--out"_s, u"A .png holds one card; give a folder or a .pdf for these."_s)
                        .error());
            const auto written = cards.and_then([&](const QList<Card> &all) { return write(all); });
            if (!written)
                code = m_console.fail(written.error());
        }
        const auto ended = endPdf();
        if (!ended)
            return m_console.fail(ended.error());
        if (code == Ok)
            m_console.wrote(m_written);
        return code;
    }

    [[nodiscard]] Result<QList<Card>> cardsOf(const QString &path, const QString &name)
    {
        if (!inspection::isTemplate(path))
            return passCards(path, name);
        return readTemplateFile(path)
            .and_then([&](const PassTemplate &value) { return templateScene(path, value); })
            .transform([&](const scene::Scene &scene) { return QList<Card>{{name, scene}}; });
    }

    [[nodiscard]] Result<QList<Card>> passCards(const QString &path, const QString &name)
    {
        if (m_wallet == WalletPlatform::Google)
            return failure(ErrorKind::Unsupported, u"A pass file is Apple's; it has no Google card."_s, path);
        const auto sources = passfile::openPassSources(path);
        if (!sources)
            return std::unexpected(inFile(path, sources.error()));
        const auto names = sources->size() > 1 ? memberNames(*sources, name) : QStringList{name};
        QList<Card> cards;
        for (qsizetype i = 0; i < sources->size(); ++i) {
            auto scene = passScene(sources->at(i));
            if (!scene)
                return std::unexpected(inFile(path, scene.error()));
            cards.append({names[i], std::move(*scene)});
        }
        return cards;
    }

    /// Of a bundle's; after its own name where there are other cards.
    [[nodiscard]] QStringList memberNames(const QList<passfile::PassSource> &sources,
                                          const QString &bundle) const
    {
        QStringList paths;
        for (const auto &source : sources)
            paths.append(source.name);
        auto names = pictureNames(paths);
        for (auto &name : names)
            name = m_hasSeveral ? bundle + u'-' + name : name;
        return names;
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

    [[nodiscard]] scene::Scene appleScene(apple::Document document, const scene::Images &images)
    {
        auto options = m_options.apple;
        if (m_options.state)
            apple::showAs(*m_options.state, document, options);
        return apple::layoutSurface(m_options.surface, document, images, options, m_kit);
    }

    [[nodiscard]] scene::Scene googleScene(google::Document document, const scene::Images &images)
    {
        if (m_options.state)
            google::showAs(*m_options.state, document);
        return google::layoutSurface(m_options.surface, document, images, m_options.google, m_kit);
    }

    [[nodiscard]] Result<scene::Scene> templateScene(const QString &path, const PassTemplate &value)
    {
        const auto issued = issuedFor(value, m_arguments, m_options);
        if (!issued)
            return std::unexpected(issued.error());
        const auto &languages = value.studio.translations;
        const auto texts = languages.value(apple::bestLanguage(languages.keys(), m_arguments.language));
        constexpr int pixelsToAPoint = 3; // as the largest phones have
        const auto assets = settings::assetsBeside(path);
        const auto images = artwork::makeCardImages(
            value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
        if (m_wallet == WalletPlatform::Google)
            return googleScene(google::inLanguage(google::draftFor(value, *issued, {}), texts),
                               images.google);
        // Through the document that would be issued, as a phone would read it.
        const auto document = apple::fromJson(
            apple::toJson(apple::inLanguage(apple::draftFor(value, *issued, sampleAppleIssuer()), texts)));
        return document ? appleScene(*document, images.apple) : scene::Scene();
    }

    Result<void> write(const QList<Card> &cards)
    {
        for (const auto &card : cards) {
            if (const auto written = write(card); !written)
                return written;
        }
        return {};
    }

    Result<void> write(const Card &card)
    {
        const auto picture = m_target.form == RenderTarget::Form::Folder
                                 ? QDir(m_target.path).filePath(card.name + u".png"_s)
                                 : m_target.path;
        if (m_target.form == RenderTarget::Form::Pdf)
            return writeScene(card, picture).transform([&] { m_pdf.add(card.scene, m_kit.fonts); });
        return claim(picture).and_then([&] { return writeScene(card, picture); }).and_then([&] {
            return writePicture(card.scene, picture);
        });
    }

    Result<void> writePicture(const scene::Scene &scene, const QString &file)
    {
        const QImage image = scene::render(scene, m_arguments.scale, m_kit.fonts);
        return writePng(image, file).transform([&] {
            m_written.append(file);
            m_console.note(u"%1: %2 x %3 pixels"_s.arg(file).arg(image.width()).arg(image.height()));
        });
    }

    /// Beside the picture, with its name; beside a PDF of several with that of the card as well.
    Result<void> writeScene(const Card &card, const QString &picture)
    {
        if (!m_arguments.writesScene)
            return {};
        const QFileInfo info(picture);
        const bool isPage = m_target.form == RenderTarget::Form::Pdf && m_hasSeveral;
        const auto name = info.completeBaseName() + (isPage ? u'-' + card.name : QString());
        const auto file = info.dir().filePath(name + u".scene.json"_s);
        return claim(file)
            .and_then(
                [&] { return settings::writeFile(file, QJsonDocument(scene::toJson(card.scene)).toJson()); })
            .transform([&] { m_written.append(file); });
    }

    Result<void> endPdf()
    {
        if (m_pdf.count() == 0)
            return {};
        return settings::writeFile(m_target.path, m_pdf.take()).transform([&] {
            m_written.append(m_target.path);
            m_console.note(m_pdf.count() == 1 ? m_target.path
                                              : u"%1: %2 pages"_s.arg(m_target.path).arg(m_pdf.count()));
        });
    }

    /// A file is written once, and never over what is drawn.
    Result<void> claim(const QString &file)
    {
        if (m_inputs.hold(file))
            return failure(ErrorKind::Conflict, u"This would replace what is drawn; give another --out."_s,
                           file);
        if (m_claimed.contains(file))
            return failure(ErrorKind::Conflict, u"Two of these would be the same picture."_s, file);
        m_claimed.insert(file);
        return {};
    }

    Console &m_console;
    const RenderArguments &m_arguments;
    RenderOptions m_options;
    WalletPlatform m_wallet;
    scene::Kit m_kit;
    RenderTarget m_target;
    InputFiles m_inputs;
    bool m_hasSeveral = false; ///< cards to draw
    QSet<QString> m_claimed;   ///< files to be written
    QStringList m_written;
    PdfPages m_pdf;
};

} // namespace

int render(Console &console, const RenderArguments &arguments)
{
    auto options = renderOptions(arguments);
    if (!options)
        return console.misuse(options.error());
    return Renderer(console, arguments, std::move(*options)).run();
}

} // namespace qairopay::cli
