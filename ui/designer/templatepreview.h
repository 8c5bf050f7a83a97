// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/rowlint.h"
#include "designer/dropplaces.h"
#include "designer/fieldplaces.h"
#include "designer/problemmodel.h"
#include "designer/surfaceface.h"
#include "designer/templateeditor.h"
#include "google/issue.h"
#include "lint/draft.h"
#include "pass/issuedrecord.h"
#include "pass/pass.h"
#include "preview/drawingkit.h"
#include "preview/eventchoice.h"
#include "preview/viewoptions.h"
#include "scene/legibility.h"

#include <QtQml/qqmllist.h>

#include <array>

namespace qairopay {

/// Both cards of the open template with one record of data, and what is wrong with them: made anew at every
/// change, before the next frame. Only the surfaces that are looked at are laid out, and the fronts, which
/// the lint reads.
class TemplatePreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(qairopay::SurfaceFace *apple READ apple CONSTANT FINAL)
    Q_PROPERTY(qairopay::SurfaceFace *google READ google CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<qairopay::SurfaceFace> appleFaces READ appleList CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<qairopay::SurfaceFace> googleFaces READ googleList CONSTANT FINAL)
    Q_PROPERTY(qairopay::ViewOptions *options READ options CONSTANT FINAL)
    Q_PROPERTY(qairopay::EventChoice *eventChoice READ eventChoice CONSTANT FINAL)
    Q_PROPERTY(qairopay::ProblemModel *problems READ problems CONSTANT FINAL)
    Q_PROPERTY(QStringList sampleNames READ sampleNames NOTIFY samplesChanged FINAL)
    Q_PROPERTY(int sample READ sample WRITE setSample NOTIFY samplesChanged FINAL)

public:
    /// The kit outlives the preview. `organisation` stands on cards whose template names none.
    TemplatePreview(TemplateEditor &editor, DrawingKit drawing, QString organisation,
                    QObject *parent = nullptr);

    /// The first of each wallet's faces.
    [[nodiscard]] SurfaceFace *apple() { return &m_apple.front(); }
    [[nodiscard]] SurfaceFace *google() { return &m_google.front(); }
    /// As many as may be in sight together; those that are not are empty.
    [[nodiscard]] QList<SurfaceFace *> appleFaces() { return listed(m_apple); }
    [[nodiscard]] QList<SurfaceFace *> googleFaces() { return listed(m_google); }
    [[nodiscard]] QQmlListProperty<SurfaceFace> appleList() { return listFor(m_apple); }
    [[nodiscard]] QQmlListProperty<SurfaceFace> googleList() { return listFor(m_google); }
    /// How the cards are looked at, and judged.
    [[nodiscard]] ViewOptions *options() { return &m_options; }
    /// What lock screen and message tell of. A selected field that has a change message is the one that
    /// changes.
    [[nodiscard]] EventChoice *eventChoice() { return &m_event; }
    [[nodiscard]] ProblemModel *problems() { return &m_problems; }

    /// "Default values", then the template's sample records, then the issued pass that somebody looked up,
    /// then the list of which a row is shown.
    [[nodiscard]] QStringList sampleNames() const { return m_sampleNames; }
    [[nodiscard]] int sample() const { return m_sample; }
    void setSample(int sample);
    /// Puts an issued pass of the template behind the samples and shows it, until another template is opened.
    void showPass(const Pass &pass);
    /// Shows a row of a list behind all of these, until another record is chosen.
    void showRow(const Record &record, const QString &list);
    [[nodiscard]] bool isOnRow() const { return m_row.has_value(); }
    /// The record that was chosen before the row.
    void endRow();
    /// What the cards show: the chosen sample; with none, what each field's own sample or default says.
    [[nodiscard]] IssuedRecord issued() const { return issuedOf(m_editor.value()); }
    /// Made up in any case: the template's first sample; without one, what each field's own says.
    [[nodiscard]] static IssuedRecord sampleOf(const PassTemplate &value);
    /// What becomes of each field on the two fronts.
    [[nodiscard]] const QMap<QString, FieldFate> &fates() const { return m_fates; }
    /// How well the texts of a front can be read.
    [[nodiscard]] QList<scene::Legibility> legibility(WalletPlatform wallet) const
    {
        return m_legibility.value(wallet);
    }
    /// The template's logo as far as it is ready: the logo, else the icon, else the wide logo.
    [[nodiscard]] QImage logo() const;
    /// What a face shows, of another value of the template.
    [[nodiscard]] scene::Scene sceneOf(const SurfaceFace &face, const PassTemplate &value);
    /// How fields stand on a surface; none: nothing of it can be moved.
    [[nodiscard]] std::optional<FieldFlow> flowOf(scene::Surface surface) const;
    /// False while a surface shows something else than the template and its sample say: a translation, a
    /// record that is tried, what a lock screen tells.
    [[nodiscard]] bool isWrittenHere(scene::Surface surface) const;
    /// A record that is tried on the cards instead of the sample; none: the sample again.
    void tryOut(const std::optional<Record> &record);
    /// The setting that the cards are drawn in, for who lints other records. It changes with viewChanged().
    [[nodiscard]] bulk::Setting setting() const;

Q_SIGNALS:
    void samplesChanged();
    /// Somebody looks at the cards in another way, or at another sample.
    void viewChanged();
    /// The cards were made anew.
    void refreshed();

private:
    using Faces = std::array<SurfaceFace, ViewOptions::mostSurfaces>;

    [[nodiscard]] static QList<SurfaceFace *> listed(Faces &faces);
    [[nodiscard]] QQmlListProperty<SurfaceFace> listFor(Faces &faces);
    void refresh();
    /// `front`: as it is judged.
    void showFaces(Faces &faces, scene::Scene front, const scene::Images &images);
    /// What there is to choose of the view goes with the template and its sample, whatever is tried.
    void refreshChoices(const apple::Document &sample);
    void refreshSampleNames();
    void showWhatIsTyped();
    /// The chosen record, whatever is tried.
    [[nodiscard]] IssuedRecord chosenOf(const PassTemplate &value) const;
    [[nodiscard]] IssuedRecord issuedOf(const PassTemplate &value) const;
    struct Row
    {
        Record record;
        QString list;
        int before = 0; ///< the sample that was chosen before
    };

    /// The issued pass is chosen.
    [[nodiscard]] bool isOnPass() const;
    /// As after the update that Google tells of.
    [[nodiscard]] IssuedRecord issuedAfterChange(const PassTemplate &value) const;
    [[nodiscard]] apple::Document appleDraft(const PassTemplate &value, const IssuedRecord &issued) const;
    [[nodiscard]] lint::Look look() const;
    [[nodiscard]] google::Document googleDraft(const PassTemplate &value, const IssuedRecord &issued) const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_options.locale().textDirection(); }
    /// Of the chosen language, by how they are written.
    [[nodiscard]] QMap<QString, QString> texts(const PassTemplate &value) const;
    [[nodiscard]] scene::Scene sceneOf(const SurfaceFace &face, scene::Surface surface,
                                       const PassTemplate &value, const scene::Images &images);
    [[nodiscard]] scene::Scene appleScene(scene::Surface surface, const PassTemplate &value,
                                          const scene::Images &images);
    [[nodiscard]] scene::Scene googleScene(scene::Surface surface, const PassTemplate &value,
                                           const scene::Images &images);

    TemplateEditor &m_editor;
    DrawingKit m_drawing;
    QString m_organisation;
    Faces m_apple;
    Faces m_google;
    ViewOptions m_options;
    EventChoice m_event;
    ProblemModel m_problems;
    QMap<QString, FieldFate> m_fates;
    QMap<WalletPlatform, QList<scene::Legibility>> m_legibility;
    PassTemplate m_shown; ///< as it was at the last refresh
    QStringList m_sampleNames;
    int m_sample = 0;
    std::optional<IssuedRecord> m_pass; ///< issued, looked up
    std::optional<Row> m_row;           ///< while it is chosen
    std::optional<Record> m_trial;
    bool m_isChoosing = false; ///< the choices change, and nobody made one
};

} // namespace qairopay
