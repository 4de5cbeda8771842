#include "ui/widgets/traceinputs.h"

#include "models/fields/valuetext.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TraceInputs)
};

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 6);
}

QString inputText(const TraceInput &input)
{
    if (!input.value)
        return Text::tr("not known");
    QString text = numberText(*input.value);
    if (!input.unit.isEmpty())
        text = Text::tr("%1 %2").arg(text, input.unit);
    return text;
}

QString inputOrigin(const TraceInput &input)
{
    QStringList parts;
    if (input.low && input.high)
        parts += Text::tr("%1 to %2").arg(numberText(*input.low), numberText(*input.high));
    if (!input.source.isEmpty())
        parts += input.source;
    if (input.asOf)
        parts += Text::tr("as of %1").arg(dateText(*input.asOf, QLocale()));
    if (input.grade)
        parts += Text::tr("grade %1").arg(labelOf(*input.grade));
    return parts.join(u" · "_s);
}

} // namespace

void addTraceInput(QVBoxLayout &lines, const Context &context, const TraceInput &input,
                   QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(metrics::kSmall, 0, 0, 0);
    columns->setSpacing(metrics::kSmall);
    const QString origin = inputOrigin(input);
    if (input.row) {
        auto *link = new QPushButton(line);
        link->setObjectName(u"why-"_s + input.id);
        link->setProperty("role", u"link"_s);
        link->setText(withoutMnemonic(
            link->fontMetrics().elidedText(input.name, Qt::ElideRight, metrics::kDetails / 2)));
        link->setAccessibleName(Text::tr("%1: %2").arg(input.name, inputText(input)));
        link->setToolTip(plainToolTip(origin));
        const RowRef row = *input.row;
        QObject::connect(
            link, &QPushButton::clicked, &context.lens,
            [&lens = context.lens, row, field = input.field] { lens.revealField(row, field); });
        columns->addWidget(link, 1);
    } else {
        columns->addWidget(new ElidedLabel(input.name, {}, line), 1);
    }
    auto *value = plainLabel(inputText(input), input.value ? QString() : u"warn"_s, line);
    value->setToolTip(plainToolTip(origin));
    columns->addWidget(value);
    lines.addWidget(line);
    if (!origin.isEmpty()) {
        auto *note = new ElidedLabel(origin, u"muted"_s, parent);
        note->setFont(captionFont(parent->font()));
        note->setContentsMargins(metrics::kMedium, 0, 0, 0);
        lines.addWidget(note);
    }
}

} // namespace fairlead
