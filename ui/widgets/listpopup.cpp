#include "ui/widgets/listpopup.h"

#include "ui/theme.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 260;
constexpr int kHeight = 280;
constexpr int kSearchFrom = 8; ///< entries from which a search field helps

} // namespace

ListPopup::ListPopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"listPopup"_s);
    setProperty("role", u"popup"_s);
    setAccessibleName(title);
    m_search->setObjectName(u"listSearch"_s);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(title);
    m_list->setProperty("role", u"popup"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ListPopup::narrow);
}

void ListPopup::addEntry(const QString &key, const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void ListPopup::sortEntries()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<QListWidgetItem *> items;
    while (m_list->count() > 0)
        items += m_list->takeItem(0);
    std::sort(items.begin(), items.end(), [&](QListWidgetItem *left, QListWidgetItem *right) {
        return collator.compare(left->text(), right->text()) < 0;
    });
    for (QListWidgetItem *item : items)
        m_list->addItem(item);
}

void ListPopup::openBelow(QWidget *anchor, const QStringList &ticked, const QString &typed)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isTicked = ticked.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_isTaken = true;
    m_search->setText(typed);
    m_search->setVisible(!typed.isEmpty() || m_list->count() >= kSearchFrom);
    resize(std::max(kWidth, anchor->width()), kHeight);
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
    show();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    (m_search->isVisible() ? static_cast<QWidget *>(m_search) : m_list)->setFocus();
}

void ListPopup::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_search->hasFocus() && !m_search->text().isEmpty()) {
        tickFirstFound();
        return;
    }
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        m_isTaken = false;
    if (isEnter || event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ListPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!std::exchange(m_isTaken, false))
        return;
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked += m_list->item(row)->data(Qt::UserRole).toString();
    }
    emit done(ticked);
}

void ListPopup::tickFirstFound()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->isHidden())
            continue;
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_list->setCurrentItem(item);
        m_search->clear();
        return;
    }
}

void ListPopup::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace fairlead
