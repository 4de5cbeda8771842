#pragma once

#include "models/fields/tableid.h"
#include "models/values/id.h"
#include "models/values/value.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace fairlead {

class FieldEditor;
class NegotiationState;
struct Field;

/// Fields about the talks as a whole: of the checklist, of its outcome, or of its range of prices.
/// What has no row yet gets one with the first entry.
class TalksForm : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        TableId table;
        const char *field;
        bool isLong = false; ///< of several lines
    };

    enum class Shape {
        Lines, ///< one below the other, names at the left
        Row,   ///< short ones side by side, long ones below, names above
    };

    TalksForm(NegotiationState &state, const std::vector<Entry> &entries, Shape shape,
              QWidget *parent);

    void refresh(); ///< what is being typed stays

private:
    struct Line
    {
        TableId table;
        FieldEditor *editor;
    };

    FieldEditor *addEditor(const Entry &entry);
    void layOutLines();
    void layOutRow(const std::vector<Entry> &entries);
    QLabel *labelFor(FieldEditor *editor);
    void commit(const Line &line);
    void showLine(const Line &line);
    Value valueOf(const Line &line) const;

    NegotiationState &m_state;
    Id<Contract> m_contract; ///< whose talks are shown
    std::vector<Line> m_lines;
};

} // namespace fairlead
