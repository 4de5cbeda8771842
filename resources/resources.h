#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fairlead {

/// One file that is shipped inside the program.
struct ShippedFile
{
    QString name;
    QByteArray content;
};

QList<ShippedFile> marketFiles(); ///< parts of one dataset, in the exchange format
ShippedFile rulesFile();          ///< the negotiation rules, a dataset of its own
ShippedFile sampleFile();         ///< the invented organisation, in the exchange format

} // namespace fairlead
