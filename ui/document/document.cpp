// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "model/policy/lever_moves.h"
#include "model/policy/scenario_parts.h"
#include "model/policy/shares.h"
#include "ui/document/commands.h"
#include "ui/document/scenario_name.h"
#include "ui/text/data_text.h"
#include "ui/text/phrases.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kUndoLimit = 500;

QString leverText(const LeverTable& levers, const LeverCell& cell) {
    const LeverRow* row = levers.row(cell.id.lever);
    return listed({dataText("levers", row ? row->title : cell.title),
                   dataText("elements", levers.actorName(cell.id.actor))});
}

}  // namespace

Document::Document(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QObject(parent), model_(std::move(model)) {
    history_.setUndoLimit(kUndoLimit);
    connect(&history_, &QUndoStack::cleanChanged, this, &Document::fileStateChanged);
}

Document::~Document() {
    // A dying undo stack reports that it is clean; by then those who listen may be gone.
    history_.disconnect();
}

QString Document::displayTitle() const {
    if (!scenario_.title.empty())
        return plainLine(QString::fromStdString(scenario_.title));
    if (!path_.isEmpty())
        return plainLine(scenarioBaseName(path_));
    return tr("Untitled scenario");
}

void Document::beginGesture() {
    endPreview();
    ++gesture_;
    gestureOrigin_ = scenario_;
}

void Document::setLever(const LeverCell& cell, const LeverSetting& setting) {
    if (scenario_.isLocked(cell.id))
        return;
    Scenario after = scenario_;
    after.set(cell, setting);
    change(tr("change %1").arg(leverText(levers(), cell)), cell.id.lever + '/' + cell.id.actor,
           std::move(after), true);
}

void Document::setLeverValue(const LeverCell& cell, double value) {
    LeverSetting setting = gestureOrigin_.setting(cell);
    setting.value = value;
    setLever(cell, setting);
}

void Document::setRow(const LeverRow& row, double position) {
    change(tr("change %1 everywhere").arg(dataText("levers", row.title)), "row/" + row.id,
           withRowAt(levers(), row, gestureOrigin_, scenario_, position), true);
}

void Document::copyTo(const LeverCell& from, const std::vector<std::string>& actors) {
    change(actors.size() == 1 ? tr("copy %1 to %2")
                                    .arg(leverText(levers(), from),
                                         dataText("elements", levers().actorName(actors.front())))
                              : tr("copy %1 to all countries").arg(leverText(levers(), from)),
           {}, withCopies(levers(), from, scenario_, actors));
}

void Document::copyToRow(const LeverCell& from) {
    copyTo(from, levers().actors());
}

void Document::setShare(const LeverSplit& split, std::size_t receiver, double share,
                        const std::vector<bool>& kept) {
    if (scenario_.isLocked(split.id))
        return;
    Scenario after = scenario_;
    after.setShares(split, withShare(gestureOrigin_.shares(split), receiver, share, kept));
    change(tr("divide %1").arg(leverText(levers(), *levers().find(split.id))),
           "split/" + split.id.lever + '/' + split.id.actor + '/' + split.receivers[receiver],
           std::move(after), true);
}

void Document::resetShares(const LeverSplit& split) {
    if (scenario_.isLocked(split.id))
        return;
    Scenario after = scenario_;
    after.splits.erase(split.id);
    change(tr("divide %1 as in the baseline").arg(leverText(levers(), *levers().find(split.id))),
           {}, std::move(after));
}

void Document::setLocked(const std::vector<LeverId>& ids, bool locked) {
    Scenario after = scenario_;
    for (const LeverId& id : ids) {
        if (locked)
            after.locked.insert(id);
        else
            after.locked.erase(id);
    }
    const int count = static_cast<int>(ids.size());
    change(locked ? tr("lock %n lever(s)", nullptr, count)
                  : tr("unlock %n lever(s)", nullptr, count),
           {}, std::move(after));
}

void Document::setSpendingLimit(std::optional<double> limit) {
    Scenario after = scenario_;
    after.spendingLimit = limit;
    change(tr("limit of spending"), "limit", std::move(after), true);
}

void Document::setShock(const std::string& shock, double year) {
    const Shock* known = model_->shocks().find(shock);
    Scenario after = scenario_;
    after.shocks[shock] = year;
    change(tr("shock: %1").arg(dataText("shocks", known ? known->title : shock)), "shock/" + shock,
           std::move(after), true);
}

void Document::removeShock(const std::string& shock) {
    const Shock* known = model_->shocks().find(shock);
    Scenario after = scenario_;
    after.shocks.erase(shock);
    change(tr("remove shock: %1").arg(dataText("shocks", known ? known->title : shock)), {},
           std::move(after));
}

void Document::setRules(std::vector<PolicyRule> rules, const QString& what,
                        const std::string& subject) {
    Scenario after = scenario_;
    after.rules = std::move(rules);
    change(what, subject, std::move(after), !subject.empty());
}

void Document::setProperties(const QString& title, const QString& author, const QString& note) {
    Scenario after = scenario_;
    after.title = plainLine(title).toStdString();
    after.author = plainLine(author).toStdString();
    after.note = plainText(note).toStdString();
    change(tr("change title and note"), {}, std::move(after));
}

void Document::resetLever(const LeverCell& cell) {
    resetWhere(tr("reset %1").arg(leverText(levers(), cell)),
               [&](const LeverId& id) { return id == cell.id; });
}

void Document::resetRow(const LeverRow& row) {
    resetWhere(tr("reset %1").arg(dataText("levers", row.title)),
               [&](const LeverId& id) { return id.lever == row.id; });
}

void Document::resetActor(const std::string& actor) {
    resetWhere(tr("reset %1").arg(dataText("elements", levers().actorName(actor))),
               [&](const LeverId& id) { return id.actor == actor; });
}

void Document::resetPolicies() {
    resetWhere(tr("reset all levers"), [](const LeverId&) { return true; });
}

void Document::resetAll() {
    resetWhere(
        tr("reset everything"), [](const LeverId&) { return true; }, true);
}

void Document::resetEven(const std::vector<LeverId>& ids) {
    Scenario after = scenario_;
    for (const LeverId& id : ids) {
        after.levers.erase(id);
        after.splits.erase(id);
    }
    change(tr("reset %n locked lever(s)", nullptr, static_cast<int>(ids.size())), {},
           std::move(after));
}

void Document::resetWhere(const QString& text, const std::function<bool(const LeverId&)>& wanted,
                          bool events) {
    Scenario after = scenario_;
    std::vector<LeverId> kept;
    const auto resets = [&](const LeverId& id) { return wanted(id) && !after.isLocked(id); };
    for (const LeverCell& cell : levers().cells()) {
        if (changesSlider(after, cell.id) && wanted(cell.id) && after.isLocked(cell.id))
            kept.push_back(cell.id);
    }
    std::erase_if(after.levers, [&](const auto& entry) { return resets(entry.first); });
    std::erase_if(after.splits, [&](const auto& entry) { return resets(entry.first); });
    if (events) {
        after.shocks.clear();
        after.rules.clear();
    }
    change(text, {}, std::move(after));
    if (!kept.empty())
        emit lockedKept(kept);
}

void Document::replace(const Scenario& scenario, const QString& path, bool saved) {
    history_.clear();
    path_ = path;
    if (saved)
        history_.setClean();
    else
        history_.resetClean();
    show(scenario);
    beginGesture();
    emit replaced();
    emit fileStateChanged();
}

void Document::markSaved(const QString& path) {
    path_ = path;
    history_.setClean();
    beginGesture();
    emit fileStateChanged();
}

void Document::change(const QString& text, const std::string& subject, Scenario after,
                      bool mergeable) {
    endPreview();
    if (after == scenario_)
        return;
    if (!mergeable)
        beginGesture();
    history_.push(new ChangeScenario(text, subject, mergeable ? gesture_ : 0, ++steps_,
                                     sharedScenario(),
                                     std::make_shared<const Scenario>(std::move(after)),
                                     [this](const Scenario& scenario) { show(scenario); }));
    forgetOldSteps(history_);
}

std::shared_ptr<const Scenario> Document::sharedScenario() const {
    if (history_.index() > 0) {
        // The document makes no other commands.
        const auto& last =
            static_cast<const ChangeScenario*>(history_.command(history_.index() - 1))
                ->sharedAfter();
        if (*last == scenario_)
            return last;
    }
    return std::make_shared<const Scenario>(scenario_);
}

void Document::show(const Scenario& scenario) {
    scenario_ = scenario;
    forgetPreview();
    emit scenarioChanged();
}

void Document::preview(Scenario scenario) {
    preview_ = std::move(scenario);
    emit scenarioChanged();
}

void Document::endPreview() {
    if (!preview_)
        return;
    forgetPreview();
    emit scenarioChanged();
}

void Document::forgetPreview() {
    if (!preview_)
        return;
    preview_.reset();
    emit previewEnded();
}

std::optional<Document::Step> Document::lastStep() const {
    for (int i = history_.index(); i-- > 0;) {
        const auto* step = static_cast<const ChangeScenario*>(history_.command(i));
        Scenario named = step->before();
        named.title = step->after().title;
        named.author = step->after().author;
        named.note = step->after().note;
        if (named != step->after())
            return Step{step->text(), step->before(), step->after()};
    }
    return std::nullopt;
}

void Document::restore(const QString& text, Scenario scenario) {
    change(text, {}, std::move(scenario));
}

}  // namespace kyosei
