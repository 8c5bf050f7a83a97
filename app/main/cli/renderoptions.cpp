// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/renderoptions.h"

#include "apple/language.h"
#include "cli/samples.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 recordBytes = 1 << 20;

Result<QLocale> localeFrom(const QString &name)
{
    const auto locale = apple::localeNamed(name);
    if (!locale)
        return wrongOption(u"--locale"_s, u"\"%1\" is no locale; an example is de-CH."_s.arg(name));
    return *locale;
}

Result<QTimeZone> timeZoneFrom(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid())
        return wrongOption(u"--time-zone"_s,
                           u"\"%1\" is no time zone; an example is Europe/Zurich."_s.arg(name));
    return zone;
}

Result<QDateTime> momentFrom(const QString &text)
{
    const auto moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return wrongOption(
            u"--now"_s,
            u"\"%1\" is no moment with an offset; an example is 2026-05-19T10:00:00Z."_s.arg(text));
    return moment;
}

Result<void> checkLanguage(const QString &code)
{
    if (code.isEmpty() || apple::localeNamed(code))
        return {};
    return wrongOption(u"--language"_s, u"\"%1\" is no language; an example is de."_s.arg(code));
}

/// A value with another name would be of no effect.
Result<void> checkNames(const QStringList &given, const QStringList &known)
{
    for (const auto &name : given) {
        if (!known.contains(name))
            return wrongOption(u"--record"_s,
                               u"\"%1\" is not known here; there is: %2."_s.arg(name, known.join(u", "_s)));
    }
    return {};
}

Result<QMap<QString, QString>> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return wrongOption(u"--record"_s, u"\"%1\" has to be a text."_s.arg(it.key()));
        texts.insert(it.key(), it->toString());
    }
    return texts;
}

/// {"holder": {"email": …, "name": …}, "fields": {…}}, or the fields alone; itself or in a file.
Result<Record> recordFrom(const QString &text)
{
    const bool isText = text.trimmed().startsWith(u'{');
    const auto bytes = isText ? Result<QByteArray>(text.toUtf8()) : settings::readFile(text, recordBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto object = QJsonDocument::fromJson(*bytes).object();
    if (object.isEmpty())
        return wrongOption(u"--record"_s, u"This is no JSON object with fields."_s);
    const bool isWhole = object.contains(u"fields"_s) || object.contains(u"holder"_s);
    for (const auto &part : {u"holder"_s, u"fields"_s}) {
        if (object.contains(part) && !object.value(part).isObject())
            return wrongOption(u"--record"_s, u"\"%1\" has to be an object."_s.arg(part));
    }
    const auto holder = object.value(u"holder"_s).toObject();
    if (const auto checked = checkNames(holder.keys(), {u"email"_s, u"name"_s}); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkNames(object.keys(), {u"holder"_s, u"fields"_s}); isWhole && !checked)
        return std::unexpected(checked.error());
    return textsOf(isWhole ? object.value(u"fields"_s).toObject() : object)
        .transform([&](const QMap<QString, QString> &fields) {
            return Record{{holder.value(u"email"_s).toString(), holder.value(u"name"_s).toString()}, fields};
        });
}

apple::LockScreenEvent eventOf(const RenderArguments &arguments)
{
    if (arguments.messageField.isEmpty())
        return apple::Nearby{arguments.nearby - 1};
    apple::FieldChange change{arguments.messageField};
    if (!arguments.oldValue.isEmpty())
        change.before = arguments.oldValue;
    return change;
}

/// Reads an option that was given into its place.
template <typename Value, typename Place>
Result<void> adopt(const QString &text, Result<Value> (*read)(const QString &), Place &place)
{
    if (text.isEmpty())
        return {};
    return read(text).transform([&](const Value &value) { place = value; });
}

} // namespace

std::unexpected<Error> wrongOption(const QString &option, const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence, option);
}

Result<RenderOptions> renderOptions(const RenderArguments &arguments)
{
    RenderOptions options;
    options.surface = scene::surfaceFromName(arguments.surface).value_or(scene::Surface::Front);
    const auto read =
        adopt(arguments.locale, localeFrom, options.apple.locale)
            .and_then([&] { return adopt(arguments.timeZone, timeZoneFrom, options.apple.timeZone); })
            .and_then([&] { return adopt(arguments.now, momentFrom, options.apple.now); })
            .and_then([&] { return adopt(arguments.record, recordFrom, options.record); })
            .and_then([&] { return checkLanguage(arguments.language); });
    if (!read)
        return std::unexpected(read.error());
    options.google.locale = options.apple.locale;
    options.google.now = options.apple.now;
    options.google.isDark = arguments.isDark;
    options.google.width = google::cardWidthOn(arguments.deviceWidth);
    options.apple.isDark = arguments.isDark;
    options.apple.deviceWidth = arguments.deviceWidth;
    options.apple.textSize = apple::textSizeFromName(arguments.textSize).value_or(apple::TextSize::Large);
    options.apple.lockScreen = eventOf(arguments);
    options.state = shownStateFromName(arguments.state);
    return options;
}

Result<IssuedRecord> issuedFor(const PassTemplate &value, const RenderArguments &arguments,
                               const RenderOptions &options)
{
    const auto count = value.studio.samples.size();
    if (arguments.sample.value_or(0) > count)
        return wrongOption(
            u"--sample"_s,
            u"Samples of this template: %1, counted from 1; 0 stands for its default values."_s.arg(count));
    auto issued = sampleOf(value, arguments.sample.value_or(1));
    if (!options.record)
        return issued;
    QStringList keys;
    for (const auto &field : value.fields)
        keys.append(field.key);
    return checkNames(options.record->fields.keys(), keys).transform([&] {
        issued.record = *options.record;
        return issued;
    });
}

} // namespace qairopay::cli
