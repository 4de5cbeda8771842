#pragma once

#include "models/liveworkspace.h"
#include "ui/commands/editor.h"
#include "ui/context.h"
#include "ui/dialogs.h"
#include "ui/lensmodel.h"
#include "ui/measures.h"
#include "ui/records/caretally.h"

#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

namespace fairlead {

/// Any warning fails the test, but for what the offscreen platform says of itself.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

/// Everything that a page works with, over a small market: two parties, a deal with one component,
/// a tranche and two claims that disagree. Dialogs answer what the test puts in.
struct Desk
{
    Desk();

    LiveWorkspace live;
    QUndoStack stack;
    LensModel lens{QDate(2026, 11, 20)};
    Editor editor{live, stack};
    QStringList asked; ///< text of each question, with its details
    bool confirms = true;
    std::optional<QString> answer = QStringLiteral("it is signed");
    qsizetype choice = 0; ///< of several
    CareTally care{live, lens};
    Measures measures{live, lens};
    Dialogs dialogs;
    Context context{live, lens, editor, care, measures, dialogs, {}};

    const Workspace &workspace() const { return live.workspace(); }
};

} // namespace fairlead
