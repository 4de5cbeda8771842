#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

struct Board;

/// The line below the board: how many, how much, what height and colour mean.
class BoardFooter : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFooter(QWidget *parent);

    void showBoard(const Board &board, double dollarsPerPixel);

private:
    QLabel *m_counts;
};

} // namespace fairlead
