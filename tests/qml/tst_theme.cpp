// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/colour.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qset.h>
#include <QtGui/qcolor.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtTest/qtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

struct Look
{
    const char *name;
    int scheme; ///< as Theme numbers them
    bool highContrast;
};

constexpr std::array looks{Look{"light", 1, false}, Look{"dark", 2, false},
                           Look{"light, high contrast", 1, true}, Look{"dark, high contrast", 2, true}};

constexpr auto text = 4.5;
constexpr auto clearText = 7.0; // WCAG's AAA
constexpr auto line = 3.0;

Colour over(const QColor &wash, const QColor &ground)
{
    const auto mixed = [&wash](float above, float below) {
        return quint8(qRound((above * wash.alphaF() + below * (1 - wash.alphaF())) * 255));
    };
    return {mixed(wash.redF(), ground.redF()), mixed(wash.greenF(), ground.greenF()),
            mixed(wash.blueF(), ground.blueF())};
}

/// What is drawn on what; the least ratio of it in the standard looks and in those of high contrast.
struct Pair
{
    QString ink;
    QString ground; ///< a token, or a wash over one: "hover/surface"
    double standard;
    double high;
};

QList<Pair> pairs()
{
    QList<Pair> pairs;
    const auto add = [&pairs](const QString &ink, const QString &ground, double standard, double high) {
        pairs.append({ink, ground, standard, high});
    };
    for (const auto &ground : {u"window"_s, u"surface"_s, u"raised"_s, u"canvas"_s, u"selected"_s}) {
        add(u"text"_s, ground, text, clearText);
        add(u"secondary"_s, ground, text, clearText);
    }
    for (const auto &wash : {u"hover/"_s, u"pressed/"_s}) {
        for (const auto &ground : {u"window"_s, u"surface"_s, u"raised"_s}) {
            add(u"text"_s, wash + ground, text, clearText);
            add(u"secondary"_s, wash + ground, text, clearText);
            // Signs and words of a row under the pointer.
            for (const auto &ink : {u"accent"_s, u"ok"_s, u"warning"_s, u"error"_s, u"live"_s})
                add(ink, wash + ground, line, clearText);
        }
        add(u"secondary"_s, wash + u"canvas"_s, line, clearText);
    }
    for (const auto &ink : {u"accent"_s, u"ok"_s, u"warning"_s, u"error"_s, u"live"_s}) {
        for (const auto &ground : {u"window"_s, u"surface"_s, u"raised"_s})
            add(ink, ground, text, clearText);
        add(ink, u"canvas"_s, line, clearText);
        add(ink, u"selected"_s, line, clearText);
    }
    add(u"accent"_s, u"selected"_s, text, clearText);
    add(u"accentInk"_s, u"accent"_s, text, clearText);
    add(u"accentInk"_s, u"accentHover"_s, text, clearText);
    add(u"liveInk"_s, u"live"_s, text, clearText);
    add(u"live"_s, u"liveSurface"_s, text, clearText);
    add(u"window"_s, u"text"_s, text, clearText); // toasts and tool tips
    for (const auto &ground : {u"window"_s, u"surface"_s, u"raised"_s, u"canvas"_s}) {
        add(u"outline"_s, ground, line, clearText);
        // WCAG asks nothing of lines that only part, nor of what cannot be used; those who chose contrast do.
        add(u"line"_s, ground, 1, text);
        add(u"lineStrong"_s, ground, 1, text);
        add(u"disabled"_s, ground, 1, text);
    }
    add(u"disabled"_s, u"trough"_s, 1, text);       // the word on a button that cannot act
    add(u"accent"_s, u"trough"_s, line, clearText); // how far a bar has come
    return pairs;
}

} // namespace

/// Every pair of tokens that is seen together, in each look, with what WCAG 2.2 wants of it.
class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairsAreReadable_data();
    void pairsAreReadable();
    void everyColourIsMeasured();
    void sizesFollowTheText();

private:
    [[nodiscard]] QObject *theme() const { return m_theme->property("theme").value<QObject *>(); }
    [[nodiscard]] QColor token(const QString &name) const;
    /// A token, or a wash over one: "hover/surface".
    [[nodiscard]] Colour seen(const QString &name) const;
    void look(const Look &look);

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_theme;
};

void tst_Theme::initTestCase()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport QairoPay.Studio\nQtObject { property QtObject theme: Theme }",
                      {});
    m_theme.reset(component.create());
    QVERIFY2(m_theme, qPrintable(component.errorString()));
}

QColor tst_Theme::token(const QString &name) const
{
    return theme()->property(qPrintable(name)).value<QColor>();
}

Colour tst_Theme::seen(const QString &name) const
{
    const auto parts = name.split(u'/');
    return over(token(parts.constFirst()), token(parts.constLast()));
}

void tst_Theme::look(const Look &look)
{
    theme()->setProperty("scheme", look.scheme);
    theme()->setProperty("highContrast", look.highContrast);
}

void tst_Theme::pairsAreReadable_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("standard");
    QTest::addColumn<double>("high");
    for (const auto &pair : pairs()) {
        QTest::addRow("%s on %s", qPrintable(pair.ink), qPrintable(pair.ground))
            << pair.ink << pair.ground << pair.standard << pair.high;
    }
}

void tst_Theme::pairsAreReadable()
{
    QFETCH(QString, ink);
    QFETCH(QString, ground);
    QFETCH(double, standard);
    QFETCH(double, high);
    for (const auto &which : looks) {
        look(which);
        const auto wanted = which.highContrast ? high : standard;
        const auto measured = contrastRatio(seen(ink), seen(ground));
        QVERIFY2(measured >= wanted,
                 qPrintable(u"%1 has %2 : 1, %3 wanted"_s.arg(QLatin1StringView(which.name))
                                .arg(measured, 0, 'f', 2)
                                .arg(wanted)));
    }
}

/// A colour that is added has to be among the pairs.
void tst_Theme::everyColourIsMeasured()
{
    QSet<QString> measured{u"scrim"_s}; // lies over what cannot be used meanwhile
    for (const auto &pair : pairs()) {
        measured.insert(pair.ink);
        for (const auto &part : pair.ground.split(u'/'))
            measured.insert(part);
    }
    const auto *meta = theme()->metaObject();
    int colours = 0;
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
        const auto property = meta->property(i);
        if (property.typeId() != QMetaType::QColor)
            continue;
        ++colours;
        QVERIFY2(measured.contains(QString::fromLatin1(property.name())), property.name());
    }
    QCOMPARE_GE(colours, 20);
}

void tst_Theme::sizesFollowTheText()
{
    theme()->setProperty("textScale", 1.0);
    QCOMPARE(theme()->property("bodySize").toInt(), 13);
    QCOMPARE(theme()->property("control").toInt(), 32);
    theme()->setProperty("textScale", 2.0);
    for (const auto &[name, size] :
         {std::pair("smallSize", 24), std::pair("bodySize", 26), std::pair("sectionSize", 30),
          std::pair("titleSize", 40), std::pair("lineHeight", 40), std::pair("control", 64),
          std::pair("compact", 56), std::pair("row", 72), std::pair("hitArea", 48)})
        QCOMPARE(theme()->property(name).toInt(), size);
    theme()->setProperty("textScale", 1.0);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
