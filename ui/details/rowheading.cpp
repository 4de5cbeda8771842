#include "ui/details/rowheading.h"

#include "models/deals/dealsums.h"
#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/rowtitle.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFigures = 3; ///< figures of a row that are shown in its heading

} // namespace

RowHeading::RowHeading(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(plainLabel({}, u"muted"_s, this))
    , m_title(plainLabel({}, {}, this))
    , m_figures(plainLabel({}, {}, this))
{
    m_kind->setObjectName(u"detailsKind"_s);
    m_kind->setFont(captionFont(font()));
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setFont(sectionFont(font()));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setObjectName(u"detailsFigures"_s);
    m_figures->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    layout->addWidget(m_figures);
}

void RowHeading::showRow(const Row &row)
{
    m_kind->setText(row.info().singular());
    m_title->setText(rowTitle(m_context.live.workspace(), row));
    const QString text = figures(row);
    m_figures->setText(text);
    m_figures->setVisible(!text.isEmpty());
}

void RowHeading::showNothing()
{
    m_kind->setText(tr("Details"));
    m_title->setText(tr("Nothing is selected"));
    m_figures->setText(tr("Select a row to see its fields, its sources and what refers to it."));
    m_figures->show();
}

QString RowHeading::figures(const Row &row) const
{
    const Workspace &workspace = m_context.live.workspace();
    const QLocale locale;
    QStringList parts;
    if (row.table() == TableId::Deal) {
        const auto &deal = row.as<Deal>();
        for (const MoneySums &sums : dealFigures(workspace, deal.id).sums) {
            if (sums.firm)
                parts += tr("%1 firm").arg(moneyText(*sums.firm, locale));
            if (sums.ceiling && sums.ceiling != sums.firm)
                parts += (sums.ceilingIsOpen ? tr("more than %1") : tr("up to %1"))
                             .arg(moneyText(*sums.ceiling, locale));
        }
        if (deal.announcedOn)
            parts += dateText(*deal.announcedOn, locale);
        if (const auto reason = reasonLeftOut(workspace, deal, m_context.lens.lens()))
            parts += tr("in no sum: %1").arg(leftOutText(*reason));
        return parts.join(u" · "_s);
    }
    for (const Field &field : row.info().fields) {
        const bool isFigure = field.kind == FieldKind::Money || field.kind == FieldKind::UnitPrice
                              || field.kind == FieldKind::Choice || field.kind == FieldKind::Date;
        const Value value = row.value(field);
        if (isFigure && !isNull(value) && field.name() != u"origin" && parts.size() < kFigures)
            parts += displayText(workspace, field, value, locale);
    }
    return parts.join(u" · "_s);
}

} // namespace fairlead
