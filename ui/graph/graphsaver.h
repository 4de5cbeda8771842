#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace fairlead {

class Dialogs;
class Editor;
class GraphState;

/// Makes a file of what the Graph page shows: asks for its name, and in which size a PNG picture
/// is drawn.
class GraphSaver : public QObject
{
    Q_OBJECT

public:
    GraphSaver(const GraphState &state, QWidget *page);

    void addScales(QMenu &menu); ///< the sizes of PNG pictures
    void save(const QString &title);

signals:
    void fileMade(const QString &path, const QByteArray &content); ///< to be written

private:
    const GraphState &m_state;
    QWidget &m_page;
    double m_pngScale; ///< pixels for each of a sheet's
};

} // namespace fairlead
