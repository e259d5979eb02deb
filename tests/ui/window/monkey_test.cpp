// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand things that nobody would do on purpose, and some that they would.
#include "tests/ui/support/hang_watch.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/widgets/message_row.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDrag>
#include <QEventLoop>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

namespace kyosei {
namespace {

constexpr int kActions = 10000;

int numberFrom(const char* variable, int otherwise) {
    const QByteArray text = qgetenv(variable);
    return text.isEmpty() ? otherwise : text.toInt();
}

/// Takes links instead of a browser, so that nothing outside of the test is opened.
class NoBrowser : public QObject {
    Q_OBJECT
public:
    NoBrowser() {
        for (const char* scheme : {"http", "https", "mailto"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~NoBrowser() override {
        for (const char* scheme : {"http", "https", "mailto"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    Q_INVOKABLE void open(const QUrl&) {}
};

/// Acts on whatever is in sight. Each action announces the next before it acts, so that menus and
/// dialogs with an event loop of their own are played with as well.
class Monkey : public QObject {
public:
    Monkey(MainWindow& window, QString& openAnswer, QString& saveAnswer,
           const QTemporaryDir& folder, unsigned seed)
        : window_(window), openAnswer_(openAnswer), saveAnswer_(saveAnswer), folder_(folder),
          random_(seed) {}

    void play(int actions) {
        left_ = actions;
        QEventLoop loop;
        done_ = [&loop] { loop.quit(); };
        QTimer::singleShot(0, this, [this] { act(); });
        loop.exec();
        done_ = {};
    }

    [[nodiscard]] const QStringList& complaints() const { return complaints_; }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }

    void act() {
        if (left_-- <= 0) {
            leaveLoops();
            return;
        }
        HangWatch::noteProgress();
        QTimer::singleShot(0, this, [this] { act(); });
        closeWhatBelongsToOthers();
        const int choice = upTo(99);
        if (choice < 30)
            click();
        else if (choice < 50)
            drag();
        else if (choice < 80)
            key();
        else if (choice < 85)
            wheel();
        else if (choice < 97)
            trigger();
        else
            resize();
    }

    /// Ends the game and every loop inside it, those of menus (and of menus inside menus), dialogs
    /// and drags: again until the loop of the game has returned.
    void leaveLoops() {
        if (!done_)
            return;
        QTimer::singleShot(10, this, [this] { leaveLoops(); });
        QDrag::cancel();
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        else if (QWidget* dialog = QApplication::activeModalWidget())
            dialog->close();
        done_();
    }

    /// Dialogs of files and printers could reach the user's folders; boxes of errors are noted.
    void closeWhatBelongsToOthers() {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(top);
            if (dialog && dialog->isVisible() &&
                (dialog->inherits("QFileDialog") || dialog->inherits("QPrintDialog")))
                dialog->reject();
            auto* box = qobject_cast<QMessageBox*>(top);
            if (box && box->isVisible() && box->icon() == QMessageBox::Critical)
                complaints_ << box->text();
        }
        for (const MessageRow* row : window_.findChildren<MessageRow*>())
            if (row->isVisible() && row->message().severity == Severity::error)
                complaints_ << row->accessibleName();
    }

    /// Something visible in the window, menu or dialog that is in front, or in any now and then.
    QWidget* someWidget() {
        QWidget* front = QApplication::activePopupWidget();
        if (!front)
            front = QApplication::activeModalWidget();
        if (!front) {
            QWidgetList tops;
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top->isVisible() && !qobject_cast<QFileDialog*>(top))
                    tops << top;
            front = tops.isEmpty() || upTo(2) > 0 ? &window_ : tops.at(upTo(int(tops.size()) - 1));
        }
        QWidgetList parts = {front};
        for (QWidget* part : front->findChildren<QWidget*>())
            if (part->isVisible() && part->isEnabled())
                parts << part;
        return parts.at(upTo(int(parts.size()) - 1));
    }

    QPoint somewhere(const QWidget& widget) {
        return {upTo(std::max(0, widget.width() - 1)), upTo(std::max(0, widget.height() - 1))};
    }

    Qt::KeyboardModifiers someModifiers() {
        constexpr std::array<Qt::KeyboardModifier, 3> kSome = {
            Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
        return upTo(3) > 0 ? Qt::KeyboardModifiers() : kSome[std::size_t(upTo(2))];
    }

    void click() {
        const QPointer<QWidget> widget = someWidget();
        const QPoint at = somewhere(*widget);
        const int kind = upTo(9);
        const Qt::MouseButton button = kind == 1 ? Qt::RightButton : Qt::LeftButton;
        const Qt::KeyboardModifiers keys = kind < 2 ? Qt::NoModifier : someModifiers();
        pressAndRelease(widget, button, keys, at);
        if (kind != 0 || !widget)
            return;
        QMouseEvent again(QEvent::MouseButtonDblClick, at, widget->mapToGlobal(at), button, button,
                          keys);
        QApplication::sendEvent(widget, &again);
        if (widget)
            QTest::mouseRelease(widget, button, keys, at);
    }

    /// What is pressed may be gone before it is released; QTest::mouseClick does not expect that.
    static void pressAndRelease(const QPointer<QWidget>& widget, Qt::MouseButton button,
                                Qt::KeyboardModifiers keys, QPoint at) {
        QTest::mousePress(widget, button, keys, at);
        if (widget)
            QTest::mouseRelease(widget, button, keys, at);
    }

    void drag() {
        QPointer<QWidget> widget = someWidget();
        QTest::mousePress(widget, Qt::LeftButton, {}, somewhere(*widget));
        for (int i = upTo(6); i > 0 && widget; --i)
            QTest::mouseMove(widget, somewhere(*widget));
        if (widget)
            QTest::mouseRelease(widget, Qt::LeftButton, {}, somewhere(*widget));
    }

    void key() {
        constexpr std::array<Qt::Key, 34> kKeys = {
            Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Up,
            Qt::Key_Down, Qt::Key_Home,    Qt::Key_End,       Qt::Key_PageUp, Qt::Key_PageDown,
            Qt::Key_Tab,  Qt::Key_Right,   Qt::Key_Return,    Qt::Key_Space,  Qt::Key_Escape,
            Qt::Key_Tab,  Qt::Key_Left,    Qt::Key_Delete,    Qt::Key_0,      Qt::Key_5,
            Qt::Key_9,    Qt::Key_Period,  Qt::Key_Minus,     Qt::Key_A,      Qt::Key_E,
            Qt::Key_Z,    Qt::Key_Y,       Qt::Key_S,         Qt::Key_F1,     Qt::Key_F5,
            Qt::Key_F6,   Qt::Key_F11,     Qt::Key_Backspace, Qt::Key_Menu};
        QWidget* target = QApplication::focusWidget();
        if (!target)
            target = &window_;
        QTest::keyClick(target, kKeys[std::size_t(upTo(int(kKeys.size()) - 1))], someModifiers());
    }

    void wheel() {
        QWidget* widget = someWidget();
        const QPoint at = somewhere(*widget);
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, upTo(1) == 0 ? 120 : -120},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }

    /// Any command but the one that ends the program.
    void trigger() {
        openAnswer_ = upTo(1) == 0 ? QString() : folder_.filePath(QStringLiteral("saved.json"));
        if (!QFile::exists(openAnswer_))
            openAnswer_.clear();
        saveAnswer_ = upTo(1) == 0 ? QString() : folder_.filePath(QStringLiteral("saved.json"));
        QList<QAction*> actions;
        for (QAction* action : window_.QWidget::actions())
            if (action->isEnabled() && action->menuRole() != QAction::QuitRole)
                actions << action;
        if (!actions.isEmpty())
            actions.at(upTo(int(actions.size()) - 1))->trigger();
    }

    void resize() { window_.resize(300 + upTo(2300), 200 + upTo(1300)); }

    MainWindow& window_;
    QString& openAnswer_;
    QString& saveAnswer_;
    const QTemporaryDir& folder_;
    std::mt19937 random_;
    int left_ = 0;
    std::function<void()> done_;
    QStringList complaints_;
};

/// KYOSEI_MONKEY_SEED and KYOSEI_MONKEY_ACTIONS play another game, or a longer one.
TEST_F(WindowTest, SurvivesTenThousandRandomActionsWithoutAComplaint) {
    const NoBrowser noBrowser;
    const int seed = numberFrom("KYOSEI_MONKEY_SEED", 1);
    const int actions = numberFrom("KYOSEI_MONKEY_ACTIONS", kActions);
    SCOPED_TRACE(seed);
    Monkey monkey(*window_, openAnswer_, saveAnswer_, folder_, static_cast<unsigned>(seed));
    monkey.play(actions);
    EXPECT_TRUE(monkey.complaints().isEmpty())
        << monkey.complaints().join(QStringLiteral("; ")).toStdString();
    settle();

    // Whatever was done is a scenario that can be saved and read back.
    const Scenario& made = document().scenario();
    for (const auto& [id, setting] : made.levers) {
        const LeverCell* cell = document().levers().find(id);
        ASSERT_NE(cell, nullptr) << id.lever << ' ' << id.actor;
        EXPECT_GE(setting.value, cell->minimum) << id.lever << ' ' << id.actor;
        EXPECT_LE(setting.value, cell->maximum) << id.lever << ' ' << id.actor;
    }
    const auto read = readScenario(writeScenario(made), document().levers(),
                                   document().model().shocks(), "made.json");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(read->scenario, made);
}

}  // namespace
}  // namespace kyosei

#include "monkey_test.moc"
