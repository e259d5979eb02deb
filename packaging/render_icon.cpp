// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG file as a square PNG: kyosei-render-icon FILE.svg SIZE FILE.png. While building
// only.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdlib>

int main(int argc, char** argv) {
    if (argc != 4)
        return EXIT_FAILURE;
    const int size = std::atoi(argv[2]);
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    return drawing.isValid() && picture.save(QString::fromLocal8Bit(argv[3])) ? EXIT_SUCCESS
                                                                              : EXIT_FAILURE;
}
