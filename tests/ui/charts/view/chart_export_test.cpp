// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/view/chart_export.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class ChartExport : public testing::Test {
protected:
    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Rows of a file for spreadsheets, without the mark it begins with.
    static QList<QByteArray> rowsOf(const QString& path) {
        const QByteArray mark("\xEF\xBB\xBF");
        const QByteArray all = bytes(path);
        EXPECT_TRUE(all.startsWith(mark));
        return all.mid(mark.size()).split('\n');
    }

    QTemporaryDir folder_;
    ChartContent content_ = contentOf("calm", steeperView());
    ExportCaption caption_{QStringLiteral("Open borders")};
};

TEST_F(ChartExport, WritesPicturesInEachFormat) {
    ASSERT_TRUE(writePicture(path("c.png"), PictureFormat::png, content_, caption_));
    ASSERT_TRUE(writePicture(path("c.svg"), PictureFormat::svg, content_, caption_));
    ASSERT_TRUE(writePicture(path("c.pdf"), PictureFormat::pdf, content_, caption_));
    const QImage image(path("c.png"));
    EXPECT_GT(image.width(), 800);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white)) << "on paper, whatever the theme";
    EXPECT_TRUE(bytes(path("c.pdf")).startsWith("%PDF"));
    EXPECT_GT(bytes(path("c.pdf")).size(), 2000);
}

TEST_F(ChartExport, ExplainsAPictureOutsideOfTheProgram) {
    ASSERT_TRUE(writePicture(path("c.svg"), PictureFormat::svg, content_, caption_));
    QXmlStreamReader xml(bytes(path("c.svg")));
    QString said;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            said += xml.text();
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    for (const char* part : {"Calm", "index 0–100", "Open borders", "Kyosei", "census",
                             "no range computed yet", "Baseline", "Scenario"}) {
        EXPECT_TRUE(said.contains(QString::fromUtf8(part))) << part;
    }
}

TEST_F(ChartExport, WritesDataThatASpreadsheetReads) {
    ASSERT_TRUE(writeData(path("c.csv"), content_));
    const QList<QByteArray> rows = rowsOf(path("c.csv"));
    EXPECT_EQ(rows[0], "Year,\"Calm, index 0–100: baseline, run with central values\","
                       "\"Calm, index 0–100: scenario, run with central values\","
                       "\"Calm, index 0–100: observed\"");
    EXPECT_EQ(rows[1 + 50], "2050,45,50,");
    EXPECT_EQ(rows[1 + 5], "2005,22.5,23,23");
}

TEST_F(ChartExport, WritesDataForASpreadsheetWithADecimalComma) {
    ASSERT_TRUE(writeData(path("c.csv"), content_, {}, {u';', u','}));
    const QList<QByteArray> rows = rowsOf(path("c.csv"));
    EXPECT_EQ(rows[1 + 5], "2005;22,5;23;23");
    EXPECT_EQ(rows[0].count(';'), 3);
    ASSERT_TRUE(writeData(path("c.csv"), content_, {}, {u'\t', u'.'}));
    EXPECT_EQ(rowsOf(path("c.csv"))[1 + 5], "2005\t22.5\t23\t23");
}

TEST(CsvStyle, IsChosenByTheKindOfFile) {
    QSet<QChar> separators;
    for (const QString& filter : csvFilters()) {
        EXPECT_TRUE(filter.endsWith(QStringLiteral("(*.csv)")));
        separators << csvStyleOf(filter).separator;
    }
    EXPECT_EQ(separators, (QSet<QChar>{u',', u';', u'\t'}));
    EXPECT_EQ(csvStyleOf(QStringLiteral("anything")).separator, u',');
}

TEST_F(ChartExport, NamesTheScenarioInTheHeadingsOfData) {
    ASSERT_TRUE(writeData(path("c.csv"), content_, {QStringLiteral("Open borders")}));
    const QByteArray heading = rowsOf(path("c.csv")).front();
    EXPECT_TRUE(heading.contains("Calm, index 0–100: scenario “Open borders”, run with central"))
        << heading.data();
}

TEST_F(ChartExport, WritesTheRangesOfBothAndOfTheirDifference) {
    ASSERT_TRUE(writeData(path("c.csv"), contentOf("calm", withFan(steeperView()))));
    const QList<QByteArray> rows = rowsOf(path("c.csv"));
    const QList<QByteArray> names = rows[0].split('"');
    const QList<QByteArray> in2050 = rows[1 + 50].split(',');
    ASSERT_EQ(in2050.size(), 3 + 15 + 1) << rows[0].data();
    for (const char* heading : {"baseline, median of the runs", "baseline, 50 % of runs below",
                                "scenario, 5 % of runs below", "scenario, 95 % of runs below",
                                "difference, 50 % of runs below"})
        EXPECT_TRUE(names.contains(QByteArray("Calm, index 0–100: ") + heading)) << heading;
    EXPECT_NEAR(in2050[1].toDouble(), 45.25, 1e-9);
    EXPECT_NEAR(in2050[2].toDouble(), 45.25 + 6.5, 1e-9);
    // Type 7 of 40.5 ... 50, of 37.5 ... 66 and of -3 ... 16.
    EXPECT_NEAR(in2050[3 + 2].toDouble(), 45.25, 1e-9);
    EXPECT_NEAR(in2050[3 + 5].toDouble(), 37.5 + 0.95 * 1.5, 1e-9);
    EXPECT_NEAR(in2050[3 + 9].toDouble(), 37.5 + 18.05 * 1.5, 1e-9);
    EXPECT_NEAR(in2050[3 + 12].toDouble(), 6.5, 1e-9);
}

TEST_F(ChartExport, SaysWhatIsWrongWithAFolderThatCannotBeWritten) {
    const QString nowhere = path("no/such/folder/c.png");
    const auto written = writePicture(nowhere, PictureFormat::png, content_, caption_);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, codes::folderMissing);
    EXPECT_FALSE(written.error().front().message().empty());
    EXPECT_FALSE(written.error().front().advice().empty());
    EXPECT_FALSE(writeData(nowhere, content_));
}

TEST_F(ChartExport, SuggestsAFileNameThatEverySystemAccepts) {
    EXPECT_EQ(suggestedFileName(contentOf("wealth", unchangedView(), "SUD")),
              QStringLiteral("wealth-sudland"));
}

}  // namespace
}  // namespace kyosei
