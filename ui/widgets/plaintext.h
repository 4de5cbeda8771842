#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace fairlead {

/// A tooltip of text that others wrote: shown letter by letter, whatever tags it seems to hold.
QString plainToolTip(const QString &text);

/// Text that others wrote for a button or menu, where an ampersand would mark a letter.
QString withoutMnemonic(const QString &text);

/// One line of a text that others wrote: breaks and tabs are blanks, and characters that turn the
/// direction of what stands beside it are left out.
QString singleLine(QString text);

/// A label that never reads its text as markup. @p role is the style sheet's, may be empty.
QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent);

/// Gives a widget a role of the style sheet, also after it was shown.
void setRole(QWidget *widget, const QString &role);

} // namespace fairlead
