#pragma once

#include <QLabel>

namespace fairlead {

/// A line of plain text that ends in "…" where there is no room, with the whole in its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, const QString &role, QWidget *parent);

    void setText(const QString &text) { setTexts({text}); }
    /// The same in several lengths, the longest first: the first that there is room for is shown.
    void setTexts(const QStringList &texts);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_shorter; ///< than text(), which is the longest
};

} // namespace fairlead
