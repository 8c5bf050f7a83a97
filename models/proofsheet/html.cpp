// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/html.h"

#include "proofsheet/markup.h"

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

namespace {

constexpr double pixelsToAPoint = 2;

constexpr QLatin1StringView style{R"(header, main, footer { padding: 32px clamp(16px, 5vw, 64px); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 32px; }
h1 { margin: 0; font-size: 28px; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 0 0 12px; font-size: 17px; }
p { margin: 4px 0; }
.quiet, footer, figcaption small { color: var(--quiet); font-size: 13px; }
.kind { text-align: right; font-weight: 600; }
.cards { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: center; gap: 40px; background: var(--band);
  padding: 40px clamp(16px, 5vw, 64px); }
figure { margin: 0; width: 300px; }
figure img { display: block; width: 100%; height: auto; filter: drop-shadow(0 0 .5px #0006) drop-shadow(0 2px 6px #0002); }
figcaption { margin-top: 14px; text-align: center; font-weight: 500; }
figcaption small { display: block; font-weight: 400; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 40px; }
section { min-width: 0; }
@media (min-width: 1100px) { main { grid-template-rows: auto auto 1fr; } section.fields { grid-column: span 2; grid-row: span 3; } }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 400; color: var(--quiet); font-size: 13px; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td { overflow-wrap: anywhere; }
td:nth-child(2) { font-weight: 500; }
td:nth-child(3), td:nth-child(4) { color: var(--quiet); overflow-wrap: normal; }
code { font: 13px/1.5 "JetBrains Mono", ui-monospace, monospace; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin-bottom: 12px; }
.swatch { display: grid; grid-template-columns: 36px 1fr; gap: 0 12px; }
.swatch i { grid-row: span 2; width: 36px; height: 36px; border-radius: 6px; box-shadow: inset 0 0 0 1px #0003; }
dt { color: var(--quiet); font-size: 13px; }
dd { margin: 0 0 10px; }
.error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--advice); }
footer { border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 32px; }
@media print { :root { color-scheme: light; } .cards, main { gap: 20px; padding-block: 16px; } figure { width: 160px; } }
)"};

QString faceHtml(const Face &face, const scene::Fonts &fonts)
{
    return u"<figure>%1<figcaption>%2<small>%3</small></figcaption></figure>\n"_s.arg(
        pictureTag(face.scene, face.title, pixelsToAPoint, fonts), escaped(face.title), escaped(face.note));
}

QString swatchHtml(const Swatch &swatch)
{
    return u"<li class=\"swatch\"><i style=\"background:%1\"></i><span>%2 <code>%1</code></span>"
           "<span class=\"quiet\">%3</span></li>\n"_s.arg(swatch.colour.toHex(), escaped(swatch.name),
                                                          swatch.contrast ? contrastWords(*swatch.contrast)
                                                                          : swatch.colour.toRgb());
}

QString fieldHtml(const FieldLine &field)
{
    return u"<tr><td>%1</td><td>%2</td><td>%3</td><td><code>%4</code></td></tr>\n"_s.arg(
        escaped(field.label), escaped(field.sample), escaped(field.slot), escaped(field.key));
}

QString factHtml(const Fact &fact)
{
    return u"<dt>%1</dt><dd><code>%2</code></dd>\n"_s.arg(escaped(fact.name), escaped(fact.text));
}

QString findingHtml(const lint::Finding &finding)
{
    return u"<li class=\"%1\"><b>%2</b> %3<p class=\"quiet\">%4 <code>%5 %6</code></p></li>\n"_s.arg(
        lint::toName(finding.severity), severityWord(finding.severity), escaped(finding.sentence),
        escaped(finding.advice), escaped(finding.id), escaped(finding.where));
}

template <typename List, typename ToHtml> QString joined(const List &list, ToHtml toHtml)
{
    QString html;
    for (const auto &item : list)
        html += toHtml(item);
    return html;
}

QString section(const QString &title, const QString &html, const QString &kind = {})
{
    return u"<section class=\"%1\"><h2>%2</h2>\n%3</section>\n"_s.arg(kind, escaped(title), html);
}

} // namespace

QByteArray toHtml(const Proof &proof, const scene::Fonts &fonts)
{
    QString html = pageHead(proof.title, style);
    html += u"<header><div><h1>%1</h1><p class=\"quiet\">%2</p></div>"
            "<div class=\"kind\">%4<p class=\"quiet\">%3</p></div></header>\n"_s.arg(
                escaped(proof.title), escaped(proof.about.join(u" · "_s)), escaped(proof.organisation),
                escaped(Words::tr("Wallet pass proof")));
    html += u"<div class=\"cards\">\n"_s +
            joined(proof.faces, [&](const Face &face) { return faceHtml(face, fonts); }) +
            u"</div>\n<main>\n"_s;
    const QStringList columns{Words::tr("Label"), Words::tr("Sample"), Words::tr("Place"), Words::tr("Key")};
    html +=
        section(Words::tr("Fields"),
                u"<table><thead><tr>"_s +
                    joined(columns, [](const QString &name) { return u"<th>%1</th>"_s.arg(escaped(name)); }) +
                    u"</tr></thead><tbody>\n"_s + joined(proof.fields, fieldHtml) + u"</tbody></table>\n"_s,
                u"fields"_s);
    html += section(Words::tr("Colours"), u"<ul>\n"_s + joined(proof.swatches, swatchHtml) + u"</ul>\n"_s);
    html += section(Words::tr("Code, NFC, places"),
                    u"<dl>\n"_s + joined(proof.technology, factHtml) + u"</dl>\n"_s);
    html += section(Words::tr("Findings"),
                    u"<p class=\"quiet\">%1</p><ul>\n"_s.arg(escaped(findingWords(proof.findings))) +
                        joined(proof.findings, findingHtml) + u"</ul>\n"_s);
    html += u"</main>\n<footer><span>%1</span><span>%2</span></footer>\n</body>\n</html>\n"_s.arg(
        escaped(Words::tr("Texts are set in Inter and Roboto in place of the wallets' own typefaces.")),
        escaped(proof.maker));
    return html.toUtf8();
}

} // namespace qairopay::proofsheet
