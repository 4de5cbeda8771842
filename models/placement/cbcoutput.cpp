#include "models/placement/cbcoutput.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CbcOutput)
};

constexpr double kNoAnswerYet = 1e49; // Cbc writes 1e+50 where it has none

/// The number behind `label`; null when there is none, or it is one of Cbc's infinities.
std::optional<double> numberAfter(const QByteArray &line, const char *label)
{
    const qsizetype at = line.indexOf(label);
    if (at < 0)
        return std::nullopt;
    static const QRegularExpression kNumber(u"^\\s*([-+]?[0-9.]+(?:e[-+]?[0-9]+)?)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = kNumber.match(QString::fromLatin1(line.mid(at + qstrlen(label))));
    bool isNumber = false;
    const double value = match.captured(1).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > kNoAnswerYet)
        return std::nullopt;
    return value;
}

void take(std::optional<double> value, std::optional<double> &into)
{
    if (value)
        into = value;
}

} // namespace

void CbcOutput::add(const QByteArray &piece)
{
    m_rest += piece;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        addLine(m_rest.mid(start, end - start));
        start = end + 1;
    }
    m_rest.remove(0, start);
}

void CbcOutput::addLine(const QByteArray &line)
{
    if (line.contains(" - objective value "))
        addVerdict(line);
    else if (line.startsWith("Total time"))
        m_isComplete = m_status.has_value();
    else if (m_status && !m_isComplete)
        addVariable(line);
    else
        addMessage(line);
}

void CbcOutput::addMessage(const QByteArray &line)
{
    if (line.startsWith("Cbc0012I") || line.startsWith("Cbc0016I"))
        take(numberAfter(line, "Integer solution of "), m_progress.best);
    else if (line.startsWith("Cbc0010I"))
        take(numberAfter(line, "best possible "), m_progress.bound);
    else if (line.startsWith("Cbc0005I"))
        take(numberAfter(line, "(best possible "), m_progress.bound);
    else if (line.startsWith("Continuous objective value is "))
        take(numberAfter(line, "value is "), m_progress.bound);
    else if (line.startsWith("Lower bound:"))
        take(numberAfter(line, "Lower bound:"), m_progress.bound);
    else if (line.startsWith("Objective value:"))
        take(numberAfter(line, "Objective value:"), m_progress.best);
}

void CbcOutput::addVerdict(const QByteArray &line)
{
    using Status = SolverAnswer::Status;
    if (line.startsWith("Optimal"))
        m_status = Status::Optimal;
    else if (line.startsWith("Infeasible") || line.startsWith("Integer infeasible"))
        m_status = Status::Infeasible;
    else if (line.startsWith("Stopped"))
        m_status = Status::Stopped;
    m_hasAnswer =
        m_status && *m_status != Status::Infeasible && !line.contains("no integer solution");
}

void CbcOutput::addVariable(const QByteArray &line)
{
    // "**" marks a variable that is out of its bounds, as in the answer to an infeasible question.
    QList<QByteArray> words = line.simplified().split(' ');
    if (words.first() == "**")
        words.removeFirst();
    if (words.first().isEmpty())
        return;
    bool isNumber = false;
    const double value = words.value(2).toDouble(&isNumber);
    if (words.size() < 3 || !isNumber || !std::isfinite(value))
        m_isSpoilt = true;
    else if (value != 0)
        m_values.insert(words[1], value);
}

Result<SolverAnswer> CbcOutput::answer() const
{
    if (!m_isComplete || (m_hasAnswer && m_isSpoilt)) {
        return failure(
            Text::tr("The program cbc gave an answer that Fairlead does not understand."));
    }
    SolverAnswer answer{.status = *m_status, .bound = m_progress.bound};
    if (m_hasAnswer)
        answer.values = m_values;
    return answer;
}

} // namespace fairlead
