#include "ui/negotiation/stancebox.h"

#include "models/negotiation/contractchecklist.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/paragraphfieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTopLine = 3;

QString roleOf(StanceBox::Position position)
{
    switch (position) {
    case StanceBox::Position::Ask:
        return u"good"_s;
    case StanceBox::Position::Fallback:
        return u"warn"_s;
    case StanceBox::Position::RedLine:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

QString noteOf(StanceBox::Position position)
{
    switch (position) {
    case StanceBox::Position::Ask:
        return StanceBox::tr("opening, and target");
    case StanceBox::Position::Fallback:
        return StanceBox::tr("what we accept");
    case StanceBox::Position::RedLine:
        return StanceBox::tr("where we leave");
    }
    Q_UNREACHABLE();
}

} // namespace

StanceBox::StanceBox(Position position, const Field &field, const Workspace &workspace,
                     QWidget *parent)
    : QFrame(parent)
    , m_position(position)
    , m_editor(new ParagraphFieldEditor(field, workspace, EditorPlace::Form, this))
    , m_note(new ElidedLabel(noteOf(position), u"muted"_s, this))
{
    setObjectName(field.name() + u"Box"_s);
    QLabel *title = plainLabel(field.label(), roleOf(position), this);
    title->setFont(strongFont(font()));
    title->setBuddy(m_editor);
    m_note->setFont(captionFont(font()));
    m_editor->setProperty("role", u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSmall, kTopLine + metrics::kTiny, metrics::kSmall,
                               metrics::kTiny);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(m_editor);
    layout->addWidget(m_note);
}

void StanceBox::showPoint(const ChecklistPoint &point)
{
    QString ours;
    QString rules;
    switch (m_position) {
    case Position::Ask:
        ours = point.ask();
        rules = point.rule ? point.rule->ask : QString();
        break;
    case Position::Fallback:
        ours = point.fallback();
        rules = point.rule ? point.rule->fallback : QString();
        break;
    case Position::RedLine:
        ours = point.redLine();
        rules = point.rule ? point.rule->redLine : QString();
        break;
    }
    const bool isOurs = point.rule && ours != rules;
    m_note->setText(isOurs ? tr("our words · the rule’s are in the tooltip") : noteOf(m_position));
    m_note->setToolTip(isOurs ? plainToolTip(tr("The rule says: %1").arg(rules)) : QString());
}

void StanceBox::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    const QColor line = m_position == Position::Ask        ? colours.good
                        : m_position == Position::Fallback ? colours.warn
                                                           : colours.bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius,
                            metrics::kRadius);
    painter.setClipRect(QRect(0, 0, width(), kTopLine));
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawRoundedRect(QRectF(0, 0, width(), 4.0 * kTopLine), metrics::kRadius,
                            metrics::kRadius);
}

} // namespace fairlead
