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
    /// As many lines as the text needs in the width there is, but no more than this; 1 at first.
    void setMostLines(int most);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList shownLines() const;
    void fitHeight();

    int m_mostLines = 1;
    QStringList m_shorter; ///< than text(), which is the longest
};

} // namespace fairlead
