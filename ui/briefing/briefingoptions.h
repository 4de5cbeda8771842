#pragma once

#include "models/briefing/briefingsettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace fairlead {

/// How the briefing is to be made: for whom, on what paper, which sections in which order, and our
/// own words. Says what was chosen and keeps nothing itself.
class BriefingOptions : public QWidget
{
    Q_OBJECT

public:
    explicit BriefingOptions(QWidget *parent);

    void showSettings(const BriefingSettings &settings);
    const BriefingSettings &settings() const { return m_settings; }
    void moveSection(int step); ///< the one that is chosen, up (-1) or down (1)
    void commit();              ///< takes over what is being typed

signals:
    void audienceChosen(fairlead::Audience audience);
    void settingsChosen(const fairlead::BriefingSettings &settings);
    void sectionChosen(const QString &title);
    void logoAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint);
    QWidget *createSections();
    QWidget *createLogo();
    void readList();
    void readLines();
    void showRemark();
    void takeRemark();
    void choose(const BriefingSettings &settings);
    QString titleOf(const QString &section) const;

    BriefingSettings m_settings;
    QComboBox *m_audience;
    QComboBox *m_paper;
    QLineEdit *m_classification;
    QLineEdit *m_version;
    QLineEdit *m_letterhead;
    QPushButton *m_logo;
    QListWidget *m_sections;
    QLabel *m_remarkLabel;
    QPlainTextEdit *m_remark;
    bool m_isShowing = false; ///< what changes now was chosen elsewhere
};

} // namespace fairlead
