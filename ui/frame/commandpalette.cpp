#include "ui/frame/commandpalette.h"

#include "models/liveworkspace.h"
#include "ui/frame/palettedelegate.h"
#include "ui/theme.h"
#include "ui/themeicon.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShown = 40;
constexpr int kWidth = 560;
constexpr int kHeight = 420;

QIcon iconOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Action:
        return themeIcon(u"system-run"_s, Tone::Accent);
    case PaletteEntry::Kind::Table:
        return themeIcon(u"table"_s, Tone::Accent);
    case PaletteEntry::Kind::Record:
        return themeIcon(u"view-list-text"_s, Tone::Muted);
    }
    Q_UNREACHABLE();
}

} // namespace

CommandPalette::CommandPalette(LiveWorkspace &live, QWidget *window)
    : QFrame(window)
    , m_live(live)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setProperty("role", u"popup"_s);
    setAccessibleName(tr("Find anything"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Find record, page, action"));
    m_field->setAccessibleName(tr("Find record, page or action"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setProperty("role", u"popup"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setIconSize({metrics::kSmallIcon, metrics::kSmallIcon});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(&m_index, &PaletteIndex::ready, this, [this] {
        if (isVisible())
            search(m_field->text());
    });
    connect(&live, &LiveWorkspace::changed, this, [this] { m_index.forget(); });
    connect(&live, &LiveWorkspace::wasReset, this, [this] { m_index.forget(); });
    hide();
}

void CommandPalette::setCommands(const QList<QAction *> &actions)
{
    m_actions = actions;
    std::vector<PaletteEntry> commands;
    for (int at = 0; at < actions.size(); ++at) {
        QString title = actions[at]->text();
        title.remove(u'&');
        commands.push_back({.kind = PaletteEntry::Kind::Action,
                            .title = title,
                            .detail = actions[at]->shortcut().toString(QKeySequence::NativeText),
                            .number = at});
    }
    m_index.setCommands(std::move(commands));
}

void CommandPalette::open()
{
    if (!m_index.isRead())
        m_index.read(m_live.workspace());
    const QRect room = parentWidget()->rect();
    const int width = std::min(kWidth, room.width() - metrics::kHuge);
    const int height = std::min(kHeight, room.height() - 2 * metrics::kBar);
    setGeometry((room.width() - width) / 2, metrics::kBar, width, height);
    show();
    raise();
    m_field->setFocus();
    m_field->selectAll();
    search(m_field->text());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Escape:
            parentWidget()->setFocus();
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::search(const QString &text)
{
    m_found = m_index.find(text, kShown);
    m_list->clear();
    for (const PaletteEntry &entry : m_found) {
        auto *item = new QListWidgetItem(iconOf(entry.kind), singleLine(entry.title), m_list);
        item->setData(PaletteDelegate::DetailRole, entry.detail);
        item->setToolTip(plainToolTip(entry.title));
    }
    m_list->setCurrentRow(0);
    if (m_index.isReading()) {
        auto *note = new QListWidgetItem(tr("Reading the records …"), m_list);
        note->setFlags(Qt::NoItemFlags);
    }
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_found.size())
        return;
    const PaletteEntry entry = m_found[size_t(row)];
    hide();
    switch (entry.kind) {
    case PaletteEntry::Kind::Action:
        m_actions[entry.number]->trigger();
        break;
    case PaletteEntry::Kind::Table:
        emit tableChosen(entry.row.table);
        break;
    case PaletteEntry::Kind::Record:
        emit recordChosen(entry.row);
        break;
    }
}

} // namespace fairlead
