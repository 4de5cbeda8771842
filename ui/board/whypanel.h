#pragma once

#include "models/switching/movepreview.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fairlead {

/// The answer to "why?": the lines behind a sum, each with its formula in numbers and the inputs
/// of it, which lead to the record or the assumption that they come from.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    WhyPanel(const Context &context, QWidget *parent);

    void showType(const SwitchingModel &model, const MovePreview &preview, CostType type);
    void showCommitments(const std::vector<CommitmentEffect> &effects);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const QString &title, const QString &subtitle);
    void addMove(const SwitchingModel &model, const MovePreview &preview,
                 const MoveAssessment &move, CostType type);
    void addLine(const CostLine &line, const Trace &trace);
    void addText(const QString &text, const QString &role);
    void addAmount(const QString &name, const QString &middle, const QString &amount,
                   bool isStrong);
    void addCommitment(const CommitmentEffect &effect);

    Context m_context;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
