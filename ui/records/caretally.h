#pragma once

#include "models/fields/tableid.h"
#include "models/records/rowquality.h"
#include "ui/oncelater.h"

#include <QObject>

#include <array>

namespace fairlead {

class LensModel;
class LiveWorkspace;
struct Edit;

/// How many rows of each table need care, kept up to date edit by edit. Counted once in full when
/// the event loop is reached, so that the window need not wait for it.
class CareTally : public QObject
{
    Q_OBJECT

public:
    CareTally(LiveWorkspace &live, LensModel &lens, QObject *parent = nullptr);

    const CareCounts &of(TableId table) const { return m_counts[size_t(table)]; }
    CareCounts all() const;

signals:
    void changed();

private:
    void count();
    void takeEdit(const Edit &edit);

    LiveWorkspace &m_live;
    LensModel &m_lens;
    std::array<CareCounts, kTableCount> m_counts;
    OnceLater m_count;
};

} // namespace fairlead
