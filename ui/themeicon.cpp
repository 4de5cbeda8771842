#include "ui/themeicon.h"

#include "ui/theme.h"
#include "ui/tonecolour.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray breezeSvg(const QString &name, int size)
{
    for (const QString &folder : {u"actions"_s, u"status"_s, u"places"_s}) {
        for (const int each : {size, 22, 16}) {
            const QString path = QStandardPaths::locate(
                QStandardPaths::GenericDataLocation,
                u"icons/breeze/%1/%2/%3.svg"_s.arg(folder).arg(each).arg(name));
            QFile file(path);
            if (!path.isEmpty() && file.open(QIODevice::ReadOnly))
                return file.readAll();
        }
    }
    return {};
}

QColor colourOf(Tone tone, QIcon::Mode mode)
{
    return mode == QIcon::Disabled ? theme().strong : toneColour(tone);
}

/// Draws one icon of the theme on demand, in the colour of the moment.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourOf(m_tone, mode);
        const auto key = qMakePair(size.width(), colour.rgb());
        QPixmap &kept = m_pixmaps[key];
        if (kept.isNull())
            kept = drawn(size, colour, scale);
        return kept;
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(m_name, m_tone); }

private:
    QPixmap drawn(const QSize &size, const QColor &colour, qreal scale)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        static const QRegularExpression kColour(u"color:\\s*#[0-9a-fA-F]{6}"_s);
        QString text =
            QString::fromUtf8(breezeSvg(m_name, int(size.width() / scale) > 16 ? 22 : 16));
        if (text.isEmpty())
            return QIcon::fromTheme(m_name).pixmap(size);
        text.replace(kColour, u"color:"_s + colour.name());
        QSvgRenderer renderer(text.toUtf8());
        QPainter painter(&image);
        renderer.render(&painter);
        return QPixmap::fromImage(image);
    }

    QString m_name;
    Tone m_tone;
    QHash<QPair<int, QRgb>, QPixmap> m_pixmaps;
};

} // namespace

QIcon themeIcon(const QString &name, Tone tone)
{
    return QIcon(new ThemeIconEngine(name, tone));
}

} // namespace fairlead
