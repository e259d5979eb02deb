// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include "ui/commands.h"
#include "ui/data_text.h"
#include "ui/lever_scale.h"
#include "ui/phrases.h"

#include <QFileInfo>

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

/// Calls `visit` with each slider of a row.
template <typename Visit>
void forEachCell(const LeverTable& levers, const LeverRow& row, Visit visit) {
    for (const auto& index : row.cells)
        if (index)
            visit(levers.cells()[*index]);
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
        return QString::fromStdString(scenario_.title);
    if (!path_.isEmpty())
        return QFileInfo(path_).completeBaseName();
    return tr("Untitled scenario");
}

void Document::beginGesture() {
    endPreview();
    ++gesture_;
    gestureOrigin_ = scenario_;
}

void Document::setLever(const LeverCell& cell, const LeverSetting& setting) {
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
    Scenario after = scenario_;
    forEachCell(levers(), row, [&](const LeverCell& cell) {
        const LeverScale scale(cell);
        const double reach =
            position < 0 ? cell.baseline.value - cell.minimum : cell.maximum - cell.baseline.value;
        LeverSetting setting = gestureOrigin_.setting(cell);
        setting.value = scale.value(scale.nearest(cell.baseline.value + position * reach));
        after.set(cell, setting);
    });
    change(tr("change %1 everywhere").arg(dataText("levers", row.title)), "row/" + row.id,
           std::move(after), true);
}

void Document::copyToRow(const LeverCell& from) {
    const LeverRow* row = levers().row(from.id.lever);
    if (!row)
        return;
    const LeverSetting source = scenario_.setting(from);
    Scenario after = scenario_;
    forEachCell(levers(), *row, [&](const LeverCell& cell) {
        LeverSetting setting = source;
        // Another unit means another kind of effort: then the relative position is what carries
        // over.
        if (cell.unit != from.unit) {
            const double position = relativePosition(from, source.value);
            const double reach = position < 0 ? cell.baseline.value - cell.minimum
                                              : cell.maximum - cell.baseline.value;
            setting.value = cell.baseline.value + position * reach;
        }
        setting.value = std::clamp(setting.value, cell.minimum, cell.maximum);
        after.set(cell, setting);
    });
    change(tr("copy %1 to all countries").arg(leverText(levers(), from)), {}, std::move(after));
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

void Document::setProperties(const QString& title, const QString& author, const QString& note) {
    Scenario after = scenario_;
    after.title = title.toStdString();
    after.author = author.toStdString();
    after.note = note.toStdString();
    change(tr("change title and note"), {}, std::move(after));
}

void Document::resetLever(const LeverCell& cell) {
    Scenario after = scenario_;
    after.levers.erase(cell.id);
    change(tr("reset %1").arg(leverText(levers(), cell)), {}, std::move(after));
}

void Document::resetRow(const LeverRow& row) {
    Scenario after = scenario_;
    forEachCell(levers(), row, [&](const LeverCell& cell) { after.levers.erase(cell.id); });
    change(tr("reset %1").arg(dataText("levers", row.title)), {}, std::move(after));
}

void Document::resetActor(const std::string& actor) {
    Scenario after = scenario_;
    std::erase_if(after.levers, [&](const auto& entry) { return entry.first.actor == actor; });
    change(tr("reset %1").arg(dataText("elements", levers().actorName(actor))), {},
           std::move(after));
}

void Document::resetAll() {
    Scenario after = scenario_;
    after.levers.clear();
    after.shocks.clear();
    change(tr("reset everything"), {}, std::move(after));
}

void Document::replace(Scenario scenario, const QString& path, bool saved) {
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
    history_.push(new ChangeScenario(text, subject, mergeable ? gesture_ : 0, ++steps_, scenario_,
                                     std::move(after),
                                     [this](const Scenario& scenario) { show(scenario); }));
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

double relativePosition(const LeverCell& cell, double value) {
    const double difference = value - cell.baseline.value;
    const double reach =
        difference < 0 ? cell.baseline.value - cell.minimum : cell.maximum - cell.baseline.value;
    return reach > 0 ? std::clamp(difference / reach, -1.0, 1.0) : 0.0;
}

double rowPosition(const LeverTable& levers, const LeverRow& row, const Scenario& scenario) {
    double sum = 0;
    int count = 0;
    forEachCell(levers, row, [&](const LeverCell& cell) {
        sum += relativePosition(cell, scenario.setting(cell).value);
        ++count;
    });
    return count > 0 ? sum / count : 0.0;
}

}  // namespace kyosei
