#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QStyle>

namespace fairlead {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString singleLine(QString text)
{
    const auto turnsDirection = [](QChar each) {
        return (each >= u'\u202a' && each <= u'\u202e') || (each >= u'\u2066' && each <= u'\u2069');
    };
    text.removeIf(turnsDirection);
    for (QChar &each : text)
        each = each == u'\n' || each == u'\r' || each == u'\t' || each == QChar::LineSeparator
                   ? QChar(u' ')
                   : each;
    return text;
}

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

void setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace fairlead
