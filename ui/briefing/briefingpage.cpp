#include "ui/briefing/briefingpage.h"

#include "models/briefing/briefingmarkdown.h"
#include "models/liveworkspace.h"
#include "ui/briefing/briefingoptions.h"
#include "ui/briefing/briefingprint.h"
#include "ui/briefing/documentfile.h"
#include "ui/briefing/pagepreview.h"
#include "ui/commands/editor.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOptionsWidth = 320;
constexpr int kLogoPixels = 480; ///< of its longer side, as it is kept

} // namespace

BriefingPage::BriefingPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel(tr("Briefing"), {}, this))
    , m_count(plainLabel({}, u"muted"_s, this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(tr("&Save as PDF …"), this))
    , m_more(new QToolButton(this))
    , m_preview(new PagePreview(this))
    , m_options(new BriefingOptions(this))
    , m_refresh(this, [this] { refresh(); })
    , m_work([this](const std::shared_ptr<const Briefing> &briefing) { take(briefing); })
{
    setObjectName(u"briefingPage"_s);
    setFocusProxy(m_preview);
    createActions();
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(u"briefingSplitter"_s);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_preview);
    parts->addWidget(m_options);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setSizes({900, kOptionsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(parts, 1);
    connectSignals();
}

void BriefingPage::createActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, const QString &name,
                            void (BriefingPage::*act)()) {
        QAction *action =
            addPageAction(*this, text, shortcut, name, [this, act] { (this->*act)(); });
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"briefingMenu"_s);
    add(tr("Save the briefing as &PDF …"), QKeySequence::Save, u"saveBriefingPdf"_s,
        &BriefingPage::savePdf);
    menu->addAction(
        add(tr("Save as &OpenDocument text …"), {}, u"saveBriefingOdt"_s, &BriefingPage::saveOdt));
    menu->addAction(
        add(tr("Save as &Markdown …"), {}, u"saveBriefingMarkdown"_s, &BriefingPage::saveMarkdown));
    menu->addAction(
        add(tr("&Copy the briefing"), QKeySequence::Copy, u"copy"_s, &BriefingPage::copyWhole));
    menu->addAction(add(tr("Pri&nt …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, u"printBriefing"_s,
                        &BriefingPage::print));
    add(tr("Briefing &settings"), Qt::CTRL | Qt::Key_Comma, u"briefingSettings"_s,
        &BriefingPage::focusOptions);
    add(tr("Section &up"), Qt::ALT | Qt::Key_Up, u"sectionUp"_s, &BriefingPage::moveUp);
    add(tr("Section &down"), Qt::ALT | Qt::Key_Down, u"sectionDown"_s, &BriefingPage::moveDown);
    m_more->setMenu(menu);
}

QWidget *BriefingPage::createHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(titleFont(font()));
    m_count->setObjectName(u"pageCount"_s);
    m_progress->setObjectName(u"briefingProgress"_s);
    m_progress->setAccessibleName(tr("The pages are being written"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 6);
    m_progress->hide();
    m_save->setObjectName(u"saveBriefing"_s);
    m_save->setProperty("role", u"primary"_s);
    m_more->setObjectName(u"moreFormats"_s);
    m_more->setProperty("role", u"menu"_s);
    m_more->setText(tr("Other formats"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(m_more);
    layout->addWidget(m_save);
    return head;
}

void BriefingPage::connectSignals()
{
    connect(&m_context.live, &LiveWorkspace::changed, this, [this] { m_refresh.ask(); });
    connect(&m_context.lens, &LensModel::changed, this, [this] { m_refresh.ask(); });
    connect(m_options, &BriefingOptions::settingsChosen, this, &BriefingPage::keep);
    connect(m_options, &BriefingOptions::audienceChosen, this, &BriefingPage::chooseAudience);
    connect(m_options, &BriefingOptions::logoAsked, this, &BriefingPage::chooseLogo);
    connect(m_options, &BriefingOptions::sectionChosen, m_preview, &PagePreview::goToSection);
    connect(m_preview, &PagePreview::currentPageChanged, this, &BriefingPage::showCount);
    connect(m_save, &QPushButton::clicked, this, &BriefingPage::savePdf);
}

void BriefingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refresh.ask();
}

bool BriefingPage::isWriting() const
{
    return m_work.isRunning() || m_refresh.isDue();
}

/// What is not seen is not written.
void BriefingPage::refresh()
{
    if (!isVisible())
        return;
    const Workspace workspace = m_context.live.workspace();
    Lens lens = m_context.lens.lens();
    lens.selection.reset(); // what is selected changes no page
    const BriefingSettings settings = briefingSettings(workspace, lastAudience(workspace));
    if (settings != m_options->settings() || !m_briefing)
        m_options->showSettings(settings);
    m_progress->show();
    m_work.start([workspace, lens, settings, locale = QLocale()](const std::stop_token &) {
        return std::make_shared<const Briefing>(briefing(workspace, lens, settings, locale));
    });
}

void BriefingPage::take(const std::shared_ptr<const Briefing> &briefing)
{
    m_progress->hide();
    if (m_briefing && *m_briefing == *briefing)
        return;
    m_briefing = briefing;
    m_preview->showPages(std::make_shared<const BriefingPages>(*briefing));
    showCount();
}

void BriefingPage::showCount()
{
    m_count->setText(
        m_preview->pageCount() == 0
            ? QString()
            : tr("Page %1 of %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
}

void BriefingPage::keep(const BriefingSettings &settings)
{
    const Edit edit = keepBriefingSettings(m_context.live.workspace(), settings);
    if (edit.isEmpty() || m_context.editor.apply(edit))
        return;
    const Workspace &workspace = m_context.live.workspace(); // it takes no edits: as it was
    m_options->showSettings(briefingSettings(workspace, lastAudience(workspace)));
}

void BriefingPage::chooseAudience(Audience audience)
{
    keep(briefingSettings(m_context.live.workspace(), audience));
}

void BriefingPage::chooseLogo()
{
    const QString path = m_context.dialogs.openPath(
        this, {tr("Choose a logo"), tr("Pictures (*.png *.jpg *.svg)"), {}});
    if (path.isEmpty())
        return;
    QImage logo(path);
    if (logo.isNull()) {
        m_context.editor.refuse(tr("“%1” is no picture that can be read.").arg(path));
        return;
    }
    if (std::max(logo.width(), logo.height()) > kLogoPixels)
        logo = logo.scaled(kLogoPixels, kLogoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (const QString &key : logo.textKeys())
        logo.setText(key, QString()); // what a camera or a program wrote into it
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    BriefingSettings settings = m_options->settings();
    settings.logo = QString::fromLatin1(buffer.data().toBase64());
    keep(settings);
}

void BriefingPage::savePdf()
{
    save(tr("PDF documents (*.pdf);;OpenDocument texts (*.odt);;Markdown (*.md)"),
         u"briefing.pdf"_s);
}

void BriefingPage::saveOdt()
{
    save(tr("OpenDocument texts (*.odt)"), u"briefing.odt"_s);
}

void BriefingPage::saveMarkdown()
{
    save(tr("Markdown (*.md)"), u"briefing.md"_s);
}

/// What is saved is what the settings say now, not what the preview has come to.
void BriefingPage::save(const QString &filter, const QString &suggestion)
{
    m_options->commit();
    const QString path =
        m_context.dialogs.savePath(this, {tr("Save the briefing"), filter, suggestion});
    if (path.isEmpty())
        return;
    const Workspace &workspace = m_context.live.workspace();
    const Briefing now = briefing(workspace, m_context.lens.lens(),
                                  briefingSettings(workspace, lastAudience(workspace)), QLocale());
    if (const auto file = documentFile(now, path))
        emit fileMade(path, *file);
    else
        m_context.editor.refuse(file.error().message);
}

/// As Markdown for an editor, and set as text and tables for a letter.
void BriefingPage::copyWhole()
{
    if (!m_briefing)
        return;
    const QString text = QString::fromUtf8(briefingMarkdown(*m_briefing));
    QTextDocument set;
    set.setMarkdown(text);
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text);
    copied->setHtml(set.toHtml());
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

void BriefingPage::print()
{
    if (m_briefing)
        printBriefing(*m_briefing, this);
}

void BriefingPage::focusOptions()
{
    m_options->setFocus();
    m_options->findChild<QWidget *>(u"audience"_s)->setFocus();
}

void BriefingPage::moveUp()
{
    m_options->moveSection(-1);
}

void BriefingPage::moveDown()
{
    m_options->moveSection(1);
}

} // namespace fairlead
