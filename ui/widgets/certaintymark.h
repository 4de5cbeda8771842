#pragma once

#include "models/rows/vocabulary.h"

#include <QWidget>

namespace fairlead {

/// A certainty as its line and its word.
class CertaintyMark : public QWidget
{
    Q_OBJECT

public:
    CertaintyMark(Certainty certainty, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Certainty m_certainty;
    QString m_text;
};

} // namespace fairlead
