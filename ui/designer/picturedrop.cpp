// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/picturedrop.h"

#include "designer/imageeditor.h"
#include "shell/notices.h"

#include <QtCore/qfileinfo.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Most pictures at hand are logos; an icon is asked for by Apple; the rest as a card shows them.
constexpr std::array fillOrder{ImageSlot::Logo,      ImageSlot::Icon,       ImageSlot::Strip,
                               ImageSlot::Thumbnail, ImageSlot::Background, ImageSlot::Hero,
                               ImageSlot::Footer,    ImageSlot::WideLogo};

std::optional<ImageSlot> selectedPlace(const QString &selection)
{
    return selection.startsWith("image:"_L1) ? imageSlotFromApiName(selection.sliced(6)) : std::nullopt;
}

} // namespace

PictureDrop::PictureDrop(TemplateEditor &editor, ImageEditor &images, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_images(images)
    , m_notices(notices)
    , m_onDesk(std::make_unique<QObject>())
{
    connect(&editor, &TemplateEditor::opened, this, [this] {
        m_slot.clear();
        m_onDesk = std::make_unique<QObject>();
    });
    connect(&images, &ImageEditor::taken, this, &PictureDrop::tell);
    connect(&images, &ImageEditor::errorChanged, this, [this] {
        if (!m_images.error().isEmpty())
            m_slot.clear(); // said where the picture was to be
    });
}

PictureDrop::~PictureDrop() = default;

void PictureDrop::drop(const QStringList &paths, std::optional<ImageSlot> pointedAt)
{
    const auto name = QFileInfo(paths.value(0)).fileName();
    if (!m_editor.isOpen()) {
        m_notices.fail({ErrorKind::InvalidInput,
                        tr("“%1” is a picture, and no template is open that it could go to. Open one on the "
                           "design page, then drop the picture again.")
                            .arg(name)});
        return;
    }
    if (paths.size() != 1) {
        m_notices.fail(
            {ErrorKind::InvalidInput, tr("Drop one picture at a time, or each on its row under Images.")});
        return;
    }
    const auto chosen = pointedAt ? pointedAt : selectedPlace(m_editor.selection());
    const auto place = chosen ? chosen : freePlace();
    Q_EMIT sightWanted(chosen ? "image:"_L1 + toApiName(*chosen) : u"images"_s);
    if (!place) {
        m_notices.fail(
            {ErrorKind::InvalidInput,
             tr("Each place for a picture has one. Drop “%1” on the row of the one it replaces.").arg(name)});
        return;
    }
    const auto &images = m_editor.value().studio.images;
    m_former = images.contains(*place) ? std::optional(images.value(*place)) : std::nullopt;
    m_name = name;
    m_slot = toApiName(*place);
    m_images.takeFile(m_slot, QUrl::fromLocalFile(paths.constFirst()));
}

std::optional<ImageSlot> PictureDrop::freePlace() const
{
    const auto *list = m_images.list();
    QStringList free;
    for (int row = 0; row < list->rowCount(); ++row) {
        const auto index = list->index(row);
        if (!index.data(ImageSlotModel::HasPictureRole).toBool())
            free.append(index.data(ImageSlotModel::KeyRole).toString());
    }
    const auto found =
        std::ranges::find_if(fillOrder, [&](ImageSlot slot) { return free.contains(toApiName(slot)); });
    return found == fillOrder.end() ? std::nullopt : std::optional(*found);
}

void PictureDrop::tell(const QString &slot)
{
    if (slot != m_slot)
        return;
    m_slot.clear();
    const auto place = *imageSlotFromApiName(slot);
    m_notices.offer(
        tr("“%1” is the picture of %2 now.").arg(m_name, imageSlotName(place)), tr("Undo"), m_onDesk.get(),
        [this, place, former = m_former, taken = m_editor.value().studio.images.value(place).sha256] {
            putBack(place, taken, former);
        });
}

/// As an edit: other steps may have followed. A picture chosen since then stays.
void PictureDrop::putBack(ImageSlot slot, const QString &taken, const std::optional<ImageReference> &former)
{
    if (m_editor.value().studio.images.value(slot).sha256 != taken)
        return;
    m_editor.edit(tr("Put back %1").arg(imageSlotName(slot)), {}, [&](PassTemplate &value) {
        if (former)
            value.studio.images.insert(slot, *former);
        else
            value.studio.images.remove(slot);
    });
}

} // namespace qairopay
