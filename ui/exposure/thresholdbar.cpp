#include "ui/exposure/thresholdbar.h"

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastPercent = 1;
constexpr int kMostPercent = 100;

/// What a box shows of a threshold.
int percentOf(double threshold)
{
    return std::clamp(qRound(threshold * 100), kLeastPercent, kMostPercent);
}

} // namespace

ThresholdBar::ThresholdBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_direct(createBox(u"directThreshold"_s, tr("Too much directly, from")))
    , m_indirect(createBox(u"indirectThreshold"_s, tr("Too much in the end, from")))
{
    setObjectName(u"thresholds"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(plainLabel(tr("Too much on one party: of what is paid or used directly"),
                                 u"muted"_s, this));
    layout->addWidget(m_direct);
    layout->addWidget(plainLabel(tr("of who stands behind it"), u"muted"_s, this));
    layout->addWidget(m_indirect);
    layout->addStretch();
    connect(m_direct, &QSpinBox::editingFinished, this,
            [this] { keep(&ExposureThresholds::direct, *m_direct); });
    connect(m_indirect, &QSpinBox::editingFinished, this,
            [this] { keep(&ExposureThresholds::indirect, *m_indirect); });
    connect(&context.editor, &Editor::readOnlyChanged, this, &ThresholdBar::followReadOnly);
    followReadOnly();
}

ThresholdBar::~ThresholdBar()
{
    // A box that has the focus says that editing is finished when it goes, and it goes after this.
    for (const QSpinBox *box : {m_direct, m_indirect})
        box->disconnect(this);
}

QSpinBox *ThresholdBar::createBox(const QString &name, const QString &label)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(kLeastPercent, kMostPercent);
    box->setSuffix(tr(" %"));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys do
    return box;
}

void ThresholdBar::showThresholds(const ExposureThresholds &thresholds)
{
    show(*m_direct, m_shown.direct, thresholds.direct);
    show(*m_indirect, m_shown.indirect, thresholds.indirect);
    m_shown = thresholds;
}

/// What somebody is typing stays.
void ThresholdBar::show(QSpinBox &box, double before, double now)
{
    const bool isTyped =
        box.hasFocus() && box.cleanText() != box.locale().toString(percentOf(before));
    if (!isTyped)
        box.setValue(percentOf(now));
}

/// What the box only shows is no edit; what is refused does not stay in it.
void ThresholdBar::keep(double ExposureThresholds::*which, QSpinBox &box)
{
    const Workspace &present = m_context.live.workspace();
    ExposureThresholds thresholds = exposureThresholds(present);
    const int shown = percentOf(thresholds.*which);
    if (shown == box.value())
        return;
    thresholds.*which = box.value() / 100.0;
    if (m_context.editor.apply(keepExposureThresholds(present, thresholds)))
        m_shown.*which = thresholds.*which;
    else
        box.setValue(shown);
}

void ThresholdBar::followReadOnly()
{
    for (QSpinBox *box : {m_direct, m_indirect})
        box->setEnabled(!m_context.editor.isReadOnly());
}

/// The wheel scrolls past a box that is not being worked in.
bool ThresholdBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<const QSpinBox *>(watched);
    if (event->type() != QEvent::Wheel || !box || box->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace fairlead
