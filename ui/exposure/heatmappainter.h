#pragma once

#include "models/exposure/exposure.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace fairlead {

struct Theme;

/// One workload of the heat map.
struct HeatMapRow
{
    Id<Workload> workload;
    QString name;
    QString spend;               ///< in thousand US dollars a month
    std::optional<double> index; ///< 0 to 100; null: not known
    QString note;                ///< stands in place of the points: who is captive and why, or what
                                 ///< is not known; empty: there are points
    std::array<double, kExposureLayerCount> points{}; ///< add up to the index

    bool operator==(const HeatMapRow &) const = default;
};

/// The rows for one exit, or for the tightest of each workload; highest index first.
std::vector<HeatMapRow> heatMapRows(const Workspace &workspace, const Exposure &exposure,
                                    const std::optional<ExitRole> &role);

QString layerHead(ExposureLayer layer); ///< of a narrow column

/// Places and draws the heat map, on the screen and on paper. Rows are drawn at any height.
class HeatMapPainter
{
public:
    HeatMapPainter(const QFont &font, const Theme &theme, double width);

    double rowHeight() const { return m_rowHeight; }
    double headHeight() const { return m_rowHeight; }
    QRectF cell(int layer, double top) const; ///< of the row that begins there
    int layerAt(double x) const;              ///< -1: in none

    struct Marks
    {
        bool isSelected = false; ///< the row is
        int layer = -1;          ///< the cell that is; -1: none
        bool hasFocus = false;
    };
    void drawHead(QPainter &painter, double top) const;
    void drawRow(QPainter &painter, const HeatMapRow &row, double top, const Marks &marks) const;

private:
    void drawPoints(QPainter &painter, const HeatMapRow &row, double top) const;
    void drawIndex(QPainter &painter, const HeatMapRow &row, double top) const;
    QColor textOn(int step) const;
    double cellsLeft() const;

    QFont m_font;
    QFont m_strong;
    QFont m_caption;
    const Theme &m_theme;
    double m_width;
    double m_cell;
    double m_rowHeight;
};

/// How strong a cell is coloured: 0 to 3, after its points; -1: it has none.
int heatStep(double points);

} // namespace fairlead
