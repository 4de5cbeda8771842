#pragma once

#include "models/workspace.h"
#include "ui/context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

/// One part of the details panel: a heading with a note at its right, and lines below. Hides
/// itself when it has nothing to say.
class DetailsSection : public QWidget
{
    Q_OBJECT

public:
    virtual void showRow(const Row &row) = 0;

protected:
    DetailsSection(const Context &context, const QString &title, const QString &name,
                   QWidget *parent);

    const Context &context() const { return m_context; }
    const Workspace &workspace() const;
    void clear(); ///< removes all lines, keeps the heading
    void setTitle(const QString &title);
    void setNote(const QString &note, const QString &role = QStringLiteral("muted"));
    void addLine(QWidget *line);
    QLabel *addText(const QString &text, const QString &role); ///< wraps
    QHBoxLayout *addColumns();                                 ///< a line to fill
    QLabel *addElided(QHBoxLayout *line, const QString &text, const QString &role, int stretch);
    QPushButton *addLink(const QString &text, const RowRef &leadsTo); ///< reveals a row
    QPushButton *setHeadingLink(const QString &text, const QString &name);

private:
    Context m_context;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_link = nullptr;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
