#include "models/placement/programme.h"

#include "models/switching/finance.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace fairlead {

namespace {

constexpr int kLongestId = 80; // the reader of Cbc breaks lines of 1,024 bytes
constexpr double kMillion = 1e6;

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

/// An id as it may stand in a comment: on one line, and no longer than a line may be.
QByteArray commented(const QString &id)
{
    QString shown;
    for (QChar character : id.left(kLongestId))
        shown += character.isPrint() ? character : QChar(u'?');
    return shown.toUtf8();
}

QByteArray indexed(char prefix, qsizetype first)
{
    return prefix + ('_' + QByteArray::number(first));
}

QByteArray indexed(char prefix, qsizetype first, qsizetype second)
{
    return indexed(prefix, first) + '_' + QByteArray::number(second);
}

QByteArray variableOf(int workload, int target)
{
    return indexed('x', workload, target);
}

/// One sum of variables, a term a line.
class Terms
{
public:
    void add(double factor, const QByteArray &variable)
    {
        if (factor != 0)
            m_text += (factor < 0 ? "\n - " : "\n + ") + number(std::abs(factor)) + ' ' + variable;
    }
    /// A row without a variable is none to the reader.
    QByteArray text(const QByteArray &anyVariable) const
    {
        return m_text.isEmpty() ? "\n 0 " + anyVariable : m_text;
    }

private:
    QByteArray m_text;
};

/// Writes the programme from top to bottom.
class Writer
{
public:
    Writer(const PlacementInstance &instance, const ProgrammeQuestion &question)
        : m_instance(instance)
        , m_question(question)
        , m_isCaused(instance.sharedCosts.size())
    {
        forEachAllowed([&](int w, int t, const PlacementOption &option) {
            m_anyVariable = variableOf(w, t);
            for (int k : option.sharedCosts)
                m_isCaused[size_t(k)] = true;
        });
    }

    QByteArray text();

private:
    void writeLegend();
    void writeGoal();
    void writeAssignments();
    void writeSharedCosts();
    void writeLimits();
    void writeCommitments();
    void writeTerm(qsizetype index);
    void writeCommitmentYear(qsizetype index, qsizetype year);
    void writeRestrictions();
    void writeVariables();

    void writeRow(const QByteArray &name, const Terms &terms, const char *relation, double bound);
    void writeLimit(qsizetype index, Terms terms, PlacementLimit::Sense sense, double bound);

    template<class Visit>
    void forEachAllowed(Visit visit) const;
    Terms cost() const;
    Terms oneTime() const;
    Terms moves() const;
    Terms violation() const;
    void addSharedCosts(Terms &terms) const;
    void addUsage(const PlacementCommitment &commitment, double months, Terms &terms) const;

    const PlacementInstance &m_instance;
    const ProgrammeQuestion &m_question;
    QByteArray m_text;
    QByteArray m_anyVariable;     ///< an allowed option
    std::vector<bool> m_isCaused; ///< shared costs that an allowed option causes
};

template<class Visit>
void Writer::forEachAllowed(Visit visit) const
{
    for (int w = 0; w < m_instance.workloadCount(); ++w) {
        for (int t = 0; t < m_instance.targetCount(); ++t) {
            if (m_instance.option(w, t).allowed)
                visit(w, t, m_instance.option(w, t));
        }
    }
}

QByteArray Writer::text()
{
    writeLegend();
    writeGoal();
    m_text += "Subject To\n";
    writeAssignments();
    writeSharedCosts();
    writeLimits();
    writeCommitments();
    writeRestrictions();
    writeVariables();
    return m_text;
}

void Writer::writeLegend()
{
    const auto write = [&](const QByteArray &name, size_t index, const QString &id) {
        m_text +=
            "\\ " + name + ' ' + QByteArray::number(qsizetype(index)) + ": " + commented(id) + '\n';
    };
    for (size_t w = 0; w < m_instance.workloads.size(); ++w)
        write("workload", w, m_instance.workloads[w].id);
    for (size_t t = 0; t < m_instance.targets.size(); ++t)
        write("target", t, m_instance.targets[t]);
    for (size_t k = 0; k < m_instance.sharedCosts.size(); ++k)
        write("shared cost", k, m_instance.sharedCosts[k].name);
    for (size_t i = 0; i < m_instance.limits.size(); ++i)
        write("limit", i, m_instance.limits[i].name);
    for (size_t c = 0; c < m_instance.commitments.size(); ++c)
        write("commitment", c, m_instance.commitments[c].name);
}

void Writer::writeGoal()
{
    Terms goal;
    switch (m_question.goal) {
    case ProgrammeQuestion::Goal::Cost:
        goal = cost();
        break;
    case ProgrammeQuestion::Goal::Violation:
        goal = violation();
        break;
    case ProgrammeQuestion::Goal::Moves:
        goal = moves();
        break;
    case ProgrammeQuestion::Goal::Ranks:
        forEachAllowed([&](int w, int t, const PlacementOption &) {
            goal.add(m_question.ranks[m_instance.position(w, t)], variableOf(w, t));
        });
        break;
    }
    m_text += "Minimize\n goal:" + goal.text(m_anyVariable) + '\n';
}

void Writer::writeAssignments()
{
    for (int w = 0; w < m_instance.workloadCount(); ++w) {
        Terms once;
        for (int t = 0; t < m_instance.targetCount(); ++t) {
            if (m_instance.option(w, t).allowed)
                once.add(1, variableOf(w, t));
        }
        writeRow(indexed('a', w), once, "=", 1);
    }
}

/// One row an option and shared cost rather than one a shared cost: many more rows, and a bound
/// that is much closer to the answer.
void Writer::writeSharedCosts()
{
    forEachAllowed([&](int w, int t, const PlacementOption &option) {
        for (int k : option.sharedCosts) {
            Terms causes;
            causes.add(1, variableOf(w, t));
            causes.add(-1, indexed('y', k));
            writeRow(indexed('o', w, t) + '_' + QByteArray::number(k), causes, "<=", 0);
        }
    });
}

void Writer::writeLimits()
{
    qsizetype index = 0;
    for (const PlacementLimit &limit : m_instance.limits) {
        Terms use;
        forEachAllowed([&](int w, int t, const PlacementOption &) {
            use.add(limit.use[m_instance.position(w, t)], variableOf(w, t));
        });
        writeLimit(index++, use, limit.sense, limit.bound);
    }
    if (m_instance.budget)
        writeLimit(index++, oneTime(), PlacementLimit::Sense::AtMost, *m_instance.budget);
    if (m_instance.maxMoves)
        writeLimit(index++, moves(), PlacementLimit::Sense::AtMost, *m_instance.maxMoves);
}

void Writer::writeLimit(qsizetype index, Terms terms, PlacementLimit::Sense sense, double bound)
{
    const bool atMost = sense == PlacementLimit::Sense::AtMost;
    if (m_question.mayBreakLimits)
        terms.add(atMost ? -1 : 1, indexed('v', index));
    // The same room for rounding as when plans are checked.
    const double room = atMost ? roundingRoom(bound) : -roundingRoom(bound);
    writeRow(indexed('l', index), terms, atMost ? "<=" : ">=", bound + room);
}

void Writer::writeCommitments()
{
    for (size_t c = 0; c < m_instance.commitments.size(); ++c) {
        const auto years = qsizetype(m_instance.commitments[c].years.size());
        if (m_instance.commitments[c].settlement == PlacementCommitment::Settlement::Term) {
            writeTerm(qsizetype(c));
            continue;
        }
        for (qsizetype year = 0; year < years; ++year)
            writeCommitmentYear(qsizetype(c), year);
    }
}

void Writer::writeTerm(qsizetype index)
{
    const PlacementCommitment &commitment = m_instance.commitments[size_t(index)];
    if (commitment.years.empty())
        return;
    double months = 0;
    double floor = 0;
    for (const CommittedYear &year : commitment.years) {
        months += year.months;
        floor += year.floor - year.otherUsage;
    }
    Terms terms;
    addUsage(commitment, months, terms);
    terms.add(1, indexed('s', index, qsizetype(commitment.years.size()) - 1));
    writeRow(indexed('c', index), terms, ">=", floor);
}

void Writer::writeCommitmentYear(qsizetype index, qsizetype year)
{
    const PlacementCommitment &commitment = m_instance.commitments[size_t(index)];
    const auto years = qsizetype(commitment.years.size());
    const CommittedYear &committed = commitment.years[size_t(year)];
    Terms terms;
    addUsage(commitment, committed.months, terms);
    terms.add(1, indexed('s', index, year));
    if (commitment.rollover == Rollover::Carried) {
        if (year > 0)
            terms.add(1, indexed('k', index, year - 1));
        if (year + 1 < years)
            terms.add(-1, indexed('k', index, year));
    }
    writeRow(indexed('c', index, year), terms, ">=", committed.floor - committed.otherUsage);
}

void Writer::writeRestrictions()
{
    if (m_question.costAtMost)
        writeRow("cost", cost(), "<=", *m_question.costAtMost);
    if (m_question.violationAtMost)
        writeRow("violation", violation(), "<=", *m_question.violationAtMost * kMillion);
    if (m_question.movesAtMost)
        writeRow("moves", moves(), "<=", *m_question.movesAtMost);
    for (size_t w = 0; w < m_question.fixed.size(); ++w) {
        if (!m_question.fixed[w])
            continue;
        Terms chosen;
        chosen.add(1, variableOf(int(w), *m_question.fixed[w]));
        writeRow(indexed('f', qsizetype(w)), chosen, "=", 1);
    }
    for (size_t i = 0; i < m_question.excluded.size(); ++i) {
        Terms same;
        for (int w = 0; w < m_instance.workloadCount(); ++w)
            same.add(1, variableOf(w, m_question.excluded[i][size_t(w)]));
        writeRow(indexed('n', qsizetype(i)), same, "<=", m_instance.workloadCount() - 1);
    }
}

void Writer::writeVariables()
{
    m_text += "Binary\n"; // all others are at least 0 and whole or not
    forEachAllowed(
        [&](int w, int t, const PlacementOption &) { m_text += ' ' + variableOf(w, t) + '\n'; });
    for (size_t k = 0; k < m_instance.sharedCosts.size(); ++k) {
        if (m_isCaused[k])
            m_text += ' ' + indexed('y', qsizetype(k)) + '\n';
    }
    m_text += "End\n";
}

void Writer::writeRow(const QByteArray &name, const Terms &terms, const char *relation,
                      double bound)
{
    m_text += ' ' + name + ':' + terms.text(m_anyVariable) + "\n " + relation + ' ' + number(bound)
              + '\n';
}

Terms Writer::cost() const
{
    const double annuity = annuityFactor(m_instance.rate, m_instance.horizon);
    Terms terms;
    forEachAllowed([&](int w, int t, const PlacementOption &option) {
        terms.add(option.oneTime + option.monthly * annuity, variableOf(w, t));
    });
    addSharedCosts(terms);
    for (size_t c = 0; c < m_instance.commitments.size(); ++c) {
        const auto &years = m_instance.commitments[c].years;
        for (size_t year = 0; year < years.size(); ++year) {
            terms.add(discountFactor(m_instance.rate, years[year].due),
                      indexed('s', qsizetype(c), qsizetype(year)));
        }
    }
    return terms;
}

Terms Writer::oneTime() const
{
    Terms terms;
    forEachAllowed([&](int w, int t, const PlacementOption &option) {
        terms.add(option.oneTime, variableOf(w, t));
    });
    addSharedCosts(terms);
    return terms;
}

void Writer::addSharedCosts(Terms &terms) const
{
    for (size_t k = 0; k < m_instance.sharedCosts.size(); ++k) {
        if (m_isCaused[k])
            terms.add(m_instance.sharedCosts[k].usd, indexed('y', qsizetype(k)));
    }
}

Terms Writer::moves() const
{
    Terms terms;
    forEachAllowed([&](int w, int t, const PlacementOption &) {
        const auto &current = m_instance.workloads[size_t(w)].current;
        terms.add(current && *current != t, variableOf(w, t));
    });
    return terms;
}

Terms Writer::violation() const
{
    Terms terms;
    qsizetype index = 0;
    const auto add = [&](double bound) {
        terms.add(kMillion / violationScale(bound), indexed('v', index++));
    };
    for (const PlacementLimit &limit : m_instance.limits)
        add(limit.bound);
    if (m_instance.budget)
        add(*m_instance.budget);
    if (m_instance.maxMoves)
        add(*m_instance.maxMoves);
    return terms;
}

void Writer::addUsage(const PlacementCommitment &commitment, double months, Terms &terms) const
{
    forEachAllowed([&](int w, int t, const PlacementOption &option) {
        const double eligible = commitment.eligible[m_instance.position(w, t)];
        terms.add(months * eligible * option.monthly, variableOf(w, t));
    });
}

} // namespace

QByteArray programmeText(const PlacementInstance &instance, const ProgrammeQuestion &question)
{
    return Writer(instance, question).text();
}

std::optional<PlacementPlan> planOf(const PlacementInstance &instance,
                                    const QHash<QByteArray, double> &values)
{
    PlacementPlan plan;
    for (int w = 0; w < instance.workloadCount(); ++w) {
        std::optional<int> chosen;
        for (int t = 0; t < instance.targetCount(); ++t) {
            if (values.value(variableOf(w, t)) < 0.5)
                continue;
            if (chosen || !instance.option(w, t).allowed)
                return std::nullopt;
            chosen = t;
        }
        if (!chosen)
            return std::nullopt;
        plan.push_back(*chosen);
    }
    return plan;
}

} // namespace fairlead
