// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/own_chart_dialog.h"

#include "ui/charts/content/line_colours.h"
#include "ui/charts/workspace/own_chart_text.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kyosei {

VariableListModel::VariableListModel(const Program& program, QObject* parent)
    : QAbstractListModel(parent), program_(program) {
    setFilter({});
}

void VariableListModel::setFilter(const QString& words) {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    rows_.clear();
    for (const VariableInfo& variable : program_.variables()) {
        const QString text = spokenName(variable.name) + u'\n' + fromModel(variable.name) + u'\n' +
                             fromModel(variable.documentation);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                return text.contains(word, Qt::CaseInsensitive);
            }))
            rows_.push_back(&variable);
    }
    // What bears the words in its name comes before what only mentions them.
    std::stable_sort(rows_.begin(), rows_.end(), [&](const auto* a, const auto* b) {
        const auto named = [&](const VariableInfo& variable) {
            return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                return spokenName(variable.name).contains(word, Qt::CaseInsensitive);
            });
        };
        return std::make_pair(!named(*a), a->canonical) < std::make_pair(!named(*b), b->canonical);
    });
    endResetModel();
}

const VariableInfo* VariableListModel::variable(int row) const {
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)] : nullptr;
}

int VariableListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant VariableListModel::data(const QModelIndex& index, int role) const {
    const VariableInfo* shown = variable(index.row());
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return spokenName(shown->name);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return fromModel(shown->documentation);
    return {};
}

OwnChartDialog::OwnChartDialog(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QDialog(parent), model_(std::move(model)),
      variables_(new VariableListModel(model_->program(), this)), search_(new QLineEdit(this)),
      list_(new QListView(this)), about_(new QLabel(this)), elementRows_(new QFormLayout),
      add_(new QPushButton(tr("&Add as a Line"), this)),
      divide_(new QPushButton(tr("&Divide the Marked Line by It"), this)),
      remove_(new QPushButton(tr("&Remove the Marked Line"), this)), chosen_(new QListWidget(this)),
      title_(new QLineEdit(this)), create_(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own Chart"));
    build();
    connectAll();
    list_->setCurrentIndex(variables_->index(0));
    showVariable();
    showLines();
    resize(lines(*this, 46), lines(*this, 30));
}

void OwnChartDialog::build() {
    search_->setPlaceholderText(tr("Search the variables of the model"));
    search_->setAccessibleName(tr("Search the variables of the model"));
    search_->setClearButtonEnabled(true);
    list_->setModel(variables_);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("Variables of the model"));
    list_->setUniformItemSizes(true);
    about_->setWordWrap(true);
    about_->setTextFormat(Qt::PlainText);
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    about_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* aboutArea = new QScrollArea(this);
    aboutArea->setWidget(about_);
    aboutArea->setWidgetResizable(true);
    aboutArea->setFrameShape(QFrame::NoFrame);
    aboutArea->setFocusPolicy(Qt::NoFocus);
    aboutArea->setMinimumHeight(lines(*this, 5));
    chosen_->setAccessibleName(tr("Lines of the chart"));
    title_->setAccessibleName(tr("Title of the chart"));
    title_->setPlaceholderText(tr("As the first line, if left empty"));

    auto* left = new QVBoxLayout;
    left->addWidget(search_);
    left->addWidget(list_, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(aboutArea, 1);
    right->addLayout(elementRows_);
    right->addWidget(add_);
    right->addWidget(divide_);
    auto* linesLabel = new QLabel(tr("&Lines of the chart"), this);
    linesLabel->setBuddy(chosen_);
    right->addWidget(linesLabel);
    right->addWidget(chosen_, 1);
    right->addWidget(remove_);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), title_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    create_ = buttons->button(QDialogButtonBox::Ok);
    create_->setText(tr("&Make Chart"));
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnChartDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnChartDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(columns, 1);
    column->addLayout(form);
    column->addWidget(buttons);
}

void OwnChartDialog::connectAll() {
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        variables_->setFilter(words);
        list_->setCurrentIndex(variables_->index(0));
        showVariable();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OwnChartDialog::showVariable);
    connect(list_, &QListView::activated, this, &OwnChartDialog::addLine);
    connect(add_, &QPushButton::clicked, this, &OwnChartDialog::addLine);
    connect(divide_, &QPushButton::clicked, this, &OwnChartDialog::divideLine);
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const int row = chosen_->currentRow(); row >= 0)
            chart_.lines.erase(chart_.lines.begin() + row);
        showLines();
    });
    for (QPushButton* button : {add_, divide_, remove_})
        button->setAutoDefault(false);
}

void OwnChartDialog::showVariable() {
    while (elementRows_->rowCount() > 0)
        elementRows_->removeRow(0);
    elements_.clear();
    const VariableInfo* shown = variables_->variable(list_->currentIndex().row());
    add_->setEnabled(shown && chart_.lines.size() < static_cast<std::size_t>(kMaxColouredLines));
    divide_->setEnabled(shown && chosen_->currentRow() >= 0);
    if (!shown) {
        about_->setText(tr("No variable with these words."));
        return;
    }
    const bool unitless = shown->units.empty() || shown->units == "1";
    about_->setText(
        unitless
            ? fromModel(shown->documentation)
            : tr("%1\nUnit: %2").arg(fromModel(shown->documentation), fromModel(shown->units)));
    for (const std::size_t at : shown->dimensions) {
        const DimensionInfo& dimension = model_->program().dimensions()[at];
        auto* box = new QComboBox(this);
        box->setAccessibleName(fromModel(dimension.name));
        for (const std::string& element : dimension.elements)
            box->addItem(dataText("elements", model_->charts().elementTitle(element)),
                         fromModel(element));
        elementRows_->addRow(fromModel(dimension.name), box);
        elements_.push_back(box);
    }
}

ModelValue OwnChartDialog::chosenValue() const {
    ModelValue value;
    if (const VariableInfo* shown = variables_->variable(list_->currentIndex().row()))
        value.variable = shown->name;
    for (const QComboBox* box : elements_)
        value.elements.push_back(box->currentData().toString().toStdString());
    return value;
}

QString OwnChartDialog::describe(const OwnLine& line) const {
    const QString name = nameOf(line, model_->charts());
    const QString unit = unitOf(line, model_->program());
    return unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit);
}

void OwnChartDialog::showLines() {
    const int row = chosen_->currentRow();
    chosen_->clear();
    for (const OwnLine& line : chart_.lines)
        chosen_->addItem(describe(line));
    chosen_->setCurrentRow(row >= 0 && row < chosen_->count() ? row : chosen_->count() - 1);
    const bool any = !chart_.lines.empty();
    remove_->setEnabled(any);
    divide_->setEnabled(any && list_->currentIndex().isValid());
    add_->setEnabled(list_->currentIndex().isValid() &&
                     chart_.lines.size() < static_cast<std::size_t>(kMaxColouredLines));
    create_->setEnabled(any);
}

void OwnChartDialog::addLine() {
    if (!add_->isEnabled())
        return;
    chart_.lines.push_back({chosenValue(), {}});
    showLines();
    chosen_->setCurrentRow(chosen_->count() - 1);
}

void OwnChartDialog::divideLine() {
    const int row = chosen_->currentRow();
    if (row < 0)
        return;
    chart_.lines[static_cast<std::size_t>(row)].divisor = chosenValue();
    showLines();
}

void OwnChartDialog::accept() {
    if (chart_.lines.empty())
        return;
    chart_.title = plainLine(title_->text().simplified()).toStdString();
    if (chart_.title.empty())
        chart_.title = nameOf(chart_.lines.front(), model_->charts()).toStdString();
    emit made(chart_);
    QDialog::accept();
}

}  // namespace kyosei
