#include "ui/stress/shockeditor.h"

#include "models/rowtitle.h"
#include "models/stress/shockterms.h"
#include "models/switching/assumptionset.h"
#include "ui/commands/editor.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRise = 300;   ///< per cent
constexpr int kMostShare = 100;  ///< per cent
constexpr int kMostSlider = 100; ///< per cent: what a slider reaches; the box goes further
constexpr int kMostMonths = 120;

bool hasSeverity(ShockKind kind)
{
    return kind == ShockKind::PriceRise || kind == ShockKind::Currency
           || kind == ShockKind::CapacityShortfall || kind == ShockKind::OpenWeightDisplacement;
}

bool hasNotice(ShockKind kind)
{
    return kind != ShockKind::TrancheMissed && kind != ShockKind::CapacityShortfall;
}

bool isSameButFigures(const Shock &left, Shock right)
{
    right.severity = left.severity;
    right.noticeMonths = left.noticeMonths;
    right.durationMonths = left.durationMonths;
    return left == right;
}

/// What it strikes, in a few words.
QString shockText(const Workspace &workspace, const Shock &shock)
{
    QStringList targets;
    if (!shock.party.isNull())
        targets += rowTitle(workspace, shock.party);
    if (!shock.route.isNull())
        targets += rowTitle(workspace, shock.route);
    if (!shock.model.isNull())
        targets += rowTitle(workspace, shock.model);
    if (!shock.currency.isEmpty())
        targets += shock.currency;
    const QString kind = labelOf(shock.kind);
    return targets.isEmpty() ? kind : ShockEditor::tr("%1 · %2").arg(kind, targets.join(u", "_s));
}

} // namespace

ShockEditor::ShockEditor(StressState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setObjectName(u"shockEditor"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&state.context().editor, &Editor::readOnlyChanged, this, [this] {
        rebuild();
        showValues();
    });
    showShocks();
}

void ShockEditor::showShocks()
{
    const std::vector<Shock> &shocks = m_state.shocks();
    const bool isSame =
        m_rows && std::ranges::equal(m_built, shocks, [](const Shock &l, const Shock &r) {
            return isSameButFigures(l, r);
        });
    if (!isSame || m_builtTexts != shockTexts())
        rebuild();
    showValues();
}

QStringList ShockEditor::shockTexts() const
{
    QStringList texts;
    for (const Shock &shock : m_state.shocks())
        texts += shockText(m_state.workspace(), shock);
    return texts;
}

void ShockEditor::rebuild()
{
    delete m_rows;
    m_controls.clear();
    m_built = m_state.shocks();
    m_builtTexts = shockTexts();
    m_isPressed = false;
    m_rows = new QWidget(this);
    layout()->addWidget(m_rows);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kSmall);
    m_grid->setVerticalSpacing(metrics::kTiny);
    m_grid->setColumnStretch(1, 1);
    for (size_t line = 0; line < m_built.size(); ++line)
        addRow(m_built[line], int(line));
    if (m_built.empty())
        m_grid->addWidget(
            plainLabel(tr("No shock yet. Add one: nothing happens without."), u"muted"_s, m_rows),
            0, 0);
    for (const Control &control : m_controls)
        control.box->setEnabled(!m_state.context().editor.isReadOnly());
}

void ShockEditor::addRow(const Shock &shock, int line)
{
    const QString text = shockText(m_state.workspace(), shock);
    auto *name = new QPushButton(withoutMnemonic(text), m_rows);
    name->setObjectName(u"shock.%1"_s.arg(line));
    name->setProperty("role", u"link"_s);
    name->setToolTip(plainToolTip(
        shock.notes.isEmpty() ? tr("Whom it strikes and all else about it, in the panel beside")
                              : shock.notes));
    connect(name, &QPushButton::clicked, this, [this, id = shock.id] { emit shockAsked(id); });
    m_grid->addWidget(name, line, 0);
    if (hasSeverity(shock.kind))
        addSlider(shock, line);
    else if (shock.kind == ShockKind::TrancheMissed)
        m_grid->addWidget(plainLabel(tr("has no measure in our money"), u"muted"_s, m_rows), line,
                          1);
    if (hasNotice(shock.kind))
        addBox(shock, Figure::Notice, tr("notice"), line, 3);
    else if (shock.kind == ShockKind::CapacityShortfall)
        addBox(shock, Figure::Duration, tr("lasts"), line, 3);
    auto *remove = new QToolButton(m_rows);
    remove->setObjectName(u"removeShock.%1"_s.arg(line));
    remove->setIcon(themeIcon(u"edit-delete"_s, Tone::Muted));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setToolTip(tr("Take the shock out of the scenario"));
    remove->setAccessibleName(tr("Remove: %1").arg(text));
    remove->setEnabled(!m_state.context().editor.isReadOnly());
    connect(remove, &QToolButton::clicked, this, [this, id = shock.id] {
        m_state.keep(); // the click takes no focus from a box that is being typed in
        emit removeRequested(id);
    });
    m_grid->addWidget(remove, line, 5);
}

QSpinBox *ShockEditor::spinBox(const QString &objectName, const QString &label)
{
    auto *box = new QSpinBox(m_rows);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setToolTip(plainToolTip(label));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys do
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    return box;
}

void ShockEditor::addSlider(const Shock &shock, int line)
{
    const QString label = tr("Size of the shock: %1").arg(shockText(m_state.workspace(), shock));
    const bool isRise = shock.kind == ShockKind::PriceRise || shock.kind == ShockKind::Currency;
    auto *slider = new QSlider(Qt::Horizontal, m_rows);
    slider->setObjectName(u"severitySlider.%1"_s.arg(line));
    slider->setRange(0, kMostSlider);
    slider->setAccessibleName(label);
    slider->setFocusPolicy(Qt::TabFocus);
    slider->setEnabled(!m_state.context().editor.isReadOnly());
    slider->installEventFilter(this);
    QSpinBox *box = spinBox(u"severityBox.%1"_s.arg(line), label);
    box->setRange(0, isRise ? kMostRise : kMostShare);
    box->setSuffix(tr(" %"));
    const Control control{shock.id, Figure::Severity, slider, box};
    connect(slider, &QSlider::valueChanged, this,
            [this, control](int value) { moveSlider(control, value); });
    connect(slider, &QSlider::sliderReleased, this, [this] { m_state.keep(); });
    connect(box, &QSpinBox::valueChanged, this,
            [this, control](int value) { setFigure(control, value); });
    connect(box, &QSpinBox::editingFinished, this, [this] { m_state.keep(); });
    m_grid->addWidget(slider, line, 1);
    m_grid->addWidget(box, line, 2);
    m_controls.push_back(control);
}

void ShockEditor::addBox(const Shock &shock, Figure figure, const QString &name, int line,
                         int column)
{
    QLabel *caption = plainLabel(name, u"muted"_s, m_rows);
    const QString shocked = shockText(m_state.workspace(), shock);
    QSpinBox *box = spinBox(
        u"%1.%2"_s.arg(figure == Figure::Notice ? u"noticeBox"_s : u"durationBox"_s).arg(line),
        figure == Figure::Notice ? tr("Notice in months: %1").arg(shocked)
                                 : tr("How long it lasts, in months: %1").arg(shocked));
    box->setRange(0, kMostMonths);
    box->setSuffix(tr(" mo"));
    const Control control{shock.id, figure, nullptr, box};
    connect(box, &QSpinBox::valueChanged, this,
            [this, control](int value) { setFigure(control, value); });
    connect(box, &QSpinBox::editingFinished, this, [this] { m_state.keep(); });
    m_grid->addWidget(caption, line, column, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(box, line, column + 1);
    m_controls.push_back(control);
}

std::optional<double> ShockEditor::valueOf(const Shock &shock, Figure figure) const
{
    switch (figure) {
    case Figure::Severity:
        return shock.severity;
    case Figure::Notice:
        return shock.noticeMonths;
    case Figure::Duration:
        return shock.durationMonths;
    }
    Q_UNREACHABLE();
}

/// What counts where the shock leaves it open.
double ShockEditor::usualOf(const Shock &shock, Figure figure) const
{
    const ShockTerms terms = shockTerms(AssumptionSet(m_state.workspace()), shock);
    switch (figure) {
    case Figure::Severity:
        return terms.severity;
    case Figure::Notice:
        return terms.noticeMonths;
    case Figure::Duration:
        return terms.durationMonths;
    }
    Q_UNREACHABLE();
}

void ShockEditor::setFigure(const Control &control, int value)
{
    if (m_isShowing)
        return;
    const auto at = std::ranges::find(m_state.shocks(), control.shock, &Shock::id);
    if (at == m_state.shocks().end())
        return;
    Shock shock = *at;
    switch (control.figure) {
    case Figure::Severity:
        shock.severity = value / 100.0;
        break;
    case Figure::Notice:
        shock.noticeMonths = value;
        break;
    case Figure::Duration:
        shock.durationMonths = value;
        break;
    }
    m_state.tryOut(shock);
    showValues();
}

void ShockEditor::moveSlider(const Control &control, int value)
{
    if (m_isShowing)
        return;
    setFigure(control, value);
    // One that is moved by its keys is at rest after each.
    if (!m_isPressed && !control.slider->isSliderDown())
        m_state.keep();
}

void ShockEditor::showValues()
{
    m_isShowing = true;
    for (const Control &control : m_controls) {
        const auto at = std::ranges::find(m_state.shocks(), control.shock, &Shock::id);
        if (at == m_state.shocks().end())
            continue;
        const std::optional<double> own = valueOf(*at, control.figure);
        const double value = own ? *own : usualOf(*at, control.figure);
        const int shown = qRound(control.figure == Figure::Severity ? value * 100 : value);
        control.box->setValue(shown);
        if (control.slider)
            control.slider->setValue(shown);
    }
    m_isShowing = false;
}

/// A click beside the handle moves a slider without ever holding it, so that the mouse tells when
/// it is let go. The wheel scrolls past what is not being worked in.
bool ShockEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *control = qobject_cast<const QWidget *>(watched);
    if (qobject_cast<const QSlider *>(watched)) {
        if (event->type() == QEvent::MouseButtonPress)
            m_isPressed = true;
        if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_isPressed, false))
            m_state.keep();
    }
    if (event->type() != QEvent::Wheel || !control || control->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace fairlead
