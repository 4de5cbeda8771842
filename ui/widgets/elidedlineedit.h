#pragma once

#include <QLineEdit>

namespace fairlead {

/// A line that ends in "…" while its text is too long and nobody types in it. The tooltip then says
/// the whole text, before what it says otherwise.
class ElidedLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect() const;
    bool isCut() const;
};

} // namespace fairlead
