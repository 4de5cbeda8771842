#pragma once

#include "models/timeline/timelineclusters.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace fairlead {

/// What marks may be called, the longest text first, and how wide that is: each worked out once.
/// The timeline outlives it.
class LabelTexts
{
public:
    using WidthOf = std::function<double(const QString &text)>;

    LabelTexts(const Timeline &timeline, WidthOf measure);

    const QStringList &of(int event) const;
    QStringList of(const std::vector<int> &events) const; ///< of one mark, at least one event
    double widthOf(const QString &text) const;            ///< in whole pixels

private:
    const Timeline *m_timeline;
    WidthOf m_measure;
    mutable QHash<int, QStringList> m_texts;
    mutable QHash<QString, double> m_widths;
};

} // namespace fairlead
