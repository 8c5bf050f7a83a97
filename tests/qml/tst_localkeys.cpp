// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplepictures.h"
#include "template/templatecodec.h"
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qkeysequence.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 30000;

Field field(const QString &key, const QString &value)
{
    Field field;
    field.key = key;
    field.label = value + u" label"_s;
    field.value = value;
    field.slot = FieldSlot::Secondary;
    return field;
}

/// What might be pressed where something is moved, chosen or removed. Not what every control takes: Tab,
/// Return, Space and Escape.
QList<QKeyCombination> keysToTry()
{
    constexpr std::array moves{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                               Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    QList<QKeyCombination> keys{Qt::Key_Delete,
                                Qt::SHIFT | Qt::Key_Delete,
                                Qt::CTRL | Qt::Key_Delete,
                                Qt::Key_Backspace,
                                Qt::SHIFT | Qt::Key_Backspace,
                                Qt::CTRL | Qt::Key_Backspace,
                                Qt::Key_Plus,
                                Qt::Key_Equal,
                                Qt::Key_Minus,
                                Qt::Key_F2,
                                Qt::Key_Menu,
                                Qt::SHIFT | Qt::Key_F10};
    for (const auto held :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier),
          Qt::KeyboardModifiers(Qt::AltModifier), Qt::KeyboardModifiers(Qt::ControlModifier),
          Qt::AltModifier | Qt::ShiftModifier, Qt::ControlModifier | Qt::ShiftModifier}) {
        for (const auto key : moves)
            keys.append(QKeyCombination(held, key));
    }
    for (const auto key : {Qt::Key_A, Qt::Key_C, Qt::Key_D, Qt::Key_V, Qt::Key_X})
        keys.append(Qt::CTRL | key);
    return keys;
}

QString written(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::PortableText);
}

} // namespace

/// Keys that parts of a page take themselves: each that the sheet tells does something where it says, and
/// none that it does not tell.
class tst_LocalKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachDoesSomething_data();
    void eachDoesSomething();
    void othersDoNothing_data();
    void othersDoNothing();

private:
    /// Brings the keyboard to where a command's keys apply; false: it did not come there.
    using Way = bool (tst_LocalKeys::*)(const QString &command);

    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] FenceEditor &fences() { return *m_driver->window().app().fences(); }
    [[nodiscard]] QString focused();
    /// Gives an item the keyboard as soon as it is there.
    [[nodiscard]] bool enter(const QString &objectName);
    [[nodiscard]] bool toTheOutline(const QString &command);
    [[nodiscard]] bool toTheCard(const QString &command);
    [[nodiscard]] bool toTheCardsText(const QString &command);
    [[nodiscard]] bool toTheImage(const QString &command);
    [[nodiscard]] bool toTheCrop(const QString &command);
    [[nodiscard]] bool toTheFormat(const QString &command);
    [[nodiscard]] bool toTheVersion(const QString &command);
    [[nodiscard]] bool toTheRow(const QString &command);
    [[nodiscard]] bool toTheTranslation(const QString &command);
    [[nodiscard]] bool toTheMap(const QString &command);
    [[nodiscard]] bool toTheChosenPlace(const QString &command);
    [[nodiscard]] bool toTheDraggedPlace(const QString &command);
    [[nodiscard]] bool toTheNewPlace(const QString &command);
    [[nodiscard]] bool toThePlacesRow(const QString &command);
    [[nodiscard]] bool toTheFoundPlace(const QString &command);
    [[nodiscard]] bool toThePhone(const QString &command);
    [[nodiscard]] bool toTheScans(const QString &command);
    [[nodiscard]] bool toTheInspectedCard(const QString &command);
    [[nodiscard]] static Way wayTo(const QString &command);
    /// All keys of the window's own commands, and of those that are told in one place with these.
    [[nodiscard]] QStringList keysToldWith(const QStringList &commands);
    void press(QKeyCombination keys);
    /// What a key may change, all of it.
    [[nodiscard]] QStringList state();

    std::unique_ptr<WindowDriver> m_driver;
    PassTemplate m_value;
};

void tst_LocalKeys::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-tier"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().scans().columns().size() == 48, patience);

    auto *data = new QMimeData;
    data->setImageData(samples::plain({640, 200}, Qt::white));
    QGuiApplication::clipboard()->setMimeData(data);
    designer().images()->paste(u"logo"_s);
    const auto hasLogo = [&] { return designer().editor()->value().studio.images.contains(ImageSlot::Logo); };
    QTRY_VERIFY_WITH_TIMEOUT(hasLogo(), patience);

    // Each thing that is moved has room on all sides.
    m_value = designer().editor()->value();
    m_value.studio.images[ImageSlot::Logo].crop = {0.25, 0.25, 0.5, 0.5};
    m_value.fields = {field(u"one"_s, u"Alpha"_s), field(u"two"_s, u"Beta"_s), field(u"three"_s, u"Gamma"_s)};
    m_value.barcode = Barcode{BarcodeFormat::Qr, u"{pass.id}"_s};
    m_value.studio.barcodeFallbacks = {BarcodeFormat::Pdf417, BarcodeFormat::Aztec, BarcodeFormat::Code128};
    m_value.studio.googleRows = {{u"one"_s}, {u"two"_s}, {u"three"_s}};
    m_value.studio.translations = {{u"de"_s, {}}};
    m_value.locations = {
        {28.41, -81.58, 400, u"One"_s}, {28.42, -81.57, 400, u"Two"_s}, {28.43, -81.56, 400, u"Three"_s}};

    const auto folder = m_driver->folder() + u"/train.pass"_s;
    QVERIFY(QDir().mkpath(folder));
    (void)m_driver->write(u"train.pass/pass.json"_s,
                          R"({"formatVersion":1,"description":"Night train","organizationName":"Trains",
                              "coupon":{"primaryFields":[{"key":"off","label":"Off","value":"20 %"}]}})");
    m_driver->window().openFiles({folder});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"inspect-card"_s), patience);
}

void tst_LocalKeys::init()
{
    QVERIFY(m_driver->openPage(u"design"_s));
    designer().editor()->open(m_value);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-two"_s), patience);
}

void tst_LocalKeys::cleanup()
{
    const auto opened = [this] {
        return std::ranges::any_of(std::array{u"field-duplicate"_s, u"card-text"_s, u"dialog-cancel"_s,
                                              u"delete-version-0"_s, u"compare-back"_s},
                                   [this](const QString &name) { return m_driver->find(name) != nullptr; });
    };
    if (opened())
        m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!opened());
}

QString tst_LocalKeys::focused()
{
    const auto *item = m_driver->quick()->activeFocusItem();
    return item ? item->objectName() : QString();
}

bool tst_LocalKeys::enter(const QString &objectName)
{
    return QTest::qWaitFor(
        [&] {
            auto *item = m_driver->find(objectName);
            if (item)
                item->forceActiveFocus(Qt::TabFocusReason);
            return item && item->hasActiveFocus();
        },
        patience);
}

bool tst_LocalKeys::toTheOutline(const QString &command)
{
    designer().editor()->selectFields({u"two"_s});
    if (command == u"field-paste")
        designer().actions()->copy();
    return enter(u"field-two"_s);
}

bool tst_LocalKeys::toTheCard(const QString & /*command*/)
{
    designer().editor()->selectFields({u"two"_s});
    return QTest::qWaitFor([&] { return designer().preview()->apple()->spoken().contains(u"Beta"_s); },
                           patience) &&
           enter(u"view-apple"_s);
}

bool tst_LocalKeys::toTheCardsText(const QString &command)
{
    return toTheCard(command) && designer().cardText()->openSelected(designer().preview()->apple()) &&
           enter(u"card-text"_s);
}

bool tst_LocalKeys::toTheImage(const QString & /*command*/)
{
    designer().editor()->select(u"images"_s);
    auto *data = new QMimeData;
    data->setImageData(samples::plain({320, 100}, Qt::red));
    QGuiApplication::clipboard()->setMimeData(data);
    return enter(u"image-logo"_s);
}

bool tst_LocalKeys::toTheCrop(const QString & /*command*/)
{
    designer().editor()->select(u"image:logo"_s);
    return enter(u"crop-view"_s) && designer().crop()->hasPicture();
}

bool tst_LocalKeys::toTheFormat(const QString & /*command*/)
{
    designer().editor()->select(u"barcode"_s);
    return enter(u"fallback-1"_s);
}

bool tst_LocalKeys::toTheVersion(const QString &command)
{
    auto *versions = designer().versions();
    if (!QTest::qWaitFor([&] { return !versions->isLoading(); }, patience))
        return false;
    if (versions->count() == 0)
        versions->save(u"Kept"_s);
    if (!QTest::qWaitFor([&] { return versions->count() >= 1; }, patience))
        return false;
    if (command == u"version-restore"_s)
        designer().editor()->setName(u"Another than kept"_s);
    designer().editor()->select(u"versions"_s);
    return enter(u"versions"_s);
}

bool tst_LocalKeys::toTheRow(const QString & /*command*/)
{
    designer().editor()->select(u"rows"_s);
    return enter(u"row-1"_s);
}

bool tst_LocalKeys::toTheTranslation(const QString & /*command*/)
{
    designer().editor()->select(u"languages"_s);
    return enter(u"translation-1"_s);
}

bool tst_LocalKeys::toTheMap(const QString &command)
{
    designer().editor()->select(u"places"_s);
    if (!enter(u"places-map"_s))
        return false;
    fences().setCurrent(command == u"design-map-let-go" ? 1 : -1);
    m_driver->find(u"places-map"_s)->setProperty("zoomLevel", 8.0);
    return true;
}

bool tst_LocalKeys::toTheChosenPlace(const QString &command)
{
    if (!toTheMap(command))
        return false;
    fences().setCurrent(1);
    return true;
}

bool tst_LocalKeys::toTheDraggedPlace(const QString &command)
{
    if (!toTheChosenPlace(command))
        return false;
    fences().beginDrag();
    fences().move(1, fences().latitude() + 0.01, fences().longitude());
    return true;
}

bool tst_LocalKeys::toTheNewPlace(const QString &command)
{
    return toTheMap(command) && m_driver->click(u"add-place"_s) &&
           QTest::qWaitFor([&] { return focused() == u"places-map"; }, patience);
}

bool tst_LocalKeys::toThePlacesRow(const QString & /*command*/)
{
    designer().editor()->select(u"places"_s);
    return enter(u"place-row-1"_s);
}

bool tst_LocalKeys::toTheFoundPlace(const QString & /*command*/)
{
    designer().editor()->select(u"places"_s);
    fences().search()->setText(u"San"_s);
    return enter(u"found-place-1"_s);
}

bool tst_LocalKeys::toThePhone(const QString &command)
{
    if (!toTheChosenPlace(command))
        return false;
    fences().phone()->moveTo(fences().latitude(), fences().longitude());
    return enter(u"phone-on-map"_s);
}

bool tst_LocalKeys::toTheScans(const QString &command)
{
    if (!m_driver->openPage(u"scans"_s) || !enter(u"scans-map"_s))
        return false;
    m_driver->find(u"scans-map"_s)->setProperty("zoomLevel", 8.0);
    if (command == u"scans-map-let-go")
        m_driver->window().scans().showRows({0, 1});
    return true;
}

bool tst_LocalKeys::toTheInspectedCard(const QString & /*command*/)
{
    m_driver->window().app().inspector()->select({});
    return m_driver->openPage(u"inspect"_s) && enter(u"inspect-card"_s);
}

tst_LocalKeys::Way tst_LocalKeys::wayTo(const QString &command)
{
    static const std::array<std::pair<QLatin1StringView, Way>, 21> ways{{
        {"field-"_L1, &tst_LocalKeys::toTheOutline},
        {"design-card-walk"_L1, &tst_LocalKeys::toTheCard},
        {"card-text"_L1, &tst_LocalKeys::toTheCard},
        {"card-next-text"_L1, &tst_LocalKeys::toTheCardsText},
        {"image-"_L1, &tst_LocalKeys::toTheImage},
        {"crop-"_L1, &tst_LocalKeys::toTheCrop},
        {"format-"_L1, &tst_LocalKeys::toTheFormat},
        {"version-"_L1, &tst_LocalKeys::toTheVersion},
        {"row-"_L1, &tst_LocalKeys::toTheRow},
        {"translation-"_L1, &tst_LocalKeys::toTheTranslation},
        {"design-map-"_L1, &tst_LocalKeys::toTheMap},
        {"place-nudge"_L1, &tst_LocalKeys::toTheChosenPlace},
        {"place-drag-cancel"_L1, &tst_LocalKeys::toTheDraggedPlace},
        {"place-add-here"_L1, &tst_LocalKeys::toTheNewPlace},
        {"place-remove"_L1, &tst_LocalKeys::toThePlacesRow},
        {"place-up"_L1, &tst_LocalKeys::toThePlacesRow},
        {"place-down"_L1, &tst_LocalKeys::toThePlacesRow},
        {"found-"_L1, &tst_LocalKeys::toTheFoundPlace},
        {"phone-"_L1, &tst_LocalKeys::toThePhone},
        {"scans-map-"_L1, &tst_LocalKeys::toTheScans},
        {"inspect-card-walk"_L1, &tst_LocalKeys::toTheInspectedCard},
    }};
    const auto way =
        std::ranges::find_if(ways, [&](const auto &row) { return command.startsWith(row.first); });
    return way == ways.cend() ? nullptr : way->second;
}

QStringList tst_LocalKeys::state()
{
    const auto number = [](double value) { return QString::number(value, 'f', 9); };
    auto &editor = *designer().editor();
    const auto *phone = fences().phone();
    QStringList state{QString::fromUtf8(templateToFile(editor.value())),
                      editor.selection(),
                      editor.selectedFields().join(u','),
                      focused(),
                      QGuiApplication::clipboard()->text(),
                      designer().cardText()->isOpen() ? designer().cardText()->name() : QString(),
                      m_driver->find(u"field-duplicate"_s) ? u"menu"_s : QString(),
                      m_driver->find(u"delete-version-0"_s) ? u"menu"_s : QString(),
                      number(fences().current()),
                      phone->isOut() ? number(phone->latitude()) + number(phone->longitude()) : QString(),
                      m_driver->window().scans().areaText(),
                      m_driver->window().app().inspector()->selection()};
    // The page round a map knows where it is.
    for (auto *item = m_driver->quick()->activeFocusItem(); item; item = item->parentItem()) {
        for (const auto *name : {"latitude", "longitude", "zoom"}) {
            if (const auto value = item->property(name); value.typeId() == QMetaType::Double)
                state.append(number(value.toDouble()));
        }
    }
    return state;
}

QStringList tst_LocalKeys::keysToldWith(const QStringList &commands)
{
    const auto *list = m_driver->window().app().commands();
    QStringList places;
    for (const auto &name : commands)
        places.append(list->find(name)->place());
    QStringList keys;
    for (const auto *command : list->commands()) {
        if (!command->isLocal() || places.contains(command->place()))
            keys.append(command->sequences());
    }
    return keys;
}

void tst_LocalKeys::press(QKeyCombination keys)
{
    QTest::sendKeyEvent(QTest::Click, m_driver->quick(), keys.key(), QString(), keys.keyboardModifiers());
}

void tst_LocalKeys::eachDoesSomething_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("keys");
    for (const auto *command : m_driver->window().app().commands()->commands()) {
        if (!command->isLocal())
            continue;
        for (const auto &keys : command->sequences())
            QTest::addRow("%s by %s", qPrintable(command->name()), qPrintable(keys))
                << command->name() << keys;
    }
}

void tst_LocalKeys::eachDoesSomething()
{
    QFETCH(const QString, command);
    QFETCH(const QString, keys);
    const auto way = wayTo(command);
    QVERIFY2(way, "a command that is told and not tried: it wants its way in wayTo()");
    QVERIFY((this->*way)(command));
    const auto before = state();
    press(QKeySequence::fromString(keys, QKeySequence::PortableText)[0]);
    QTRY_VERIFY_WITH_TIMEOUT(state() != before, patience);
}

void tst_LocalKeys::othersDoNothing_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::newRow("a field in the outline") << QStringList{u"field-next"_s, u"field-up"_s};
    QTest::newRow("a card") << QStringList{u"card-text"_s, u"field-up"_s};
    QTest::newRow("an image in the list") << QStringList{u"image-paste"_s, u"image-open"_s};
    QTest::newRow("the crop of an image") << QStringList{u"crop-focus"_s, u"image-paste"_s};
    QTest::newRow("another format of the code") << QStringList{u"format-earlier"_s};
    QTest::newRow("a version in the list") << QStringList{u"version-rename"_s};
    QTest::newRow("a row of Google's card") << QStringList{u"row-up"_s};
    QTest::newRow("the map of the places") << QStringList{u"design-map-pan"_s};
    QTest::newRow("a place chosen on the map")
        << QStringList{u"place-nudge"_s, u"design-map-pan"_s, u"place-remove"_s};
    QTest::newRow("a new place") << QStringList{u"place-add-here"_s};
    QTest::newRow("a place in the list") << QStringList{u"place-up"_s, u"place-remove"_s};
    QTest::newRow("a place that was found") << QStringList{u"found-add"_s};
    QTest::newRow("the phone on the map")
        << QStringList{u"phone-carry"_s, u"design-map-pan"_s, u"place-nudge"_s, u"place-remove"_s};
    QTest::newRow("the map of the scans") << QStringList{u"scans-map-pan"_s};
    QTest::newRow("an inspected card") << QStringList{u"inspect-card-walk"_s};
}

/// What a part of a page handles is told by the command that it asks. In the card's text there is nothing to
/// try: a text field takes most keys.
void tst_LocalKeys::othersDoNothing()
{
    QFETCH(const QStringList, commands);
    const auto told = keysToldWith(commands);
    QVERIFY((this->*wayTo(commands.constFirst()))(commands.constFirst()));
    QCoreApplication::processEvents();
    const auto before = state();
    int tried = 0;
    for (const auto keys : keysToTry()) {
        if (told.contains(written(keys)))
            continue;
        press(keys);
        QVERIFY2(state() == before, qPrintable(written(keys)));
        ++tried;
    }
    QVERIFY(tried > 20);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_LocalKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localkeys.moc"
