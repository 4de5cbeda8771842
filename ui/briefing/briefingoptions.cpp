#include "ui/briefing/briefingoptions.h"

#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLine = 120;
constexpr int kRemarkLines = 4;

template<class E>
void fill(QComboBox &box)
{
    for (const Choice &choice : enumeration<E>().choices())
        box.addItem(enumeration<E>().label(choice), choice.value);
}

} // namespace

BriefingOptions::BriefingOptions(QWidget *parent)
    : QWidget(parent)
    , m_audience(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_classification(addLine(tr("Classification"), u"classification"_s, tr("Confidential")))
    , m_version(addLine(tr("Version"), u"briefingVersion"_s, tr("Draft 1")))
    , m_letterhead(addLine(tr("Letterhead"), u"letterhead"_s, tr("Above the first title")))
    , m_logo(new QPushButton(this))
    , m_sections(new QListWidget(this))
    , m_remarkLabel(plainLabel({}, u"muted"_s, this))
    , m_remark(new QPlainTextEdit(this))
{
    setObjectName(u"briefingOptions"_s);
    fill<Audience>(*m_audience);
    m_audience->setObjectName(u"audience"_s);
    m_audience->setAccessibleName(tr("Audience"));
    fill<PaperFormat>(*m_paper);
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    form->setSpacing(metrics::kSmall);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("For"), m_audience);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Classification"), m_classification);
    form->addRow(tr("Version"), m_version);
    form->addRow(tr("Letterhead"), m_letterhead);
    form->addRow(tr("Logo"), createLogo());
    form->addRow(createSections());
    connect(m_audience, &QComboBox::activated, this, [this] {
        commit();
        emit audienceChosen(Audience(m_audience->currentData().toInt()));
    });
    connect(m_paper, &QComboBox::activated, this, &BriefingOptions::readLines);
}

QLineEdit *BriefingOptions::addLine(const QString &label, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    line->setMaxLength(kLongestLine);
    connect(line, &QLineEdit::editingFinished, this, &BriefingOptions::readLines);
    return line;
}

QWidget *BriefingOptions::createLogo()
{
    m_logo->setObjectName(u"logo"_s);
    m_logo->setAccessibleName(tr("Logo beside the letterhead"));
    connect(m_logo, &QPushButton::clicked, this, [this] {
        if (m_settings.logo.isEmpty()) {
            emit logoAsked();
            return;
        }
        BriefingSettings settings = m_settings;
        settings.logo.clear();
        choose(settings);
    });
    return m_logo;
}

QWidget *BriefingOptions::createSections()
{
    m_sections->setProperty("role", u"checks"_s);
    m_sections->setObjectName(u"sectionList"_s);
    m_sections->setAccessibleName(tr("Sections, in the order of the document"));
    m_sections->setToolTip(tr("Check what is printed. Drag to change the order, or use Alt with "
                              "the arrow keys."));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setDefaultDropAction(Qt::MoveAction);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("Own words before this section"));
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * kRemarkLines
                             + metrics::kLarge);
    m_remark->installEventFilter(this);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, metrics::kSmall, 0, 0);
    layout->setSpacing(metrics::kTiny);
    QLabel *title = plainLabel(tr("Sections"), {}, part);
    title->setFont(strongFont(font()));
    layout->addWidget(title);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_remarkLabel);
    layout->addWidget(m_remark);
    connect(m_sections, &QListWidget::itemChanged, this, &BriefingOptions::readList);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &BriefingOptions::readList,
            Qt::QueuedConnection);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this] {
        showRemark();
        if (!m_isShowing && m_sections->currentItem())
            emit sectionChosen(m_sections->currentItem()->text());
    });
    return part;
}

QString BriefingOptions::titleOf(const QString &section) const
{
    for (const SectionEntry &each : sectionCatalogue()) {
        if (each.id == section)
            return each.title;
    }
    return section;
}

void BriefingOptions::showSettings(const BriefingSettings &settings)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString chosen = m_sections->currentItem()
                               ? m_sections->currentItem()->data(Qt::UserRole).toString()
                               : QString();
    m_settings = settings;
    m_audience->setCurrentIndex(m_audience->findData(int(settings.audience)));
    m_paper->setCurrentIndex(m_paper->findData(int(settings.paper)));
    m_classification->setText(settings.classification);
    m_version->setText(settings.version);
    m_letterhead->setText(settings.letterhead);
    m_logo->setText(settings.logo.isEmpty() ? tr("&Choose a picture …")
                                            : tr("&Remove the picture"));
    m_sections->clear();
    for (const SectionChoice &section : settings.sections) {
        auto *item = new QListWidgetItem(titleOf(section.id), m_sections);
        item->setData(Qt::UserRole, section.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(section.isOn ? Qt::Checked : Qt::Unchecked);
        if (section.id == chosen)
            m_sections->setCurrentItem(item);
    }
    if (!m_sections->currentItem())
        m_sections->setCurrentRow(0);
    showRemark();
}

void BriefingOptions::showRemark()
{
    const int row = m_sections->currentRow();
    const bool isOne = row >= 0 && row < int(m_settings.sections.size());
    m_remark->setEnabled(isOne);
    const QScopedValueRollback showing(m_isShowing, true);
    m_remark->setPlainText(isOne ? m_settings.sections[size_t(row)].remark : QString());
    m_remarkLabel->setText(isOne ? tr("Remark on “%1”").arg(m_sections->item(row)->text())
                                 : tr("Remark"));
    m_remark->setAccessibleName(m_remarkLabel->text());
}

void BriefingOptions::readList()
{
    if (m_isShowing)
        return;
    BriefingSettings settings = m_settings;
    settings.sections.clear();
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        const auto kept = std::ranges::find(m_settings.sections, id, &SectionChoice::id);
        settings.sections.push_back(
            {.id = id,
             .isOn = item->checkState() == Qt::Checked,
             .remark = kept == m_settings.sections.end() ? QString() : kept->remark});
    }
    choose(settings);
}

void BriefingOptions::readLines()
{
    if (m_isShowing)
        return;
    BriefingSettings settings = m_settings;
    settings.paper = PaperFormat(m_paper->currentData().toInt());
    settings.classification = m_classification->text().trimmed();
    settings.version = m_version->text().trimmed();
    settings.letterhead = m_letterhead->text().trimmed();
    choose(settings);
}

void BriefingOptions::takeRemark()
{
    const int row = m_sections->currentRow();
    if (m_isShowing || row < 0 || row >= int(m_settings.sections.size()))
        return;
    BriefingSettings settings = m_settings;
    settings.sections[size_t(row)].remark = m_remark->toPlainText().trimmed();
    choose(settings);
}

void BriefingOptions::commit()
{
    readLines();
    takeRemark();
}

void BriefingOptions::choose(const BriefingSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    emit settingsChosen(settings);
}

void BriefingOptions::moveSection(int step)
{
    const int row = m_sections->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= int(m_settings.sections.size()))
        return;
    BriefingSettings settings = m_settings;
    std::swap(settings.sections[size_t(row)], settings.sections[size_t(to)]);
    choose(settings);
    m_sections->setCurrentRow(to);
}

bool BriefingOptions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_remark && event->type() == QEvent::FocusOut)
        takeRemark();
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
