// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatepreview.h"

#include "apple/issue.h"
#include "apple/language.h"
#include "apple/surface.h"
#include "google/surface.h"
#include "google/translate.h"
#include "lint/draft.h"

#include <QtQml/qjsengine.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Ids as long as real ones, so that a code shows the density it will have.
const auto previewPass = u"pass_01HZX0000000000000000000"_s;
const auto previewTemplate = u"tpl_01HZX0000000000000000000"_s;

/// The chosen sample; with none, what each field's own sample or default says.
Record recordOf(const PassTemplate &value, int sample)
{
    if (sample > 0 && sample <= value.studio.samples.size())
        return value.studio.samples[sample - 1];
    Record record{.holder = {.email = u"jane@example.com"_s, .name = u"Jane Doe"_s}, .fields = {}};
    for (const auto &field : value.fields) {
        if (!field.format.sample.isEmpty())
            record.fields.insert(field.key, field.format.sample);
    }
    return record;
}

IssuedRecord issuedFor(const PassTemplate &value, int sample)
{
    return {.id = PassId(previewPass),
            .templateId = TemplateId(previewTemplate),
            .record = recordOf(value, sample)};
}

/// A title that all passes share, or that the kind takes from a field, says which field it is: then it can be
/// pointed at like any other.
void nameTitle(scene::Scene &scene, const QStringList &keys)
{
    if (keys.size() != 1)
        return;
    for (auto &element : scene.elements) {
        if (element.role == scene::Role::Title && element.fieldKey.isEmpty())
            element.fieldKey = keys.first();
    }
}

} // namespace

TemplatePreview::TemplatePreview(TemplateEditor &editor, DrawingKit drawing, QString organisation,
                                 QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_drawing(drawing)
    , m_organisation(std::move(organisation))
    , m_apple{SurfaceFace(drawing.kit, WalletPlatform::Apple),
              SurfaceFace(drawing.kit, WalletPlatform::Apple)}
    , m_google{SurfaceFace(drawing.kit, WalletPlatform::Google),
               SurfaceFace(drawing.kit, WalletPlatform::Google)}
{
    QJSEngine::setObjectOwnership(&m_options, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_event, QJSEngine::CppOwnership);
    connect(&m_options, &ViewOptions::changed, this, [this] {
        if (m_isChoosing)
            return;
        refresh();
        Q_EMIT viewChanged();
    });
    connect(&m_event, &EventChoice::changed, this, [this] {
        if (!m_isChoosing)
            refresh();
    });
    connect(&editor, &TemplateEditor::selectionChanged, this,
            [this] { m_event.follow(m_editor.selection()); });
    connect(&editor, &TemplateEditor::changed, this, &TemplatePreview::refresh);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &TemplatePreview::refresh);
    connect(&editor, &TemplateEditor::opened, this, [this] {
        m_shown = m_editor.value();
        m_pass.reset();
        m_event.reset();
        const int first = m_editor.value().studio.samples.isEmpty() ? 0 : 1;
        if (m_row)
            m_row->before = first;
        refreshSampleNames();
        if (!m_row)
            setSample(first);
    });
    refresh();
}

void TemplatePreview::setSample(int sample)
{
    if (m_sample == sample || sample < 0 || sample >= m_sampleNames.size())
        return;
    m_sample = sample;
    m_row.reset(); // it is the last while it is shown
    refreshSampleNames();
    Q_EMIT samplesChanged();
    refresh();
    Q_EMIT viewChanged();
}

void TemplatePreview::showRow(const Record &record, const QString &list)
{
    m_row = Row{.record = record, .list = list, .before = m_row ? m_row->before : m_sample};
    refreshSampleNames();
    refresh();
    Q_EMIT viewChanged();
}

void TemplatePreview::endRow()
{
    if (m_row)
        setSample(std::min(m_row->before, m_sample - 1));
}

void TemplatePreview::showPass(const Pass &pass)
{
    m_row.reset();
    m_pass = IssuedRecord{.id = pass.id, .templateId = pass.templateId, .record = pass.record};
    refreshSampleNames();
    m_sample = int(m_sampleNames.size()) - 1;
    Q_EMIT samplesChanged();
    refresh();
    Q_EMIT viewChanged();
}

IssuedRecord TemplatePreview::sampleOf(const PassTemplate &value)
{
    return issuedFor(value, 1);
}

bool TemplatePreview::isOnPass() const
{
    return m_pass && !m_row && m_sample > m_editor.value().studio.samples.size();
}

IssuedRecord TemplatePreview::chosenOf(const PassTemplate &value) const
{
    if (isOnPass())
        return *m_pass;
    auto issued = issuedFor(value, m_sample);
    if (m_row)
        issued.record = m_row->record;
    return issued;
}

IssuedRecord TemplatePreview::issuedOf(const PassTemplate &value) const
{
    auto issued = chosenOf(value);
    if (m_trial)
        issued.record = *m_trial;
    return issued;
}

void TemplatePreview::tryOut(const std::optional<Record> &record)
{
    if (m_trial == record)
        return;
    m_trial = record;
    refresh();
}

bulk::Setting TemplatePreview::setting() const
{
    return {.passTemplate = m_editor.value(),
            .organisation = m_organisation,
            .images = m_drawing.artwork.images(m_editor.value()),
            .appleOptions = m_options.appleLayout(),
            .googleOptions = m_options.googleLayout(),
            .language = m_options.languageCode()};
}

apple::Document TemplatePreview::appleDraft(const PassTemplate &value, const IssuedRecord &issued) const
{
    return apple::draftFor(value, issued, {.organisationName = m_organisation, .isNfcAllowed = true});
}

google::Document TemplatePreview::googleDraft(const PassTemplate &value, const IssuedRecord &issued) const
{
    return google::draftFor(value, issued, {.issuerName = m_organisation});
}

IssuedRecord TemplatePreview::issuedAfterChange(const PassTemplate &value) const
{
    auto issued = issuedOf(value);
    if (const auto *field = value.field(m_event.changedField())) {
        issued = google::afterChangeOf(*field, std::move(issued));
        issued.changeMessage = texts(value).value(issued.changeMessage, issued.changeMessage);
    }
    return issued;
}

void TemplatePreview::refreshChoices(const apple::Document &sample)
{
    m_isChoosing = true;
    m_options.setLanguages(m_editor.value().studio.translations.keys());
    m_options.setRelativeDateOf(sample);
    m_event.offer(sample);
    m_isChoosing = false;
}

void TemplatePreview::refresh()
{
    refreshSampleNames();
    const auto &value = m_editor.value();
    if (!m_editor.isOpen())
        return;
    showWhatIsTyped();
    const auto issued = this->issued();
    const auto apple = appleDraft(value, issued);
    const auto google = googleDraft(value, issued);
    refreshChoices(m_trial ? appleDraft(value, chosenOf(value)) : apple);
    const auto images = m_drawing.artwork.images(value);
    auto draft = lint::layOut(apple, google, {images, look(), m_drawing.kit});
    m_problems.show(lint::check(value, issued.record, draft, images), value);
    nameTitle(draft.shown.google, googleTitleKeys(value, issued, m_organisation));
    m_fates = FieldFates::of(value, issued.record, {draft.shown.apple, draft.shown.google});
    m_legibility = {{WalletPlatform::Apple, scene::legibilityOf(draft.shown.apple)},
                    {WalletPlatform::Google, scene::legibilityOf(draft.shown.google)}};
    showFaces(m_apple, std::move(draft.shown.apple), images.apple);
    showFaces(m_google, std::move(draft.shown.google), images.google);
    Q_EMIT refreshed();
}

void TemplatePreview::showFaces(Faces &faces, scene::Scene front, const scene::Images &images)
{
    const bool isValid = m_options.state() == ViewOptions::Valid;
    const auto surfaces = m_options.surfaces(faces.front().wallet());
    for (qsizetype i = 0; auto &face : faces) {
        const auto surface = surfaces.value(i, face.surface());
        if (i >= surfaces.size())
            face.clear();
        else if (isValid && surface == scene::Surface::Front)
            face.showSurface(surface, std::exchange(front, {}), direction());
        else
            face.showSurface(surface, sceneOf(face, surface, m_editor.value(), images), direction());
        ++i;
    }
}

QList<SurfaceFace *> TemplatePreview::listed(Faces &faces)
{
    QList<SurfaceFace *> list;
    for (auto &face : faces)
        list.append(&face);
    return list;
}

QQmlListProperty<SurfaceFace> TemplatePreview::listFor(Faces &faces)
{
    return {this, &faces,
            [](QQmlListProperty<SurfaceFace> *list) {
                return qsizetype(static_cast<Faces *>(list->data)->size());
            },
            [](QQmlListProperty<SurfaceFace> *list, qsizetype index) {
                return &static_cast<Faces *>(list->data)->at(static_cast<size_t>(index));
            }};
}

scene::Scene TemplatePreview::sceneOf(const SurfaceFace &face, const PassTemplate &value)
{
    const auto images = m_drawing.artwork.images(value);
    return sceneOf(face, face.surface(), value, face.isApple() ? images.apple : images.google);
}

scene::Scene TemplatePreview::sceneOf(const SurfaceFace &face, scene::Surface surface,
                                      const PassTemplate &value, const scene::Images &images)
{
    return face.isApple() ? appleScene(surface, value, images) : googleScene(surface, value, images);
}

QImage TemplatePreview::logo() const
{
    const auto images = m_drawing.artwork.images(m_editor.value());
    for (const auto slot : {ImageSlot::Logo, ImageSlot::Icon, ImageSlot::WideLogo}) {
        for (const auto *wallet : {&images.apple, &images.google}) {
            if (wallet->has(slot))
                return wallet->value(slot);
        }
    }
    return {};
}

std::optional<FieldFlow> TemplatePreview::flowOf(scene::Surface surface) const
{
    using scene::Surface;
    switch (surface) {
    case Surface::Front:
        return direction() == Qt::RightToLeft ? FieldFlow::FromRight : FieldFlow::FromLeft;
    case Surface::Back:
    case Surface::Details:
        return FieldFlow::Down;
    case Surface::LockScreen:
    case Surface::Stack:
    case Surface::Watch:
    case Surface::List:
        break;
    }
    return std::nullopt;
}

bool TemplatePreview::isWrittenHere(scene::Surface surface) const
{
    return m_options.languageCode().isEmpty() && !m_trial && !isOnPass() && !m_row &&
           surface != scene::Surface::LockScreen;
}

lint::Look TemplatePreview::look() const
{
    return {m_options.languageCode(), m_options.appleLayout(), m_options.googleLayout()};
}

QMap<QString, QString> TemplatePreview::texts(const PassTemplate &value) const
{
    return value.studio.translations.value(m_options.languageCode());
}

/// As the options want it, where they want something else than what is judged.
scene::Scene TemplatePreview::appleScene(scene::Surface surface, const PassTemplate &value,
                                         const scene::Images &images)
{
    auto document = apple::inLanguage(appleDraft(value, issuedOf(value)), texts(value));
    auto options = m_options.appleLayout();
    if (ViewOptions::tells(surface))
        m_event.apply(document, options);
    m_options.applyState(document, options);
    return apple::layoutSurface(surface, document, images, options, m_drawing.kit);
}

scene::Scene TemplatePreview::googleScene(scene::Surface surface, const PassTemplate &value,
                                          const scene::Images &images)
{
    const auto issued = ViewOptions::tells(surface) ? issuedAfterChange(value) : issuedOf(value);
    auto document = google::inLanguage(googleDraft(value, issued), texts(value));
    m_options.applyState(document);
    auto scene = google::layoutSurface(surface, document, images, m_options.googleLayout(), m_drawing.kit);
    if (surface == scene::Surface::Front)
        nameTitle(scene, googleTitleKeys(value, issued, m_organisation));
    return scene;
}

/// A record with a value of its own hides the default that somebody just types: show the defaults then.
void TemplatePreview::showWhatIsTyped()
{
    const auto &value = m_editor.value();
    if (m_sample > 0) {
        const auto own = chosenOf(value).record.fields;
        const bool isHidden = std::ranges::any_of(value.fields, [&](const Field &field) {
            const auto *before = m_shown.field(field.key);
            return before && own.contains(field.key) &&
                   (before->value != field.value || before->format.sample != field.format.sample);
        });
        if (isHidden) {
            m_sample = 0;
            m_row.reset();
            refreshSampleNames();
            Q_EMIT samplesChanged();
        }
    }
    m_shown = value;
}

void TemplatePreview::refreshSampleNames()
{
    QStringList names{tr("Default values")};
    for (const auto &sample : m_editor.value().studio.samples) {
        names.append(sample.holder.name.isEmpty() ? tr("Sample %1").arg(names.size()) : sample.holder.name);
    }
    if (m_pass) {
        const auto &holder = m_pass->record.holder;
        names.append(tr("Pass of %1").arg(holder.name.isEmpty() ? holder.email : holder.name));
    }
    if (m_row)
        names.append(tr("Row of %1").arg(m_row->list));
    if (names == m_sampleNames)
        return;
    const bool wasLast = m_sample > 0 && m_sample == m_sampleNames.size() - 1;
    const bool wasOnPass = m_pass && wasLast && m_sampleNames.last() == names.last();
    const auto count = m_editor.value().studio.samples.size();
    // Where the last sample goes, what stands behind it is not meant.
    const auto last = m_sample <= m_shown.studio.samples.size() ? count : names.size() - 1;
    m_sampleNames = names;
    m_sample = wasOnPass || m_row ? int(names.size()) - 1 : std::min(m_sample, int(last));
    Q_EMIT samplesChanged();
}

} // namespace qairopay
