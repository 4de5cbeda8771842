#include "ui/commands/editguard.h"

#include "ui/commands/editor.h"
#include "ui/widgets/plaintext.h"

#include <QWidget>

namespace fairlead {

void guardEdits(QWidget *control, Editor &editor)
{
    const auto follow = [control, &editor, tip = control->toolTip()] {
        control->setEnabled(!editor.isReadOnly());
        control->setToolTip(editor.isReadOnly() ? plainToolTip(editor.readOnlyReason()) : tip);
    };
    QObject::connect(&editor, &Editor::readOnlyChanged, control, follow);
    follow();
}

} // namespace fairlead
