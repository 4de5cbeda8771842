#pragma once

#include "models/bills/billplan.h"
#include "models/imports/importquestions.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;

namespace fairlead {

/// The form below the preview of an import: what the user may say about the file. Only questions
/// that the file leaves open are shown.
class ImportAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit ImportAnswers(QWidget *parent = nullptr);

    /// Shows what fits the file, and the answers with which it was read. Sends no signal.
    void show(const ImportReport &report, const ImportQuestions &questions);

    /// The questions with the user's answers in place of those that the form shows.
    ImportQuestions answered(ImportQuestions questions) const;
    BillChoices choices() const;

signals:
    void changed(); ///< an answer to a question or a choice

private:
    void createQuestions();
    void createChoices();
    void showTag();
    void takeTyped(QComboBox *typed);
    bool isByTag() const;

    QFormLayout *m_form;
    QComboBox *m_table;
    QComboBox *m_currency;
    QComboBox *m_dates;
    QDateEdit *m_priceDay;
    QComboBox *m_spend;
    QComboBox *m_groupBy;
    QComboBox *m_tag;
    QCheckBox *m_isFurtherPart;
    QCheckBox *m_acceptsRejected;
    std::map<QComboBox *, QString> m_typed; ///< the texts that were answered last
    QDate m_priceDayRead;                   ///< invalid: the file does not say it
};

} // namespace fairlead
