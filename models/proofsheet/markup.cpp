// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/markup.h"

#include "scene/painter.h"
#include "scene/reading.h"

#include <QtCore/qbuffer.h>

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

namespace {

/// What somebody hears who does not see the card.
QString wordsOf(const scene::Scene &scene)
{
    QStringList words;
    for (const auto &item : scene::readingOrder(scene)) {
        if (!item.text.isEmpty())
            words.append(item.label.isEmpty() ? item.text : item.label + u": "_s + item.text);
    }
    return words.join(u", "_s);
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString pictureTag(const scene::Scene &scene, const QString &title, double pixelsToAPoint,
                   const scene::Fonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    scene::render(scene, pixelsToAPoint, fonts).save(&buffer, "PNG");
    return u"<img src=\"data:image/png;base64,%1\" alt=\"%2\">"_s.arg(
        QString::fromLatin1(buffer.data().toBase64()), escaped(title + u". "_s + wordsOf(scene)));
}

QString pageHead(const QString &title, QLatin1StringView style)
{
    // The policy forbids what the page does not need: were a text ever to slip through, it could fetch
    // nothing.
    return uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<style>
)"_s + pageColours +
           style + u"</style>\n<title>%1</title>\n</head>\n<body>\n"_s.arg(escaped(title));
}

} // namespace qairopay::proofsheet
