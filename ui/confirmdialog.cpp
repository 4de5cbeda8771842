#include "ui/confirmdialog.h"

#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCharacters = 64;  ///< of a line
constexpr int kMostHeight = 340; ///< of the parts; longer ones scroll

QLabel *wrapped(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(question.title);
    auto *text = wrapped(question.text, {}, this);
    text->setObjectName(u"confirmText"_s);
    text->setFont(sectionFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kHuge, metrics::kLarge, metrics::kHuge, metrics::kLarge);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(text);
    if (!question.figures.empty())
        layout->addWidget(createFigures(question));
    if (!question.parts.empty() || !question.details.isEmpty())
        layout->addWidget(createParts(question), 1);
    layout->addWidget(createButtons(question));
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
}

QWidget *ConfirmDialog::createFigures(const Question &question)
{
    auto *figures = new QWidget(this);
    auto *columns = new QHBoxLayout(figures);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::kHuge);
    for (const QuestionFigure &figure : question.figures) {
        auto *value = plainLabel(figure.value, {}, figures);
        value->setFont(titleFont(font()));
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(plainLabel(figure.name, u"muted"_s, figures));
        column->addWidget(value);
        columns->addLayout(column);
    }
    columns->addStretch();
    return figures;
}

QWidget *ConfirmDialog::createParts(const Question &question)
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, metrics::kSmall, 0);
    lines->setSpacing(2);
    for (const QString &detail : question.details)
        lines->addWidget(wrapped(detail, {}, body));
    for (const QuestionPart &part : question.parts) {
        auto *title = wrapped(part.title, {}, body);
        title->setFont(strongFont(font()));
        lines->addSpacing(metrics::kTiny);
        lines->addWidget(title);
        for (const QString &note : part.notes)
            addNote(*lines, note);
    }
    lines->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    const int width = fontMetrics().averageCharWidth() * kCharacters - 2 * metrics::kHuge;
    area->setMinimumHeight(std::min(kMostHeight, lines->heightForWidth(width) + metrics::kSmall));
    return area;
}

/// What is not settled yet, indented under the part that it belongs to.
void ConfirmDialog::addNote(QVBoxLayout &lines, const QString &note)
{
    auto *sign = new IconLabel(lines.parentWidget());
    sign->setIcon(themeIcon(u"data-warning"_s, Tone::Warn));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(metrics::kLarge, 0, 0, 0);
    columns->setSpacing(metrics::kSmall);
    columns->addWidget(sign, 0, Qt::AlignTop);
    columns->addWidget(wrapped(note, {}, lines.parentWidget()), 1);
    lines.addLayout(columns);
}

QWidget *ConfirmDialog::createButtons(const Question &question)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *action = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    action->setObjectName(u"confirmAction"_s);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    QPushButton *usual = question.canUndo ? action : cancel;
    if (question.canUndo)
        setRole(action, u"primary"_s);
    usual->setDefault(true);
    usual->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace fairlead
