// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/addresspicture.h"
#include "designer/brandeditor.h"
#include "designer/brandkits.h"
#include "designer/cardtexteditor.h"
#include "designer/codeeditor.h"
#include "designer/contrastmodel.h"
#include "designer/cropeditor.h"
#include "designer/deskfile.h"
#include "designer/fieldactions.h"
#include "designer/fielddrag.h"
#include "designer/fieldeditor.h"
#include "designer/formatpreview.h"
#include "designer/googlerows.h"
#include "designer/imageeditor.h"
#include "designer/localparts.h"
#include "designer/logopalette.h"
#include "designer/passchoice.h"
#include "designer/picturedrop.h"
#include "designer/proofexport.h"
#include "designer/publishreview.h"
#include "designer/recentwork.h"
#include "designer/rowchoice.h"
#include "designer/samplerecords.h"
#include "designer/scanbench.h"
#include "designer/slotlistmodel.h"
#include "designer/stressrun.h"
#include "designer/templategallery.h"
#include "designer/templateversions.h"
#include "designer/translationfiles.h"

namespace qairopay {

/// Everything the design page binds to: the desk with its editors, preview, library, gallery, recent work.
class Designer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::TemplateEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(qairopay::FieldListModel *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(qairopay::SlotListModel *slotList READ slotList CONSTANT FINAL)
    Q_PROPERTY(qairopay::FieldActions *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(qairopay::FieldDrag *drag READ drag CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardTextEditor *cardText READ cardText CONSTANT FINAL)
    Q_PROPERTY(qairopay::FieldEditor *field READ field CONSTANT FINAL)
    Q_PROPERTY(qairopay::BrandEditor *brand READ brand CONSTANT FINAL)
    Q_PROPERTY(qairopay::CodeEditor *code READ code CONSTANT FINAL)
    Q_PROPERTY(qairopay::ImageEditor *images READ images CONSTANT FINAL)
    Q_PROPERTY(qairopay::AddressPicture *logoAddress READ logoAddress CONSTANT FINAL)
    Q_PROPERTY(qairopay::AddressPicture *iconAddress READ iconAddress CONSTANT FINAL)
    Q_PROPERTY(qairopay::CropEditor *crop READ crop CONSTANT FINAL)
    Q_PROPERTY(qairopay::TemplatePreview *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(qairopay::FormatPreview *format READ format CONSTANT FINAL)
    Q_PROPERTY(qairopay::ContrastModel *contrast READ contrast CONSTANT FINAL)
    Q_PROPERTY(qairopay::LogoPalette *logoPalette READ logoPalette CONSTANT FINAL)
    Q_PROPERTY(qairopay::BrandKits *brandKits READ brandKits CONSTANT FINAL)
    Q_PROPERTY(qairopay::LocalParts *localParts READ localParts CONSTANT FINAL)
    Q_PROPERTY(qairopay::GoogleRows *googleRows READ googleRows CONSTANT FINAL)
    Q_PROPERTY(qairopay::TranslationEditor *translations READ translations CONSTANT FINAL)
    Q_PROPERTY(qairopay::TranslationFiles *translationFiles READ translationFiles CONSTANT FINAL)
    Q_PROPERTY(qairopay::StressRun *stress READ stress CONSTANT FINAL)
    Q_PROPERTY(qairopay::CodeMeasure *measure READ measure CONSTANT FINAL)
    Q_PROPERTY(qairopay::ScanBench *bench READ bench CONSTANT FINAL)
    Q_PROPERTY(qairopay::TemplateDesk *desk READ desk CONSTANT FINAL)
    Q_PROPERTY(qairopay::DeskFile *file READ file CONSTANT FINAL)
    Q_PROPERTY(qairopay::PublishReview *review READ review CONSTANT FINAL)
    Q_PROPERTY(qairopay::PassChoice *passChoice READ passChoice CONSTANT FINAL)
    Q_PROPERTY(qairopay::RowChoice *rowChoice READ rowChoice CONSTANT FINAL)
    Q_PROPERTY(qairopay::SampleRecords *sampleRecords READ sampleRecords CONSTANT FINAL)
    Q_PROPERTY(qairopay::ProofExport *proof READ proof CONSTANT FINAL)
    Q_PROPERTY(qairopay::TemplateLibrary *library READ library CONSTANT FINAL)
    Q_PROPERTY(qairopay::TemplateGallery *gallery READ gallery CONSTANT FINAL)
    Q_PROPERTY(qairopay::RecentWork *recent READ recent CONSTANT FINAL)
    Q_PROPERTY(qairopay::TemplateVersions *versions READ versions CONSTANT FINAL)

public:
    Designer(const TemplateDesk::Services &services, DrawingKit drawing, QObject *parent = nullptr);

    [[nodiscard]] TemplateEditor *editor() { return &m_editor; }
    [[nodiscard]] FieldListModel *fields() { return &m_fields; }
    [[nodiscard]] SlotListModel *slotList() { return &m_slots; }
    [[nodiscard]] FieldActions *actions() { return &m_actions; }
    [[nodiscard]] FieldDrag *drag() { return &m_drag; }
    [[nodiscard]] CardTextEditor *cardText() { return &m_cardText; }
    [[nodiscard]] FieldEditor *field() { return &m_field; }
    [[nodiscard]] BrandEditor *brand() { return &m_brand; }
    [[nodiscard]] CodeEditor *code() { return &m_code; }
    [[nodiscard]] ImageEditor *images() { return &m_images; }
    /// For pictures that fell beside any place.
    [[nodiscard]] PictureDrop *pictureDrop() { return &m_pictureDrop; }
    [[nodiscard]] AddressPicture *logoAddress() { return &m_logoAddress; }
    [[nodiscard]] AddressPicture *iconAddress() { return &m_iconAddress; }
    [[nodiscard]] CropEditor *crop() { return &m_crop; }
    [[nodiscard]] TemplatePreview *preview() { return &m_preview; }
    [[nodiscard]] FormatPreview *format() { return &m_format; }
    [[nodiscard]] ContrastModel *contrast() { return &m_contrast; }
    [[nodiscard]] LogoPalette *logoPalette() { return &m_logoPalette; }
    [[nodiscard]] BrandKits *brandKits() { return &m_brandKits; }
    [[nodiscard]] LocalParts *localParts() { return &m_localParts; }
    [[nodiscard]] GoogleRows *googleRows() { return &m_googleRows; }
    [[nodiscard]] TranslationEditor *translations() { return &m_translations; }
    [[nodiscard]] TranslationFiles *translationFiles() { return &m_translationFiles; }
    [[nodiscard]] StressRun *stress() { return &m_stress; }
    [[nodiscard]] CodeMeasure *measure() { return &m_measure; }
    [[nodiscard]] ScanBench *bench() { return &m_bench; }
    [[nodiscard]] TemplateDesk *desk() { return &m_desk; }
    [[nodiscard]] DeskFile *file() { return &m_file; }
    [[nodiscard]] PublishReview *review() { return &m_review; }
    [[nodiscard]] PassChoice *passChoice() { return &m_passChoice; }
    [[nodiscard]] RowChoice *rowChoice() { return &m_rowChoice; }
    [[nodiscard]] SampleRecords *sampleRecords() { return &m_sampleRecords; }
    [[nodiscard]] ProofExport *proof() { return &m_proof; }
    [[nodiscard]] TemplateLibrary *library() { return &m_library; }
    [[nodiscard]] TemplateGallery *gallery() { return &m_gallery; }
    [[nodiscard]] RecentWork *recent() { return &m_recent; }
    [[nodiscard]] TemplateVersions *versions() { return &m_versions; }

    /// A list that is open and checked for a template of the service, and the rows of such a list that try a
    /// layout hardest. They count while that template is on the desk.
    void takeList(const issuance::CheckedFilePtr &list, const TemplateId &checkedFor);
    void takeHardestRows(const QList<bulk::StressCase> &rows, const TemplateId &checkedFor);
    /// The service was emptied: what is edited becomes drafts, and all else that is kept of its templates
    /// goes.
    void forgetService();
    /// Selects a part of the template, as TemplateEditor::select names it, and brings it into sight.
    void showPart(const QString &selection);

    /// Files were dropped on a card, over what a part of the template shows there.
    Q_INVOKABLE void dropOnCard(const QList<QUrl> &files, const QString &target);

Q_SIGNALS:
    void partWanted();
    /// For whoever knows files; a picture goes to that place, if it has one.
    void droppedOnCard(const QList<QUrl> &files, std::optional<qairopay::ImageSlot> slot);

private:
    void handOutRows();

    TemplateEditor m_editor;
    FieldListModel m_fields;
    SlotListModel m_slots;
    FieldActions m_actions;
    FieldEditor m_field;
    BrandEditor m_brand;
    CodeEditor m_code;
    ImageEditor m_images;
    PictureDrop m_pictureDrop;
    AddressPicture m_logoAddress;
    AddressPicture m_iconAddress;
    CropEditor m_crop;
    TemplatePreview m_preview;
    FieldDrag m_drag;
    CardTextEditor m_cardText;
    FormatPreview m_format;
    ContrastModel m_contrast;
    LogoPalette m_logoPalette;
    BrandKits m_brandKits;
    LocalParts m_localParts;
    GoogleRows m_googleRows;
    TranslationEditor m_translations;
    TranslationFiles m_translationFiles;
    StressRun m_stress;
    CodeMeasure m_measure;
    ScanBench m_bench;
    TemplateDesk m_desk;
    PublishReview m_review;
    PassChoice m_passChoice;
    RowChoice m_rowChoice;
    SampleRecords m_sampleRecords;
    ProofExport m_proof;
    TemplateLibrary m_library;
    TemplateGallery m_gallery;
    RecentWork m_recent;
    TemplateVersions m_versions;
    DeskFile m_file;
    issuance::CheckedFilePtr m_list;
    QList<bulk::StressCase> m_hardestRows;
    TemplateId m_listsTemplate;
    TemplateId m_rowsTemplate;
};

} // namespace qairopay
