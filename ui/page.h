#pragma once

#include <QString>

class QWidget;

namespace fairlead {

/// One page of the window: all that the window knows of it. The actions of the widget are shown in
/// the Edit menu while the page is.
struct Page
{
    QString title;
    QString icon; ///< name in the icon theme
    QWidget *widget = nullptr;
};

} // namespace fairlead
