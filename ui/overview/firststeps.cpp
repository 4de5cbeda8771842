#include "ui/overview/firststeps.h"

#include "ui/theme.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kNumberWidth = 32;

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QVBoxLayout)
{
    setObjectName(u"firstSteps"_s);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    card->setMaximumWidth(kWidth);
    card->setLayout(m_steps);
    m_steps->setContentsMargins(metrics::kHuge, metrics::kLarge, metrics::kHuge, metrics::kLarge);
    m_steps->setSpacing(metrics::kLarge);
    QLabel *title = plainLabel(tr("Three steps, and this page says what to do next"), {}, card);
    title->setFont(sectionFont(font()));
    m_steps->addWidget(title);
    QPushButton *import =
        addStep(1, tr("Import a bill"),
                tr("What you paid for AI, from the cloud's cost export or a price list. It shows "
                   "what would come in before it does."),
                tr("&Import …"), u"stepImport"_s);
    import->setProperty("role", u"primary"_s);
    connect(import, &QPushButton::clicked, this, &FirstSteps::importRequested);
    connect(addStep(2, tr("Add a workload"),
                    tr("What runs, where, and what it costs a month: from here on the pages can "
                       "say how tightly you are tied."),
                    tr("Add a &workload …"), u"stepWorkload"_s),
            &QPushButton::clicked, this, [this] { emit rowRequested(TableId::Workload); });
    connect(addStep(3, tr("Enter a contract"),
                    tr("With its end, its notice period and its owner: the agenda counts the days "
                       "that are left."),
                    tr("Enter a &contract …"), u"stepContract"_s),
            &QPushButton::clicked, this, [this] { emit rowRequested(TableId::Contract); });
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(card, 10);
    line->addStretch();
    layout->addLayout(line);
    layout->addStretch(3);
    setFocusProxy(import);
}

QPushButton *FirstSteps::addStep(int number, const QString &title, const QString &text,
                                 const QString &action, const QString &name)
{
    auto *button = new QPushButton(action, this);
    button->setObjectName(name);
    QLabel *count = plainLabel(QLocale().toString(number), u"muted"_s, this);
    count->setFont(titleFont(font()));
    count->setFixedWidth(kNumberWidth);
    QLabel *head = plainLabel(title, {}, this);
    head->setFont(strongFont(font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(head);
    words->addWidget(paragraph(text, u"muted"_s, this));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kMedium);
    line->addWidget(count, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(button, 0, Qt::AlignVCenter);
    m_steps->addLayout(line);
    m_buttons += button;
    return button;
}

void FirstSteps::setReadOnly(const QString &reason)
{
    for (QPushButton *button : m_buttons) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(plainToolTip(reason));
    }
}

} // namespace fairlead
