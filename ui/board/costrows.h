#pragma once

#include "models/switching/moveassessment.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace fairlead {

/// One step of a waterfall that runs down the panel. A button: pressing it asks why.
class CostRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Part,
        Total,
        Shortfall, ///< what must be paid but buys nothing
        Gain,      ///< what commitments would have cost without the move
    };

    explicit CostRow(QWidget *parent);

    /// The ends of the scale; the least is not above 0.
    struct Scale
    {
        double least = 0;
        double most = 0;
    };
    void showStep(Kind kind, const QString &label, double from, double to, const Scale &scale);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Part;
    double m_from = 0; ///< US dollars
    double m_to = 0;
    Scale m_scale;
};

/// A cost by its types, one below the other, with what commitments add to it or take from it.
class CostRows : public QWidget
{
    Q_OBJECT

public:
    explicit CostRows(QWidget *parent);

    void showCosts(const std::vector<CostLine> &lines, double stranded, double lostTier);

signals:
    void typeAsked(fairlead::CostType type);
    void shortfallAsked();

private:
    CostRow *rowAt(size_t at);

    std::vector<CostRow *> m_rows; ///< made as they are needed, then hidden and shown
    std::vector<std::optional<CostType>> m_types; ///< of the rows; null: a total
    std::vector<CostRow::Kind> m_kinds;
};

QString strandedText(double usd); ///< of what commitments add to a cost, or take from it
QString lostTierText(double usd);
QString costTypeName(CostType type); ///< short, for a column or row of a chart

} // namespace fairlead
