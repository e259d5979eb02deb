// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/guess_form.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

PredictQuestion asking(PredictKind kind) {
    PredictQuestion question;
    question.target.title = QStringLiteral("Calm");
    question.target.decimals = 1;
    question.kind = kind;
    question.year = 2040;
    return question;
}

Guess noChange() {
    Guess guess;
    for (double year = 2030; year <= 2050; ++year) {
        guess.curve.times.push_back(year);
        guess.curve.values.push_back(0);
    }
    return guess;
}

class GuessFormTest : public testing::Test {
protected:
    void ask(PredictKind kind) {
        form.setQuestion(asking(kind), 2030, 2050);
        form.showGuess(noChange());
        form.show();
    }
    [[nodiscard]] QList<QDoubleSpinBox*> boxes() {
        QList<QDoubleSpinBox*> shown;
        for (auto* box : form.findChildren<QDoubleSpinBox*>())
            if (box->isVisible())
                shown << box;
        return shown;
    }
    GuessForm form;
};

TEST_F(GuessFormTest, ACurveGoesThroughTheNumbersTypedAndStraightBetweenThem) {
    ask(PredictKind::curve);
    ASSERT_EQ(boxes().size(), 5) << "2034, 2038, 2042, 2046, 2050";
    EXPECT_TRUE(boxes()[0]->accessibleName().contains(QStringLiteral("2034")));
    boxes()[0]->setValue(4);
    boxes()[1]->setValue(8);
    const Guess guess = form.typedInto(noChange());
    EXPECT_DOUBLE_EQ(guess.curve.at(2030), 0) << "today nothing differs";
    EXPECT_DOUBLE_EQ(guess.curve.at(2032), 2);
    EXPECT_DOUBLE_EQ(guess.curve.at(2034), 4);
    EXPECT_DOUBLE_EQ(guess.curve.at(2038), 8);
    EXPECT_DOUBLE_EQ(guess.curve.at(2040), 4) << "half way down to nothing in 2042";
}

TEST_F(GuessFormTest, ARangeHasTwoEndsInWhateverOrderTheyAreTyped) {
    ask(PredictKind::range);
    ASSERT_EQ(boxes().size(), 2);
    boxes()[0]->setValue(3);
    boxes()[1]->setValue(-2);
    const Guess guess = form.typedInto(noChange());
    EXPECT_EQ(guess.low, -2);
    EXPECT_EQ(guess.high, 3);
}

TEST_F(GuessFormTest, ShowsASketchWithoutTakingItForTyping) {
    ask(PredictKind::curve);
    QSignalSpy edited(&form, &GuessForm::edited);
    Guess sketched = noChange();
    sketched.curve.values.back() = 7.5;
    form.showGuess(sketched);
    EXPECT_EQ(boxes().last()->value(), 7.5);
    EXPECT_TRUE(edited.isEmpty());
    boxes().last()->setValue(6);
    EXPECT_EQ(edited.size(), 1);
}

TEST_F(GuessFormTest, EnterInTheNameAddsThePrediction) {
    ask(PredictKind::curve);
    QSignalSpy added(&form, &GuessForm::added);
    auto* name = form.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(name);
    name->setText(QStringLiteral("  Kim "));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(added.size(), 1);
    EXPECT_EQ(form.who(), QStringLiteral("Kim"));
    form.clearName();
    EXPECT_TRUE(form.who().isEmpty());
}

}  // namespace
}  // namespace kyosei
