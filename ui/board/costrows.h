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
    };

    explicit CostRow(QWidget *parent);

    void showStep(Kind kind, const QString &label, double from, double to, double most);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Part;
    double m_from = 0; ///< US dollars
    double m_to = 0;
    double m_most = 0; ///< the right end of the scale
};

/// A cost by its types, one below the other, with what commitments add to it.
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

QString costTypeName(CostType type); ///< short, for a column or row of a chart

} // namespace fairlead
