#pragma once

#include "ui/widgets/fieldeditor.h"

class QPushButton;

namespace fairlead {

class ListPopup;

/// Several choices or records: a button that names them and opens a list to tick.
class ListFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ListFieldEditor(const Field &field, const Workspace &workspace, EditorPlace place,
                    QWidget *parent);

    void setValue(const Value &value) override;
    QString input() const override { return m_entries.join(u"; "); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< a letter opens the list with it

private:
    void open(const QString &typed);
    void take(const QStringList &entries);
    void showEntries();

    QPushButton *m_button;
    ListPopup *m_popup = nullptr; ///< made when it is first opened
    QStringList m_entries;        ///< keys or ids
};

} // namespace fairlead
