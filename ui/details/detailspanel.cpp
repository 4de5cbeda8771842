#include "ui/details/detailspanel.h"

#include "models/liveworkspace.h"
#include "ui/details/claimssection.h"
#include "ui/details/fieldform.h"
#include "ui/details/gapssection.h"
#include "ui/details/historysection.h"
#include "ui/details/linkssection.h"
#include "ui/details/partssection.h"
#include "ui/details/rowheading.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_body(new QWidget(this))
    , m_heading(new RowHeading(context, m_body))
    , m_form(new FieldForm(context, FieldForm::Extent::First, m_body))
    , m_sections{new PartsSection(context, m_body), new ClaimsSection(context, m_body),
                 new GapsSection(context, m_body), new HistorySection(context, m_body),
                 new LinksSection(context, m_body)}
{
    setObjectName(u"detailsPanel"_s);
    setAccessibleName(tr("Details of the selected row"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(metrics::kDetails - metrics::kLarge);
    m_body->setProperty("role", u"details"_s);
    m_body->setObjectName(u"detailsBody"_s);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kMedium);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    for (DetailsSection *section : m_sections)
        layout->addWidget(section);
    layout->addStretch();
    setWidget(m_body);
    connect(&context.lens, &LensModel::selectionChanged, this, &DetailsPanel::refreshSoon);
    connect(&context.lens, &LensModel::changed, this, &DetailsPanel::refreshSoon);
    connect(&context.live, &LiveWorkspace::changed, this, &DetailsPanel::refreshSoon);
    connect(&context.live, &LiveWorkspace::wasReset, this, &DetailsPanel::refreshSoon);
    m_form->hide();
    m_heading->showNothing();
    refreshSoon();
}

void DetailsPanel::takeFocus()
{
    if (m_form->isVisible())
        m_form->takeFocus();
    else
        setFocus();
}

void DetailsPanel::showInstead(QWidget *panel)
{
    if (m_guest == panel)
        return;
    if (QWidget *before = takeWidget()) {
        before->hide();
        before->setParent(this);
    }
    m_guest = panel;
    QWidget *shown = panel ? panel : m_body;
    setWidget(shown);
    shown->show();
    verticalScrollBar()->setValue(0);
}

QSize DetailsPanel::sizeHint() const
{
    return {metrics::kDetails, QScrollArea::sizeHint().height()};
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

void DetailsPanel::refreshSoon()
{
    if (std::exchange(m_isRefreshDue, true))
        return;
    QTimer::singleShot(0, this, &DetailsPanel::refresh);
}

void DetailsPanel::refresh()
{
    m_isRefreshDue = false;
    const auto &selection = m_context.lens.lens().selection;
    const Row *row = selection ? m_context.live.workspace().find(*selection) : nullptr;
    m_form->setVisible(row != nullptr);
    m_body->setUpdatesEnabled(false);
    if (row) {
        m_heading->showRow(*row);
        m_form->showRow(*row);
    } else {
        m_heading->showNothing();
    }
    for (DetailsSection *section : m_sections) {
        if (row)
            section->showRow(*row);
        else
            section->hide();
    }
    m_body->setUpdatesEnabled(true);
    if (selection && m_shown != selection)
        verticalScrollBar()->setValue(0);
    m_shown = selection;
}

} // namespace fairlead
