// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/change_words.h"
#include "model/report/compose.h"
#include "tests/model/report/made_facts.h"
#include "tests/ui/support/language_guard.h"
#include "tests/ui/support/patience.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_window.h"
#include "ui/text/budget_text.h"
#include "ui/text/change_text.h"
#include "ui/widgets/copy_surface.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text).replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

QString plain(QString text) {
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

TEST(Report, SaysOfAChangeWhatTilesAndComparisonSay) {
    const ChangeScale scales[] = {{{0.5, 2, 6}, 1, GoodWhen::neither},
                                  {{0.02, 0.1, 0.5}, 2, GoodWhen::neither},
                                  {{0.1, 0.5, 2}, 1, GoodWhen::more}};
    for (const char* code : {"en", "ja"}) {
        const LanguageGuard here(QString::fromLatin1(code));
        const auto words = report::Words::of(code);
        ASSERT_TRUE(words);
        for (const ChangeScale& scale : scales)
            for (const Change& change : report::everyChange()) {
                EXPECT_EQ(plain(report::changeNumber(*words, change, scale)),
                          plain(changeNumber(change, scale)));
                EXPECT_EQ(plain(report::changeRange(*words, change, scale)),
                          plain(changeRange(change, scale)));
                EXPECT_EQ(plain(report::changeChance(*words, change, scale)),
                          plain(changeChance(change, scale)));
                EXPECT_EQ(plain(report::changeSentence(*words, change, scale)),
                          plain(changeSentence(change, scale)));
                EXPECT_EQ(plain(report::levelText(*words, 61.04, change, scale)),
                          plain(levelText(61.04, change, scale)));
                EXPECT_EQ(plain(report::moneyNumber(*words, change.median)),
                          plain(moneyNumber(change.median)));
                if (HasFailure())
                    return;
            }
    }
}

/// All of a page, as a picture.
QImage pictureOf(const ReportPages& pages, int page) {
    QImage image(pages.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    return image;
}

/// Whether something is drawn in this part of a picture.
bool isDrawn(const QImage& image, const QRect& part) {
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
    return false;
}

TEST(Report, FindsRoomOnTwoPagesHoweverMuchIsChanged) {
    const auto model = *PolicyModel::embedded();
    report::ReportFacts facts = report::madeFacts(model, {4, 3, 5, 1, 0, 470});
    facts.scenario.note = std::string(600, 'n');
    for (const LeverCell& cell : model->levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        facts.scenario.set(cell, setting);
    }
    facts.byLever->groups = groupsByLever(facts.scenario, model->levers());
    facts.byLever->effects.parts.assign(facts.byLever->groups.size(),
                                        facts.byLever->effects.parts.front());
    for (const char* code : {"en", "ja"})
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
            const ReportPages pages(report::compose(facts, *report::Words::of(code)),
                                    QPageSize(size));
            EXPECT_TRUE(pages.fits()) << code << ' ' << size;
            // Type of 10 CSS pixels is 7.5 points; what is smaller than five cannot be read.
            EXPECT_GT(pages.scale() * 7.5, 5.0);
            for (int page = 0; page < pages.count(); ++page) {
                const QImage image = pictureOf(pages, page);
                constexpr int kEdge = 40;
                EXPECT_TRUE(isDrawn(image, image.rect().adjusted(50, 50, -50, -50)));
                EXPECT_FALSE(isDrawn(image, QRect(0, 0, image.width(), kEdge)));
                EXPECT_FALSE(isDrawn(image, QRect(0, 0, kEdge, image.height())));
                EXPECT_FALSE(
                    isDrawn(image, QRect(image.width() - kEdge, 0, kEdge, image.height())));
                EXPECT_FALSE(
                    isDrawn(image, QRect(0, image.height() - kEdge, image.width(), kEdge)));
            }
        }
}

TEST(Report, IsAPdfOfTwoPages) {
    const auto model = *PolicyModel::embedded();
    const auto document =
        report::compose(report::madeFacts(model, {4, 3, 5, 1, 0, 470}), *report::Words::of("ja"));
    const QByteArray pdf = reportPdf(document, QPageSize(QPageSize::A4));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 2);
    EXPECT_GT(pdf.count("/FontFile"), 0);  // embedded
    if (!QFontDatabase::families(QFontDatabase::Japanese)
             .join(u' ')
             .contains(QStringLiteral("CJK")))
        GTEST_SKIP() << "no font that draws radicals and characters by one glyph";
    // Maps that searchablePdf() mends are written without compression, entry by entry.
    EXPECT_TRUE(pdf.contains("beginbfchar"));
    EXPECT_TRUE(pdf.contains(" <4E00>\n")) << "one";
    EXPECT_FALSE(pdf.contains(" <2F00>\n")) << "the radical that looks like it";
}

TEST(Report, WindowShowsAndSavesWhatWasRun) {
    const auto model = *PolicyModel::embedded();
    Scenario scenario;
    scenario.title = "Only a shock";
    scenario.shocks["korean_war"] = 2030;
    const EnsembleSource few = [model]() -> Result<std::shared_ptr<PolicyEnsemble>> {
        PolicyEnsemble::Options options;
        options.members = 8;
        options.block = 8;
        return PolicyEnsemble::create(model, *uncertaintiesOf(*model), options);
    };
    QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("plan.json"));
    QFile file(own);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    auto* window = new ReportWindow(model, few, {scenario, {}, own});
    QSignalSpy ready(window, &ReportWindow::ready);
    ASSERT_TRUE(ready.wait(kPatience));
    EXPECT_TRUE(ready.front().front().toBool());
    EXPECT_EQ(window->document()->title, "Only a shock");
    for (const char* name : {"a.pdf", "a.html", "a.md"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(window->saveTo(path)) << name;
        EXPECT_GT(QFile(path).size(), 1000) << name;
    }
    EXPECT_FALSE(window->saveTo(own));  // the scenario itself is not written over
    EXPECT_EQ(QFile(own).size(), 0);
    window->close();
}

/// A document whose annex has a table of so many rows, each with a text of its own.
report::ReportDocument withLongAnnex(const std::shared_ptr<const PolicyModel>& model, int rows) {
    report::ReportDocument document =
        report::compose(report::madeFacts(model, {4, 3, 5, 1, 0, 470}), *report::Words::of("en"));
    report::Table table{"many", {{"row"}, {"text"}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{.text = std::to_string(i)}, {.text = "text of the row"}});
    report::Section section{"annex", "Many rows"};
    section.page = 3;
    section.blocks = {report::Paragraph{{}, "Before."}, table, report::Paragraph{{}, "After."}};
    document.sections.push_back(section);
    return document;
}

TEST(Report, AnAnnexFlowsOverAsManyPagesAsItTakes) {
    const auto model = *PolicyModel::embedded();
    const QPageSize size(QPageSize::A4);
    const ReportPages plain(withLongAnnex(model, 3), size);
    EXPECT_EQ(plain.count(), 3);
    const report::ReportDocument document = withLongAnnex(model, 300);
    const ReportPages pages(document, size);
    // Rows are 15 to 25 pixels high and a page has about 980 of them.
    EXPECT_GE(pages.count(), 2 + 300 * 15 / 1000);
    EXPECT_LE(pages.count(), 3 + 300 * 25 / 900);
    EXPECT_DOUBLE_EQ(pages.scale(), plain.scale()) << "the two pages stay as they are";
    for (int page = 2; page < pages.count(); ++page) {
        const QImage image = pictureOf(pages, page);
        EXPECT_TRUE(isDrawn(image, image.rect().adjusted(50, 80, -50, -90)));
        EXPECT_FALSE(isDrawn(image, QRect(0, image.height() - 40, image.width(), 40)));
        EXPECT_FALSE(isDrawn(image, QRect(0, image.height() - 74, image.width(), 8)))
            << "nothing reaches the line at the foot, on page " << page;
    }
    EXPECT_EQ(reportPdf(document, size).count("/Type /Page\n"), pages.count());
}

TEST(Report, PrintedIntoAFileIsTheFileThatIsSaved) {
    const auto model = *PolicyModel::embedded();
    const auto document =
        report::compose(report::madeFacts(model, {4, 3, 5, 1, 0, 470}), *report::Words::of("ja"));
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    ASSERT_TRUE(printReport(document, printer));
    QFile file(printer.outputFileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    const QByteArray saved = reportPdf(document, QPageSize(QPageSize::Letter));
    EXPECT_EQ(printed.count("/Type /Page\n"), saved.count("/Type /Page\n"));
    EXPECT_EQ(printed.count("beginbfchar"), saved.count("beginbfchar"));
    const auto box = [](const QByteArray& pdf) {
        const auto at = pdf.indexOf("/MediaBox [");
        return pdf.mid(at, pdf.indexOf(']', at) - at);
    };
    EXPECT_EQ(box(printed), box(saved));
    EXPECT_TRUE(box(printed).contains("612") && box(printed).contains("792"));
    printer.setOutputFileName(QStringLiteral("/nonexistent/nowhere.pdf"));
    EXPECT_FALSE(printReport(document, printer));
}

TEST(Report, WindowComparesAndAddsAnAnnex) {
    const auto model = *PolicyModel::embedded();
    const LeverCell& cell = model->levers().cells().front();
    Scenario more;
    more.title = "More";
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    more.set(cell, setting);
    Scenario shock;
    shock.title = "Shock";
    shock.shocks["korean_war"] = 2030;
    SessionLog log;
    log.steps.push_back({std::nullopt, "2026-11-30T10:00:00Z", "began", "", nullptr, {}, {}});
    ReportWindow::Subject subject;
    subject.scenario = shock;
    subject.label = "B";
    subject.kept = {{"A", more}};
    subject.session = log;
    auto* window = new ReportWindow(
        model,
        [model]() -> Result<std::shared_ptr<PolicyEnsemble>> {
            PolicyEnsemble::Options options;
            options.members = 8;
            options.block = 8;
            return PolicyEnsemble::create(model, *uncertaintiesOf(*model), options);
        },
        subject);
    QSignalSpy ready(window, &ReportWindow::ready);
    const auto settled = [&ready] {
        while (ready.isEmpty() || !ready.last().front().toBool())
            if (!ready.wait(kPatience))
                return false;
        ready.clear();
        return true;
    };
    ASSERT_TRUE(settled());
    const std::size_t own = window->document()->sections.size();
    QTemporaryDir folder;
    EXPECT_FALSE(window->saveTo(folder.filePath(QStringLiteral("none.xlsx")))) << "no chart yet";
    window->choices().chooseAnnex(true, true, {"stability"});
    ASSERT_TRUE(settled());
    const report::ReportDocument annexed = *window->document();
    EXPECT_EQ(annexed.sections.size(), own + 5 + 1 + 1) << "comparison, chart, log";
    EXPECT_EQ(annexed.sections[own].page, 3);
    EXPECT_TRUE(window->saveTo(folder.filePath(QStringLiteral("a.xlsx"))));
    EXPECT_TRUE(tableOf(*window).contains(QStringLiteral("Overall stability")));
    EXPECT_TRUE(sentenceOf(*window).startsWith(QStringLiteral("Shock")));
    EXPECT_GT(pictureOf(*window).height(), 3 * pictureOf(*window).width());
    window->choices().chooseComparison(true);
    ASSERT_TRUE(settled());
    const report::ReportDocument compared = *window->document();
    EXPECT_EQ(compared.title, "2 scenarios compared");
    const auto& key = std::get<report::Listing>(compared.sections.front().blocks.front());
    EXPECT_EQ(key.entries[0].first, "B");
    EXPECT_EQ(key.entries[1].second, "More");
    window->close();
}

}  // namespace
}  // namespace kyosei
