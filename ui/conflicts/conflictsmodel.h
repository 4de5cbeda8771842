#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace fairlead {

class LiveWorkspace;
struct Edit;

/// The conflicts of the workspace: what each is about and whether it waits for somebody to prefer a
/// claim.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, About, State, ColumnCount };

    explicit ConflictsModel(LiveWorkspace &live, QObject *parent = nullptr);

    const QString &idAt(int row) const { return m_lines[size_t(row)].id; }
    int rowOf(const QString &id) const; ///< -1 when there is none
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refreshed(); ///< after any edit that touches conflicts or claims

private:
    struct Line
    {
        QString id;
        bool isOpen = false;
    };

    void takeEdit(const Edit &edit);
    void read();

    LiveWorkspace &m_live;
    std::vector<Line> m_lines;
};

} // namespace fairlead
