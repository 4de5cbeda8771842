#include "ui/widgets/worknote.h"

#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlowMs = 300;

} // namespace

WorkNote::WorkNote(Stop stop, QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}, u"muted"_s, this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"workNote"_s);
    m_text->setObjectName(u"workText"_s);
    m_button->setObjectName(u"workButton"_s);
    m_button->setProperty("role", u"link"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    m_button->setVisible(stop == Stop::Possible);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kSlowMs);
    connect(&m_wait, &QTimer::timeout, this, [this] { setVisible(true); });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isStopped)
            emit resumeRequested();
        else
            emit stopRequested();
    });
    hide();
}

void WorkNote::say(const QString &text, bool isStopped)
{
    m_isStopped = isStopped;
    m_text->setText(text);
    m_button->setText(isStopped ? tr("Go on") : tr("Stop"));
}

void WorkNote::showWork(const QString &text)
{
    say(text, false);
    if (isHidden() && !m_wait.isActive())
        m_wait.start();
}

void WorkNote::showStopped(const QString &text)
{
    say(text, true);
    m_wait.stop();
    setVisible(true);
}

void WorkNote::clear()
{
    m_wait.stop();
    hide();
}

} // namespace fairlead
