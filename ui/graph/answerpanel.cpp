#include "ui/graph/answerpanel.h"

#include "ui/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plaintext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 158;
constexpr int kRowHeight = 22;
constexpr int kFigureWidth = 102;
constexpr int kWideFigure = 124; // where there are few columns
constexpr qsizetype kFewColumns = 4;

} // namespace

AnswerModel::AnswerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AnswerModel::showAnswer(GraphAnswer answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.lines.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.heads.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    const GraphAnswer::Line &line = m_answer.lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.cells.value(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(line.cells.value(index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() < m_answer.textColumns ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    case Qt::FontRole:
        return line.isStrong ? strongFont(gridFont({})) : QVariant();
    case Qt::ForegroundRole:
        return line.isQuiet ? QVariant(theme().muted) : QVariant();
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= m_answer.textColumns)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_answer.heads.value(section) : QVariant();
}

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnswerModel(this))
    , m_table(listTable(m_model, u"answerTable"_s, tr("Answer"), this))
    , m_note(plainLabel({}, u"muted"_s, this))
    , m_working(new QWidget(this))
{
    setObjectName(u"answerPanel"_s);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    m_table->setFixedHeight(kHeight);
    m_note->setObjectName(u"answerNote"_s);
    m_note->setFont(captionFont(font()));
    m_note->setWordWrap(true);
    auto *giveUp = new QPushButton(tr("Cancel"), m_working);
    giveUp->setObjectName(u"answerCancel"_s);
    connect(giveUp, &QPushButton::clicked, this, &AnswerPanel::closed);
    auto *progress = new QProgressBar(m_working);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    auto *working = new QHBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, metrics::kSmall);
    working->addWidget(plainLabel(tr("Working it out …"), {}, m_working));
    working->addWidget(progress, 1);
    working->addWidget(giveUp);
    m_working->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_working);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AnswerPanel::lineChosen);
    connect(m_table, &QTableView::doubleClicked, this, &AnswerPanel::open);
}

void AnswerPanel::showWorking()
{
    showAnswer({});
    m_table->hide();
    m_working->show();
}

void AnswerPanel::chooseLine(int line)
{
    if (line >= 0 && line != chosenLine())
        m_table->selectRow(line);
}

void AnswerPanel::showAnswer(const GraphAnswer &answer)
{
    m_working->hide();
    m_table->show();
    m_model->showAnswer(answer);
    m_note->setText(answer.notes.join(u' '));
    m_note->setVisible(!answer.notes.isEmpty());
    m_table->clearSpans();
    for (size_t line = 0; line < answer.lines.size(); ++line) {
        if (answer.lines[line].isQuiet && answer.heads.size() > 1)
            m_table->setSpan(int(line), 0, 1, int(answer.heads.size()));
    }
    QHeaderView *heads = m_table->horizontalHeader();
    for (int column = 0; column < int(answer.heads.size()); ++column) {
        const bool isText = column == answer.textColumns - 1;
        heads->setSectionResizeMode(column, isText ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!isText)
            m_table->setColumnWidth(column, answer.heads.size() <= kFewColumns ? kWideFigure
                                                                               : kFigureWidth);
    }
}

int AnswerPanel::chosenLine() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void AnswerPanel::open()
{
    const int line = chosenLine();
    if (line >= 0 && answer().lines[size_t(line)].leadsTo)
        emit openRequested(*answer().lines[size_t(line)].leadsTo);
}

bool AnswerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            emit closed();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
