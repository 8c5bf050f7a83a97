// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldclip.h"

#include "base/strictjson.h"
#include "designer/templateedits.h"
#include "template/templatecodec.h"
#include "template/validation.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto versionMember = "qairopay_fields"_L1;
constexpr auto templateMember = "template"_L1;
constexpr int version = 1;

QStringList textsOf(const Field &field)
{
    return {field.label, field.value, field.format.changeMessage, field.format.sample};
}

/// What the texts of some fields are in other languages.
QMap<QString, QMap<QString, QString>> translationsOf(const PassTemplate &value, const QList<Field> &fields)
{
    QMap<QString, QMap<QString, QString>> found;
    for (const auto &[language, texts] : value.studio.translations.asKeyValueRange()) {
        for (const auto &field : fields) {
            for (const auto &text : textsOf(field)) {
                if (const auto it = texts.constFind(text); it != texts.constEnd())
                    found[language].insert(text, *it);
            }
        }
    }
    return found;
}

/// A number that was not typed yet is nothing to refuse a whole clip for.
std::optional<Error> problemOf(PassTemplate clip)
{
    for (auto &field : clip.fields)
        field.numeric = false;
    const auto errors = validateTemplate(clip);
    return errors.isEmpty() ? std::nullopt : std::optional(errors.first());
}

} // namespace

QByteArray FieldClip::write(const PassTemplate &value, const QStringList &keys)
{
    PassTemplate clip;
    clip.name = u"Fields"_s;
    for (const auto &key : inCardOrder(value, keys))
        clip.fields.append(*value.field(key));
    clip.studio.translations = translationsOf(value, clip.fields);
    const QJsonObject object{{versionMember, version}, {templateMember, templateToJson(clip)}};
    return QJsonDocument(object).toJson();
}

Result<PassTemplate> FieldClip::read(const QByteArray &bytes)
{
    const auto refused = [](const QString &detail) {
        return failure(ErrorKind::InvalidInput, tr("There are no fields on the clipboard."), {}, detail);
    };
    if (bytes.size() > mostBytes)
        return refused(u"%1 bytes"_s.arg(bytes.size()));
    const auto object = parseJsonObject(bytes, {.maxBytes = mostBytes, .maxDepth = 16});
    if (!object)
        return refused(object.error().shownText());
    const auto written = object->value(versionMember);
    if (written.isDouble() && written.toInt() > version)
        return failure(ErrorKind::Unsupported, tr("These fields were copied in a newer studio."));
    if (written.toInt() != version || object->size() != 2)
        return refused(u"no clip"_s);
    auto clip = templateFromJson(object->value(templateMember).toObject());
    if (!clip)
        return refused(clip.error().shownText());
    if (clip->fields.isEmpty())
        return refused(u"empty"_s);
    if (const auto problem = problemOf(*clip))
        return refused(problem->text());
    return clip;
}

Result<QStringList> FieldClip::paste(PassTemplate &value, const PassTemplate &clip, const QString &behind)
{
    const auto room = limits::fieldCount - value.fields.size();
    if (clip.fields.size() > room)
        return failure(ErrorKind::LimitExceeded,
                       tr("A template holds %1 fields at most: there is room for %2 more, "
                          "and %3 were copied.")
                           .arg(limits::fieldCount)
                           .arg(room)
                           .arg(clip.fields.size()));
    QMap<FieldSlot, QString> last; // of each slot what the next one stands behind
    if (const auto *selected = value.field(behind))
        last.insert(selected->slot, behind);
    QStringList keys;
    for (auto field : clip.fields) {
        field.key = freeKey(value, field.key);
        const auto *before = value.field(last.value(field.slot));
        const auto index = before ? indexInSlot(value, *before) + 1 : value.fieldsIn(field.slot).size();
        value.fields.append(field);
        placeField(value, field.key, field.slot, index);
        last.insert(field.slot, field.key);
        keys.append(field.key);
    }
    for (const auto &[language, texts] : clip.studio.translations.asKeyValueRange()) {
        // A language the template does not speak would stand half-empty in it.
        const auto own = value.studio.translations.find(language);
        for (const auto &[text, translated] : texts.asKeyValueRange()) {
            if (own != value.studio.translations.end() && !own->contains(text))
                own->insert(text, translated);
        }
    }
    return keys;
}

} // namespace qairopay
