// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Whose brand kits these are: the same tenant behind another key is the same tenant.
QString tenantOf(const TemplateDesk::Services &services)
{
    const auto &profile = services.client.profile();
    return profile.isLocal() ? QString("sandbox/"_L1 + profile.tenantName) : profile.tenantName;
}

/// Of "image:strip".
std::optional<ImageSlot> slotOf(const QString &target)
{
    return target.startsWith("image:"_L1) ? imageSlotFromApiName(QStringView(target).sliced(6))
                                          : std::nullopt;
}

} // namespace

Designer::Designer(const TemplateDesk::Services &services, DrawingKit drawing, QObject *parent)
    : QObject(parent)
    , m_fields(m_editor)
    , m_slots(m_editor, m_fields)
    , m_actions(m_editor, services.notices)
    , m_field(m_editor)
    , m_brand(m_editor)
    , m_code(m_editor)
    , m_images(m_editor, drawing.artwork)
    , m_pictureDrop(m_editor, m_images, services.notices)
    , m_logoAddress(m_editor, drawing.artwork, services.pictures, ImageSlot::Logo)
    , m_iconAddress(m_editor, drawing.artwork, services.pictures, ImageSlot::Icon)
    , m_crop(m_editor, drawing.artwork)
    , m_preview(m_editor, drawing, services.client.profile().tenantName)
    , m_drag(m_editor, m_preview)
    , m_cardText(m_editor, m_preview)
    , m_format(m_editor, m_preview)
    , m_contrast(m_editor, m_preview)
    , m_logoPalette(m_preview)
    , m_brandKits(m_editor, services.notices,
                  settings::BrandKitStore(services.drafts.folder() + "/brand-kits"_L1), tenantOf(services))
    , m_localParts(m_editor, !services.client.profile().isLocal())
    , m_googleRows(m_editor, m_preview, services.client.profile().tenantName)
    , m_translations(m_editor, m_preview)
    , m_translationFiles(m_editor, m_translations, services.notices)
    , m_stress(m_editor, m_preview)
    , m_measure(m_editor, m_preview)
    , m_bench(m_editor, m_preview, m_measure)
    , m_desk(m_editor, services)
    , m_review({m_desk, services.client, services.notices, drawing, m_preview,
                QRandomGenerator::global()->generate()})
    , m_passChoice(services.client, m_desk, m_editor, m_preview)
    , m_rowChoice(m_editor, m_preview)
    , m_sampleRecords(m_editor, m_preview)
    , m_proof({m_editor, m_preview, m_desk, services.notices, drawing, services.client.profile().tenantName})
    , m_library(m_desk, services, drawing)
    , m_gallery(m_library, services, drawing.kit)
    , m_recent(m_library, services, drawing)
    , m_versions(m_editor, m_desk, services, drawing)
    , m_file({m_editor, m_desk, m_library, m_versions}, services)
{
    connect(&m_preview, &TemplatePreview::refreshed, this, [this] { m_fields.setFates(m_preview.fates()); });
    connect(&m_versions, &TemplateVersions::copyWanted, &m_library,
            [this](const PassTemplate &value) { m_library.openCopyOf(value); });
    connect(&m_file, &DeskFile::opened, &m_recent, &RecentWork::noteFile);
    connect(&m_file, &DeskFile::saved, &m_recent, &RecentWork::noteFile);
    connect(&m_desk, &TemplateDesk::published, &m_field, &FieldEditor::keepKeys);
    connect(&m_library, &TemplateLibrary::threwAway, &m_versions, &TemplateVersions::forget);
    connect(&m_desk, &TemplateDesk::stateChanged, this, &Designer::handOutRows);
    connect(&m_pictureDrop, &PictureDrop::sightWanted, this, &Designer::showPart);
}

void Designer::showPart(const QString &selection)
{
    m_editor.select(selection);
    Q_EMIT partWanted();
}

void Designer::dropOnCard(const QList<QUrl> &files, const QString &target)
{
    Q_EMIT droppedOnCard(files, slotOf(target));
}

void Designer::takeList(const issuance::CheckedFilePtr &list, const TemplateId &checkedFor)
{
    m_list = list;
    m_listsTemplate = checkedFor;
    handOutRows();
}

void Designer::takeHardestRows(const QList<bulk::StressCase> &rows, const TemplateId &checkedFor)
{
    m_hardestRows = rows;
    m_rowsTemplate = checkedFor;
    handOutRows();
}

void Designer::handOutRows()
{
    const auto isOnDesk = [this](const TemplateId &id) {
        return !id.isEmpty() && id == m_desk.draft().templateId;
    };
    m_measure.setList(isOnDesk(m_listsTemplate) ? m_list : nullptr);
    m_stress.setRows(isOnDesk(m_rowsTemplate) ? m_hardestRows : QList<bulk::StressCase>());
}

void Designer::forgetService()
{
    m_versions.forgetService(m_library.templateIds());
    m_desk.forgetService();
}

} // namespace qairopay
