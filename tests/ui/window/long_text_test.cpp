// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts hold in languages that need more room than English, and in Japanese.
#include "tests/ui/support/language_guard.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/text/language.h"
#include "ui/widgets/title_button.h"
#include "ui/window/actions.h"
#include "ui/window/control_area.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

namespace kyosei {
namespace {

/// Every text 40 % longer and with accents, as a stand-in for the languages that need most room.
/// What the program fills in, markup and keys stay.
QString longer(const QString& text) {
    static const QRegularExpression kept(
        QStringLiteral("%(?:L?\\d|n)|\\[\\*\\]|<[^>]*>|&.|\\(\\*[^)]*\\)|\\n"));
    static const QString plain = QStringLiteral("aeiouAEIOUcn");
    static const QString accented = QStringLiteral("áêïöüÅÉÎØÛçñ");
    QString result;
    qsizetype at = 0;
    const auto accent = [&](qsizetype end) {
        for (; at < end; ++at) {
            const auto letter = plain.indexOf(text.at(at));
            result += letter < 0 ? text.at(at) : accented.at(letter);
        }
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto next = match.next();
        accent(next.capturedStart());
        result += next.captured();
        at = next.capturedEnd();
    }
    accent(text.size());
    // Mostly in words, as it would be in a language; units and symbols stay what they are.
    const qsizetype letters =
        std::count_if(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
    for (qsizetype more = (letters * 2 + 4) / 5; more > 0 && letters > 2; more -= 6)
        result += more >= 6 ? QStringLiteral(" ßœwøe") : QStringLiteral("wøßœe").left(more);
    return result;
}

class LongTexts : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return longer(QString::fromUtf8(source));
    }
};

bool scrolls(const QWidget& widget) {
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    return false;
}

/// Labels and buttons in sight that have less room than their text needs.
QStringList clipped(const QWidget& window) {
    QStringList found;
    const auto report = [&](const QWidget& widget, const QString& text, QSize needed) {
        found << QStringLiteral("%1 \"%2\" has %3x%4, needs %5x%6")
                     .arg(QString::fromLatin1(widget.metaObject()->className()), text)
                     .arg(widget.width())
                     .arg(widget.height())
                     .arg(needed.width())
                     .arg(needed.height());
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int width = label->wordWrap() ? label->width() : label->sizeHint().width();
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (width > label->width() || height > label->height())
            report(*label, label->text(), {width, height});
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool ordinary = qobject_cast<const QPushButton*>(button) ||
                              qobject_cast<const QToolButton*>(button) ||
                              qobject_cast<const QCheckBox*>(button);
        // The titles of charts end in an ellipsis and tell the rest in their tool tip.
        if (!ordinary || !button->isVisible() || button->text().isEmpty() ||
            qobject_cast<const TitleButton*>(button))
            continue;
        if (button->minimumSizeHint().width() > button->width() ||
            button->sizeHint().width() > button->width() + 1 ||
            button->sizeHint().height() > button->height() + 1)
            report(*button, button->text(), button->sizeHint());
    }
    for (const QComboBox* box : window.findChildren<QComboBox*>())
        if (box->isVisible() && !scrolls(*box) && box->minimumSizeHint().width() > box->width() + 1)
            report(*box, box->currentText(), box->minimumSizeHint());
    return found;
}

class LayoutTest : public WindowTest {
protected:
    void SetUp() override {}  // after the language has been set
    void TearDown() override { window_.reset(); }
    const LanguageGuard guard_{};
    void checkEveryPanel() {
        openWindow();
        settle();
        EXPECT_LE(window_->width(), 1280);
        EXPECT_LE(window_->height(), 720);
        check("levers");
        const Actions& actions = window_->actions();
        actions.unfoldLevers->trigger();
        check("all levers");
        actions.unfoldLevers->trigger();
        document().setLeverValue(someLever(), someLever().maximum);
        settle();
        check("a changed scenario");
        window_->controls().showLever(someLever().id);
        check("details of a lever");
        for (QAction* panel : {actions.differences, actions.shocks, actions.assumptions}) {
            panel->trigger();
            check(panel->text().toStdString());
        }
    }

private:
    void check(const std::string& where) {
        settleFan();
        EXPECT_EQ(clipped(*window_).join(u'\n').toStdString(), "") << where;
    }
};

TEST_F(LayoutTest, NothingIsClippedWithTextsThatAreFortyPercentLonger) {
    LongTexts translator;
    QCoreApplication::installTranslator(&translator);
    ASSERT_EQ(QCoreApplication::translate("any", "&Save %1"), QStringLiteral("&Sávê %1wø"));
    checkEveryPanel();
    window_.reset();
    QCoreApplication::removeTranslator(&translator);
}

TEST_F(LayoutTest, NothingIsClippedInJapanese) {
    useLanguage(QStringLiteral("ja"));
    ASSERT_EQ(QCoreApplication::translate("Menus", "&File"), QStringLiteral("ファイル(&F)"));
    checkEveryPanel();
}

}  // namespace
}  // namespace kyosei
