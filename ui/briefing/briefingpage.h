#pragma once

#include "models/briefing/briefing.h"
#include "ui/context.h"
#include "ui/latestwork.h"
#include "ui/oncelater.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace fairlead {

class BriefingOptions;
class PagePreview;

/// The Briefing page: the pages as they will be printed beside what they are made by. The briefing
/// is written beside the window whenever the workspace, the lens or the settings change.
class BriefingPage : public QWidget
{
    Q_OBJECT

public:
    BriefingPage(const Context &context, QWidget *parent);

    bool isWriting() const; ///< the pages in sight are not those of now

signals:
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    QWidget *createHead();
    void connectSignals();
    void refresh();
    void take(const std::shared_ptr<const Briefing> &briefing);
    void keep(const BriefingSettings &settings);
    void chooseAudience(Audience audience);
    void chooseLogo();
    void showCount();
    void save(const QString &filter, const QString &suggestion);
    void savePdf();
    void saveOdt();
    void saveMarkdown();
    void copyWhole();
    void print();
    void focusOptions();
    void moveUp();
    void moveDown();

    Context m_context;
    QLabel *m_title;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QToolButton *m_more;
    PagePreview *m_preview;
    BriefingOptions *m_options;
    std::shared_ptr<const Briefing> m_briefing; ///< whose pages are shown; null: none yet
    OnceLater m_refresh;
    LatestWork<std::shared_ptr<const Briefing>> m_work;
};

} // namespace fairlead
