#pragma once

#include "models/history/historyentry.h"

namespace fairlead {

class CareTally;
class Editor;
class LensModel;
class LiveWorkspace;
class Measures;
struct Dialogs;

/// What every page and panel of one window works with. The parts outlive all widgets.
struct Context
{
    LiveWorkspace &live;
    LensModel &lens;
    Editor &editor;
    const CareTally &care;
    Measures &measures;
    const Dialogs &dialogs;
    HistoryReader history;
};

} // namespace fairlead
