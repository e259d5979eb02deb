// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/choice_text.h"

#include "model/choice/shown.h"
#include "model/simulation/policy_model.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kyosei {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

using choice::Answer;
using choice::Case;
using choice::Question;
using choice::Response;
using choice::Verdict;

QString shownNumber(const Question& question, double value) {
    return formatNumber(value, choice::shownDecimals(question));
}

QString responseText(const PolicyModel& model, const Response& response) {
    if (response.kind == Response::Kind::oneDoesNot)
        return ChoiceText::tr("%1 does not follow", "country")
            .arg(dataText("elements", model.levers().actorName(response.actor)));
    return response.kind == Response::Kind::allFollow ? ChoiceText::tr("all follow")
                                                      : ChoiceText::tr("none of them follows");
}

/// Only one thing differs from what is believed.
bool standsAlone(const Case& one) {
    return one.belief == 0 || one.response == 0;
}

QString bestText(const Question& question, const Answer& answer) {
    const Case& believed = answer.cases.front();
    QStringList equals;
    for (std::size_t k = 0; k < believed.regrets.decisions.size(); ++k)
        if (k != answer.best() && answer.asGood(believed.regrets.decisions[k]))
            equals << packageLetter(k);
    const auto shown = choice::shownRegret(question, believed.regrets, answer.best());
    const QString best =
        ChoiceText::tr("By what you believe, %1 reaches it most often, in %2 of 100 futures.")
            .arg(packageLetter(answer.best()), shownNumber(question, shown.value));
    return equals.isEmpty()
               ? best
               : sentences(best, ChoiceText::tr("As far as these futures can tell, as good: %1.")
                                     .arg(listed(equals)));
}

/// The cases of one kind: "Realist (B)".
QString casesText(const PolicyModel& model, const Answer& answer, Verdict verdict) {
    QStringList cases;
    for (const Case& one : answer.cases) {
        if (!standsAlone(one) || one.verdict != verdict || &one == answer.cases.data())
            continue;
        const QString name = choiceCaseText(model, answer, one);
        cases << (verdict == Verdict::same ? name
                                           : ChoiceText::tr("%1 (%2)", "case, better package")
                                                 .arg(name, packageLetter(one.regrets.best)));
    }
    return listed(cases);
}

QString changesText(const PolicyModel& model, const Answer& answer) {
    const QString changes = casesText(model, answer, Verdict::changes);
    if (changes.isEmpty())
        return ChoiceText::tr("No school of thought and no government that does not follow makes "
                              "another clearly better.");
    return ChoiceText::tr("Another would clearly be better if this were so: %1.").arg(changes);
}

}  // namespace

QString packageLetter(std::size_t package) {
    return QChar(static_cast<char16_t>(u'A' + package));
}

QString choiceCaseText(const PolicyModel& model, const Answer& answer, const Case& one) {
    const Response& responded = answer.responses[one.response];
    const QString response = responseText(model, responded);
    if (one.belief == 0 && responded.kind == Response::Kind::noneFollows)
        return ChoiceText::tr("None of them follows");
    if (one.belief == 0)
        return one.response == 0 ? ChoiceText::tr("What you believe") : response;
    const QString belief = ChoiceText::tr("%1 alone is right", "school of thought")
                               .arg(dataText("worldviews", answer.beliefs[one.belief]));
    return one.response == 0 ? belief
                             : ChoiceText::tr("%1, %2", "school of thought, who does not follow")
                                   .arg(belief, response);
}

QString choiceCellText(const Question& question, const Answer& answer, const Case& one,
                       std::size_t package) {
    const Regret& regret = one.regrets.decisions[package];
    const auto shown = choice::shownRegret(question, one.regrets, package);
    const QString value = shownNumber(question, shown.value);
    if (regret.regret <= 0)
        return ChoiceText::tr("%1 · best", "futures of 100").arg(value);
    if (answer.asGood(regret))
        return ChoiceText::tr("%1 · as good", "futures of 100").arg(value);
    return ChoiceText::tr("%1 · %2 behind", "futures of 100, of them less than the best")
        .arg(value, shownNumber(question, shown.behind));
}

QString choiceCellDetail(const PolicyModel& model, const Question& question, const Answer& answer,
                         const Case& one, std::size_t package) {
    const auto shown = choice::shownRegret(question, one.regrets, package);
    const QString value = ChoiceText::tr("Package %1 reaches it in %2 of 100 futures.")
                              .arg(packageLetter(package), shownNumber(question, shown.value));
    QString behind;
    if (one.regrets.decisions[package].regret <= 0)
        behind = ChoiceText::tr("None does better.");
    else
        behind = ChoiceText::tr("The best, %1, does in %2 more; likely between %3 and %4.")
                     .arg(packageLetter(one.regrets.best), shownNumber(question, shown.behind),
                          shownNumber(question, shown.low), shownNumber(question, shown.high));
    return labelled(choiceCaseText(model, answer, one), sentences(value, behind));
}

QString choiceVerdictText(const Question& question, const Answer& answer, const Case& one) {
    const auto shown = choice::shownRegret(question, one.regrets, answer.best());
    const QString better = packageLetter(one.regrets.best);
    switch (one.verdict) {
    case Verdict::same: return ChoiceText::tr("no", "it does not change the choice");
    case Verdict::unclear: return ChoiceText::tr("not clearly: %1", "another package").arg(better);
    case Verdict::changes: break;
    }
    return ChoiceText::tr("yes: %1, %2 more", "another package, futures of 100")
        .arg(better, shownNumber(question, shown.behind));
}

QString worstRegretText(const PolicyModel& model, const Question& question, const Answer& answer,
                        std::size_t package) {
    const Case& one = answer.cases[answer.worst[package].place];
    const auto shown = choice::shownRegret(question, one.regrets, package);
    return answer.worst[package].regret.regret <= 0
               ? ChoiceText::tr("nothing", "to lose")
               : ChoiceText::tr("%1 behind: %2", "futures of 100, case")
                     .arg(shownNumber(question, shown.behind), choiceCaseText(model, answer, one));
}

QString choiceAnswerText(const PolicyModel& model, const Question& question, const Answer& answer) {
    const Case& worst = answer.cases[answer.worst[answer.safest].place];
    const auto shown = choice::shownRegret(question, worst.regrets, answer.safest);
    const QString least =
        answer.worst[answer.safest].regret.regret <= 0
            ? ChoiceText::tr("%1 is best in all %2 combinations of a school and who follows.")
                  .arg(packageLetter(answer.safest))
                  .arg(answer.cases.size())
            : ChoiceText::tr(
                  "Least to lose, whichever of %1 combinations holds, has %2: at most %3.")
                  .arg(answer.cases.size())
                  .arg(packageLetter(answer.safest), shownNumber(question, shown.behind));
    return sentences(sentences(bestText(question, answer), changesText(model, answer)), least);
}

QString worthText(const Question& question, double worth) {
    return ChoiceText::tr("%1 of 100")
        .arg(
            formatNumber(choice::shownWorth(question, worth), choice::shownDecimals(question) + 1));
}

QString knowingText(const Question& question, const Answer& answer) {
    const Information& known = answer.information;
    QString everything =
        ChoiceText::tr("Choosing with full knowledge of the constants would reach it in %1 futures "
                       "more.")
            .arg(worthText(question, known.perfect));
    if (!choice::worthStudying(question, answer).empty())
        return everything;
    if (!known.named.empty())
        return sentences(
            ChoiceText::tr("None to speak of: what single constants are worth rounds to nothing."),
            everything);
    return sentences(ChoiceText::tr("None measurable: no single constant is worth more than chance "
                                    "makes of nothing (%1).")
                         .arg(worthText(question, known.noise)),
                     everything);
}

QString drawnConstantText(const PolicyModel& model, const std::string& name) {
    const std::size_t bracket = name.find('[');
    QString text = fromModel(name.substr(0, bracket)).replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (bracket == std::string::npos)
        return text;
    const std::string element = name.substr(bracket + 1, name.size() - bracket - 2);
    return labelled(text, dataText("elements", model.charts().elementTitle(element)));
}

}  // namespace kyosei
