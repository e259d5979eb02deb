// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/run_checks.h"
#include "model/documentation/technical_reference.h"
#include "ui/help/help_search.h"
#include "ui/run/background.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace kyosei {

class HelpContents;

/// What stands under an address of the help.
struct HelpPage {
    enum class Form { markdown, html };
    Form form = Form::html;
    QString text;
};

/// The text of every page of the help: "help:/page", "reference:/page" of the technical reference,
/// and what a search found, "help:/search?words". The reference is loaded, and reality checks are
/// run when somebody asks for "reference:/verdicts", on threads of their own; until then a page
/// says that it is on its way. UI thread.
class HelpPages : public QObject {
    Q_OBJECT
public:
    /// `contents` must live on.
    explicit HelpPages(const HelpContents& contents, QObject* parent = nullptr);

    [[nodiscard]] HelpPage page(const QUrl& address);
    /// Whether a page is Markdown; that of the search and those of the reference are not.
    [[nodiscard]] static HelpPage::Form formOf(const QUrl& address);
    /// The address of what a search for these words finds.
    [[nodiscard]] static QUrl results(const QString& words);
    /// The words searched for if this is a page of results.
    [[nodiscard]] static QString searched(const QUrl& address);
    /// The address of the first page that has these words; empty if there is none.
    [[nodiscard]] QString firstResult(const QString& words) const;

signals:
    /// Some pages say more than before.
    void changed();

private:
    /// The reference and the text of its pages, for searching.
    struct Loaded {
        documentation::TechnicalReference reference;
        std::vector<HelpSearchPage> pages;
    };
    [[nodiscard]] static Result<Loaded> load(std::shared_ptr<const PolicyModel> model);
    [[nodiscard]] const documentation::TechnicalReference* reference() const;
    void takeReference(Result<Loaded> loaded);
    void makeSearchable();
    [[nodiscard]] QString helpPage(const QString& page) const;
    [[nodiscard]] QString referencePage(const QString& page);
    /// The page of verdicts, or that they are on their way.
    [[nodiscard]] QString verdicts();
    void takeVerdicts(const Result<std::vector<checks::CheckResult>>& results);

    const HelpContents& contents_;
    std::optional<Result<Loaded>> loaded_;
    std::vector<HelpSearchPage> searchable_;
    QString verdicts_;
    BackgroundTask loading_;
    BackgroundTask checking_;
};

}  // namespace kyosei
