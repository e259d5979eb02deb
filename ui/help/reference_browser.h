// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/run_checks.h"
#include "model/documentation/technical_reference.h"
#include "ui/help/help_search.h"
#include "ui/run/background.h"

#include <QTextBrowser>

#include <memory>
#include <optional>
#include <vector>

namespace kyosei {

class HelpContents;

/// Shows the pages of the help under the addresses "help:/page", those of the technical reference
/// under "reference:/page", and what a search found under "help:/search?words". The reference is
/// loaded, and reality checks are run when somebody asks for "reference:/verdicts", on threads of
/// their own; until then a page says that it is on its way. Owned by the help window.
class ReferenceBrowser : public QTextBrowser {
    Q_OBJECT

public:
    /// `contents` must live on.
    explicit ReferenceBrowser(const HelpContents& contents, QWidget* parent = nullptr);

    /// A page of the help, or an address.
    void showPage(const QString& page);
    /// All pages that have these words, as a page of its own.
    void showResults(const QString& words);
    /// A page's address without the place on it.
    [[nodiscard]] static QString address(const QUrl& page);
    /// The words searched for if this is a page of results.
    [[nodiscard]] static QString searched(const QUrl& page);
    /// The first of the results; empty if there is none.
    [[nodiscard]] QString firstResult() const;

signals:
    /// A link asks for a chart in a place ("left", "right") of the main window.
    void chartWanted(const QString& place, const QString& chart);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    /// The reference and the text of its pages, for searching.
    struct Loaded {
        documentation::TechnicalReference reference;
        std::vector<HelpSearchPage> pages;
    };
    [[nodiscard]] static Result<Loaded> load(std::shared_ptr<const PolicyModel> model);
    [[nodiscard]] const documentation::TechnicalReference* reference() const;
    void follow(const QUrl& link);
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
