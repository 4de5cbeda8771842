#pragma once

#include "models/negotiation/tradeplan.h"

#include <QAbstractTableModel>

namespace fairlead {

class NegotiationState;

/// What we can give, for what, and in which of the offers the ask stands; the offers are ticked.
class TradeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Give, For, Worth, Status, FirstOffer };

    TradeModel(NegotiationState &state, QObject *parent);

    void refresh();
    QString pointAt(int row) const; ///< id

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isIn(const QString &point, int column) const;

    NegotiationState &m_state;
    QStringList m_points; ///< ids of the asks, in order
};

} // namespace fairlead
