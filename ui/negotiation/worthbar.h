#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

class NegotiationState;

/// What all points are worth together, as one bar: agreed, open, refused. Points that save the same
/// money count once.
class WorthBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorthBar(QWidget *parent);

    void showSums(const NegotiationState &state);

private:
    class Bar;

    QLabel *m_title;
    QLabel *m_parts;
    Bar *m_bar;
    QLabel *m_other; ///< what is worth something only when we leave, or when a model goes
};

} // namespace fairlead
