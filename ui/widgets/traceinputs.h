#pragma once

#include "models/switching/trace.h"
#include "ui/context.h"

class QVBoxLayout;
class QWidget;

namespace fairlead {

/// Adds what went into a result: name and value on a line, where it comes from below; what has a
/// record leads to it. The record's button is named "why-" and the id of the input.
void addTraceInput(QVBoxLayout &lines, const Context &context, const TraceInput &input,
                   QWidget *parent);

} // namespace fairlead
