#pragma once

class QWidget;

namespace fairlead {

class Editor;

/// Keeps a control off while the workspace is read only, with the reason in its tooltip.
void guardEdits(QWidget *control, Editor &editor);

} // namespace fairlead
