#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fairlead {

/// One page of the window: all that the window knows of it. The actions of the widget are shown in
/// the Edit menu while the page is, and the focus goes to its focus proxy.
struct Page
{
    QString title;
    QString icon;                      ///< name in the icon theme
    std::function<QWidget *()> create; ///< called when the page is first shown
    QWidget *widget = nullptr;         ///< null until then
    bool bringsDetails = false; ///< shows what is selected itself, without the panel beside it
};

} // namespace fairlead
