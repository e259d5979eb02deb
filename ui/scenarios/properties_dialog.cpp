// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/properties_dialog.h"

#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/text/lever_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kyosei {

PropertiesDialog::PropertiesDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), title_(new QLineEdit(this)),
      author_(new QLineEdit(this)), note_(new QPlainTextEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Title and Note"));
    resize(lines(*this, 30), lines(*this, 18));
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("&Author"), author_);
    form->addRow(tr("&Note"), note_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PropertiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PropertiesDialog::reject);

    const Scenario& scenario = document_.kept();
    title_->setText(fromModel(scenario.title));
    title_->setPlaceholderText(document_.displayTitle());
    author_->setText(fromModel(scenario.author));
    note_->setPlainText(fromModel(scenario.note));
    note_->setPlaceholderText(tr("What is the idea? What do you expect to happen?"));
    note_->setTabChangesFocus(true);
    title_->setAccessibleName(tr("Title"));
    author_->setAccessibleName(tr("Author"));
    note_->setAccessibleName(tr("Note"));
}

void PropertiesDialog::accept() {
    document_.setProperties(title_->text().trimmed(), author_->text().trimmed(),
                            note_->toPlainText());
    QDialog::accept();
}

}  // namespace kyosei
