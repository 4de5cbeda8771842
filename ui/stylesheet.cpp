#include "ui/stylesheet.h"

#include "ui/theme.h"

#include <QMap>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

// Roles: "surface" and "bar" for areas, "flat", "link", "primary" for buttons, "muted", "warn",
// "bad", "good" for texts, "chip" for filters, "quiet" for fields inside forms.
constexpr QStringView kSheet = uR"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @surface; border-bottom: 1px solid @line; padding: 1px 8px; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QWidget[role="surface"] { background: @surface; }
QWidget[role="window"] { background: @window; }
QWidget[role="bar"] { background: @surface; border-bottom: 1px solid @line; }
QWidget[role="rail"] { background: @surface; border-right: 1px solid @line; }
QWidget[role="details"] { background: @surface; border-left: 1px solid @line; }
QWidget[role="chooser"] { background: @surface; border-right: 1px solid @line; }
QWidget[role="head"] { background: @window; border-bottom: 1px solid @line; }
QWidget[role="foot"] { background: @window; border-top: 1px solid @line; }
QWidget[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QWidget[role="popup"] { background: @raised; border: 1px solid @strong; border-radius: 6px; }
QWidget[role="message"] { background: @warnFill; border: 1px solid @warn; border-left-width: 3px;
    border-radius: 6px; }
QWidget[role="warnCallout"] { background: @warnFill; border: none; border-left: 3px solid @warn; }
QWidget[role="callout"] { background: @badFill; border-left: 3px solid @bad; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="warn"] { color: @warn; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="good"] { color: @good; }
QLabel[role="mark"] { color: @muted; border: 1px dashed @strong; border-radius: 8px; padding: 0 7px; }
QLabel[role="badge"] { color: @warn; background: @warnFill; border: 1px solid @warn;
    border-radius: 6px; padding: 1px 7px; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QPushButton { background: @surface; border: 1px solid @strong; border-radius: 6px;
    padding: 4px 11px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 10px; }
QPushButton:disabled { color: @strong; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:focus { border-color: @text; }
QPushButton[role="primary"]:disabled { background: @hover; color: @strong; border-color: @line; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: 1px 3px 1px 0; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="link"]:disabled { color: @strong; }
QPushButton[role="chip"] { border: 1px solid @accent; color: @accent; background: @selected;
    padding: 3px 8px; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 3px 6px;
    background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton[role="rail"] { border-radius: 0; border: none; border-left: 3px solid transparent;
    padding: 0 3px 0 0; }
QToolButton[role="rail"]:checked { background: @selected; border-left: 3px solid @accent; }
QToolButton[role="rail"]:focus { border: 2px solid @accent; padding: 0; }
QToolButton[role="tab"] { border-radius: 0; border: none; border-bottom: 2px solid transparent;
    padding: 3px 4px; color: @muted; }
QToolButton[role="tab"]:checked { color: @accent; border-bottom: 2px solid @accent; }
QToolButton[role="tab"]:focus { border: 2px solid @accent; padding: 1px 2px; }
QToolButton[role="lens"] { padding: 3px 4px; }
QToolButton[role="search"] { border: 1px solid @line; color: @muted; text-align: left;
    padding: 4px 10px; background: @window; }
QToolButton[role="search"]:hover { border-color: @strong; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="menu"] { background: @surface; border: 1px solid @strong;
    padding: 3px 24px 3px 10px; }
QToolButton[role="menu"]:hover { background: @hover; }
QToolButton[role="menu"]:focus { border: 2px solid @accent; padding: 2px 23px 2px 9px; }
QToolButton[role="menu"]::menu-indicator { image: url("@arrow"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 7px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @muted; border: none;
    border-bottom: 2px solid transparent; padding: 5px 10px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { background: @selected; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { background: @surface; color: @text;
    border: 1px solid @strong; border-radius: 6px; padding: 3px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 2px solid @accent; padding: 2px 6px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @muted;
    background: @window; border-color: @line; }
QLineEdit[problem="true"] { border: 2px solid @bad; }
QLineEdit[role="cell"], QComboBox[role="cell"], QPushButton[role="cell"] { border-radius: 0;
    border: 2px solid @accent; padding: 0 4px; background: @surface; }
QPushButton[role="cell"], QPushButton[role="value"] { text-align: left; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @strong; outline: none;
    selection-background-color: @selected; selection-color: @text; padding: 2px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("@arrow"); width: 12px; height: 12px; }
QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
    selection-background-color: @selected; selection-color: @text; }
QListView::item { padding: 3px 4px; }
QListView[role="checks"]::item { padding: 3px 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListView[role="popup"] { background: @raised; }
QTableView { gridline-color: @line; selection-background-color: @selected;
    selection-color: @text; }
QTableView[role="frozen"] { border: none; border-right: 1px solid @strong; }
QTableView[role="list"]::item { padding: 0 8px; border: none; border-bottom: 1px solid @line; }
QTableView[role="list"]::item:selected { background: @selected; color: @text; }
QTreeView::item:selected { background: @selected; color: @text; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @text; border: none;
    border-bottom: 1px solid @strong; padding: 4px 8px; font-weight: 600; }
QTableView[role="list"] QHeaderView::section { padding: 4px 11px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView[role="plain"] QHeaderView, QTreeView[role="plain"] QHeaderView { background: @surface; }
QTableView[role="plain"] QHeaderView::section, QTreeView[role="plain"] QHeaderView::section {
    background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 3px 6px 3px 0; }
QTableView[compares="true"] QHeaderView::section:horizontal:first { color: @accent; }
QTableView[compares="true"] QHeaderView::section:vertical { font-weight: 400; }
QTableView[role="plain"]::item { border-bottom: 1px solid @line; padding-right: 2px; }
QTableCornerButton::section { background: @window; border: none; }
QTableView[role="plain"] QTableCornerButton::section { background: @surface;
    border-bottom: 1px solid @line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { color: @text; font-weight: 600; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("@back"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("@forward"); }
QCalendarWidget QAbstractItemView { background: @raised; alternate-background-color: @raised; }
QCalendarWidget QAbstractItemView:disabled { color: @muted; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: @strong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 7px;
    background: @surface; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid @accent;
    border-radius: 7px; }
QRadioButton::indicator:disabled { border-color: @strong; }
QCheckBox::indicator, QListView::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 3px;
    background: @surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { border-color: @accent; background: @accent; image: url("@check"); }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @strong; background: @window; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
)";

QString imageOf(const Theme &theme, const QString &name)
{
    return u":/ui/"_s + name + (theme.isDark ? u"-dark.svg"_s : u"-light.svg"_s);
}

QMap<QString, QString> tokensOf(const Theme &theme)
{
    return {{u"window"_s, theme.window.name()},
            {u"surface"_s, theme.surface.name()},
            {u"raised"_s, theme.raised.name()},
            {u"line"_s, theme.line.name()},
            {u"text"_s, theme.text.name()},
            {u"muted"_s, theme.muted.name()},
            {u"accent"_s, theme.accent.name()},
            {u"onAccent"_s, theme.onAccent.name()},
            {u"good"_s, theme.good.name()},
            {u"warn"_s, theme.warn.name()},
            {u"bad"_s, theme.bad.name()},
            {u"selected"_s, theme.selected.name()},
            {u"hover"_s, theme.hover.name()},
            {u"strong"_s, theme.strong.name()},
            {u"warnFill"_s, theme.warnFill.name()},
            {u"badFill"_s, theme.badFill.name()},
            {u"arrow"_s, imageOf(theme, u"arrow"_s)},
            {u"check"_s, imageOf(theme, u"check"_s)},
            {u"back"_s, imageOf(theme, u"back"_s)},
            {u"forward"_s, imageOf(theme, u"forward"_s)}};
}

} // namespace

QString styleSheet(const Theme &theme)
{
    const QMap<QString, QString> tokens = tokensOf(theme);
    QString sheet;
    qsizetype done = 0;
    for (qsizetype at = kSheet.indexOf(u'@'); at >= 0; at = kSheet.indexOf(u'@', done)) {
        sheet += kSheet.sliced(done, at - done);
        done = at + 1;
        while (done < kSheet.size() && kSheet[done].isLetter())
            ++done;
        sheet += tokens.value(kSheet.sliced(at + 1, done - at - 1).toString());
    }
    sheet += kSheet.sliced(done);
    return sheet;
}

} // namespace fairlead
