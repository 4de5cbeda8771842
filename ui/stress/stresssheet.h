#pragma once

#include "ui/exposure/figuretable.h"
#include "ui/widgets/picturesheet.h"

namespace fairlead {

/// A scenario on one sheet, every workload and assumption in it, whatever of them is in sight.
struct StressPicture
{
    QString title; ///< the finding
    QString lensLine;
    QStringList sentences; ///< the exit, the assumptions
    QString lossTitle;
    FigureTable losses; ///< stressedTable() with few columns
    QString inputsTitle;
    FigureTable inputs;    ///< stressInputTable() with few columns
    double inputsBase = 0; ///< with everything as likely
    FigureTable contracts;
    QStringList notes;
};

PictureSheet stressSheet(const StressPicture &picture);

/// The scale of the bars of a table in a card.
struct SwingScale
{
    double least = 0;
    double most = 1;
};
SwingScale swingScale(const FigureTable &table, int lowColumn, int highColumn, double base);

} // namespace fairlead
