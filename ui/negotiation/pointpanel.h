#pragma once

#include <QScrollArea>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

class EvidenceList;
class FieldEditor;
class MissingFacts;
class NegotiationState;
class PointEditor;
class StanceBox;
class WorthSection;
struct ChecklistPoint;

/// All of one point: why it is on the list, what we ask for and where we leave, what it is worth,
/// the proof, and how far the talks are.
class PointPanel : public QScrollArea
{
    Q_OBJECT

public:
    PointPanel(NegotiationState &state, QWidget *parent);

    void showPoint(const QString &pointId); ///< also after any change; empty: none is chosen
    const QString &point() const { return m_point; } ///< that is shown, if it is there still

private:
    QWidget *createHead();
    QWidget *createForm();
    FieldEditor *addEditor(QHBoxLayout *line, const QString &field, int stretch);
    QLabel *addHeading(QVBoxLayout *layout, const QString &text);
    void connectSignals();
    void showHead(const ChecklistPoint &point);
    void showReasons(const ChecklistPoint &point);
    void showWins(const ChecklistPoint &point);
    void showSources(const ChecklistPoint &point);
    void showForm(const ChecklistPoint &point);
    QString mustHaveText(const ChecklistPoint &point) const;

    NegotiationState &m_state;
    QString m_point;
    PointEditor *m_editor;
    QWidget *m_body;
    QLabel *m_title = nullptr;
    QLabel *m_stance = nullptr;
    QLabel *m_level = nullptr;
    QLabel *m_caption = nullptr;
    QLabel *m_stale = nullptr;
    QPushButton *m_mustHave = nullptr;
    QLabel *m_why = nullptr;
    QVBoxLayout *m_reasons = nullptr;
    QLabel *m_background = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_missingTitle = nullptr;
    MissingFacts *m_missing = nullptr;
    std::vector<StanceBox *> m_boxes;
    WorthSection *m_worth = nullptr;
    EvidenceList *m_evidence = nullptr;
    QLabel *m_wins = nullptr;
    FieldEditor *m_status = nullptr;
    QLabel *m_history = nullptr;
    QVBoxLayout *m_sources = nullptr;
};

} // namespace fairlead
