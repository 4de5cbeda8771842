#pragma once

#include "models/concentration/spendconcentration.h"

#include <QWidget>

class QPainter;

namespace fairlead {

struct Theme;

/// All levels of the spend side by side, on paper as on the screen: a bar of shares each, the
/// largest named, what is not known hatched, a dotted line where one party is too much.
void drawConcentration(QPainter &painter, const QRectF &area, const SpendConcentration &spend,
                       const QFont &font, const Theme &theme);

QString effectiveNumberText(const LevelConcentration &level); ///< "2.7"; "1.1 – 77" when unsure
QString levelSentence(const LevelConcentration &level);       ///< all that a bar says

class ConcentrationBars : public QWidget
{
    Q_OBJECT

public:
    explicit ConcentrationBars(QWidget *parent);

    void showSpend(const SpendConcentration *spend); ///< null: nothing is spent

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<SpendConcentration> m_spend;
};

} // namespace fairlead
