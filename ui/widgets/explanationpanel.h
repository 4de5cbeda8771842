#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fairlead {

/// What a page shows in the place of the details: title, subtitle and lines below each other, put
/// together anew for each thing that it explains.
class ExplanationPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the object name of the panel, @p title that of its title.
    ExplanationPanel(const QString &name, const QString &title, const QString &accessibleName,
                     QWidget *parent);

signals:
    void closed(); ///< Esc: the page takes the focus back

protected:
    void keyPressEvent(QKeyEvent *event) override;

    void begin(const QString &title, const QString &subtitle); ///< anew, without lines
    QVBoxLayout &lines() { return *m_lines; }
    void addHeading(const QString &text);
    QLabel *addText(const QString &text, const QString &role = {});

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
