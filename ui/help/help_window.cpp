// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/help_browser.h"
#include "ui/help/help_pages.h"
#include "ui/help/shortcuts_page.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>

#include <utility>

namespace kyosei {

namespace {

constexpr int kTypingMilliseconds = 180;

}  // namespace

HelpWindow::HelpWindow(std::shared_ptr<const PolicyModel> model, const QList<QAction*>& actions,
                       QWidget* parent)
    : QDialog(parent), contents_(std::move(model), shortcutsPage(actions)),
      pages_(new HelpPages(contents_, this)), topics_(new QTreeWidget(this)),
      find_(new QLineEdit(this)), back_(new QToolButton(this)), forward_(new QToolButton(this)),
      text_(new HelpBrowser(*pages_, this)), typing_(new QTimer(this)) {
    setWindowTitle(tr("Kyosei Help"));
    resize(lines(*this, 56), lines(*this, 36));
    layOut();
    fillTree();
    connectParts();
    text_->showPage(QStringLiteral("about"));
}

void HelpWindow::layOut() {
    auto* layout = new QGridLayout(this);
    layout->addWidget(find_, 0, 0);
    layout->addWidget(back_, 0, 1);
    layout->addWidget(forward_, 0, 2);
    layout->addWidget(topics_, 1, 0);
    layout->addWidget(text_, 1, 1, 1, 3);
    layout->setColumnStretch(3, 1);
    topics_->setFixedWidth(lines(*this, 15));
    find_->setFixedWidth(lines(*this, 15));
    topics_->setHeaderHidden(true);
    topics_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    topics_->setAccessibleName(tr("Help topics"));
    find_->setPlaceholderText(tr("Search the help (Ctrl+F)"));
    find_->setToolTip(tr("Enter opens the first page found, then goes to the next place on it."));
    find_->setAccessibleName(tr("Search all pages of the help"));
    find_->setClearButtonEnabled(true);
    back_->setArrowType(Qt::LeftArrow);
    back_->setToolTip(tr("Back (Alt+Left)"));
    back_->setAccessibleName(tr("Back"));
    forward_->setArrowType(Qt::RightArrow);
    forward_->setToolTip(tr("Forward (Alt+Right)"));
    forward_->setAccessibleName(tr("Forward"));
    back_->setEnabled(false);
    forward_->setEnabled(false);
    text_->setAccessibleName(tr("Help text"));
    text_->document()->setDocumentMargin(lines(*this, 0.9));
    setTabOrder(find_, back_);
    setTabOrder(back_, forward_);
    setTabOrder(forward_, topics_);
    setTabOrder(topics_, text_);
}

void HelpWindow::connectParts() {
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    shortcut(QKeySequence::Find, [this] {
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_F3), [this] { find(true); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(false); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { text_->backward(); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { text_->forward(); });
    connect(back_, &QToolButton::clicked, text_, &QTextBrowser::backward);
    connect(forward_, &QToolButton::clicked, text_, &QTextBrowser::forward);
    connect(text_, &QTextBrowser::backwardAvailable, back_, &QWidget::setEnabled);
    connect(text_, &QTextBrowser::forwardAvailable, forward_, &QWidget::setEnabled);
    connect(text_, &QTextBrowser::sourceChanged, this, &HelpWindow::pageShown);
    connect(text_, &HelpBrowser::chartWanted, this, &HelpWindow::chartWanted);
    connect(topics_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (const QString page = item ? item->data(0, Qt::UserRole).toString() : QString();
            !page.isEmpty())
            text_->showPage(page);
    });
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingMilliseconds);
    connect(typing_, &QTimer::timeout, this, &HelpWindow::search);
    connect(find_, &QLineEdit::textEdited, typing_, qOverload<>(&QTimer::start));
    connect(find_, &QLineEdit::returnPressed, this, [this] { find(true); });
}

void HelpWindow::fillTree() {
    addNodes(contents_.tree(), topics_->invisibleRootItem());
    for (int i = 0; i < topics_->topLevelItemCount(); ++i) {
        // The charts are too many to be in sight at once.
        QTreeWidgetItem* group = topics_->topLevelItem(i);
        group->setExpanded(group->childCount() > 0 && group->child(0)->childCount() == 0);
    }
}

void HelpWindow::addNodes(const std::vector<HelpNode>& nodes, QTreeWidgetItem* parent) {
    for (const HelpNode& node : nodes) {
        auto* item = new QTreeWidgetItem(parent, {node.title});
        item->setData(0, Qt::UserRole, node.address);
        item->setToolTip(0, node.title);
        if (node.address.isEmpty())
            item->setFont(0, scaledFont(font(), 1.0, true));
        addNodes(node.children, item);
    }
}

void HelpWindow::search() {
    typing_->stop();
    const QString words = find_->text().trimmed();
    if (HelpPages::searched(text_->source()).isEmpty())
        before_ = text_->source().toString();
    if (!words.isEmpty())
        text_->showResults(words);
    else if (!HelpPages::searched(text_->source()).isEmpty())
        text_->showPage(before_);
}

void HelpWindow::find(bool forward) {
    const QString words = find_->text().trimmed();
    if (words.isEmpty())
        return;
    if (typing_->isActive())
        search();
    if (!HelpPages::searched(text_->source()).isEmpty()) {
        const QString first = pages_->firstResult(words);
        if (first.isEmpty())
            return;
        text_->showPage(first);
    }
    const auto direction = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (text_->find(words, direction))
        return;
    text_->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
    text_->find(words, direction);
}

void HelpWindow::pageShown(const QUrl& page) {
    // What the browser itself says about its page is still the one before.
    if (HelpPages::searched(page).isEmpty())
        selectInTree(HelpBrowser::address(page));
}

void HelpWindow::selectInTree(const QString& address) {
    const QSignalBlocker quiet(topics_);
    for (QTreeWidgetItemIterator item(topics_); *item; ++item) {
        if ((*item)->data(0, Qt::UserRole).toString() != address)
            continue;
        topics_->setCurrentItem(*item);
        topics_->scrollToItem(*item);
        return;
    }
    topics_->setCurrentItem(nullptr);
}

void HelpWindow::showPage(const QString& page) {
    text_->showPage(page);
    show();
    raise();
    activateWindow();
    text_->setFocus();
}

}  // namespace kyosei
