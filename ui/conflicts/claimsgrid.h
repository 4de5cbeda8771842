#pragma once

#include "models/facts/disagreement.h"
#include "ui/context.h"

#include <QWidget>

class QGridLayout;

namespace fairlead {

/// The claims on one attribute side by side, each with its source; choosing another one asks for
/// the reason. Made anew for each disagreement.
class ClaimsGrid : public QWidget
{
    Q_OBJECT

public:
    ClaimsGrid(const Context &context, const Disagreement &disagreement, QWidget *parent);

private:
    void addHeading(const Disagreement &disagreement);
    void addClaim(const Claim &claim, bool canChoose);
    void addReason(const Disagreement &disagreement);

    Context m_context;
    QGridLayout *m_grid;
};

} // namespace fairlead
