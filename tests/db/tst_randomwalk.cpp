#include "app/shippedworkspace.h"
#include "db/autosave.h"
#include "models/edits/edits.h"
#include "models/facts/facts.h"
#include "models/fields/valuetext.h"
#include "models/imports/importplan.h"
#include "models/rows/claim.h"
#include "tests/support/differences.h"
#include "tests/support/randomrows.h"
#include "tests/support/results.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <iterator>

using namespace fairlead;
using namespace Qt::StringLiterals;

class RandomWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void undoRedoAndHistoryAreExact();
};

namespace {

/// Makes edits of all kinds, each one that the workspace at hand allows.
class Walk
{
public:
    explicit Walk(quint64 seed)
        : m_random(seed)
    {
    }

    enum Kind { Put, SetField, BulkSet, Remove, Duplicate, Prefer, Paste, Import, KindCount };

    int below(int limit) { return m_random.below(limit); }

    /// An edit of a random kind that changes something.
    Edit next(const Workspace &workspace)
    {
        for (;;) {
            const auto kind = Kind(m_random.below(KindCount));
            const auto edit = tried(workspace, kind);
            if (edit && !edit->isEmpty()) {
                ++m_made[kind];
                return *edit;
            }
        }
    }

    int made(int kind) const { return m_made[size_t(kind)]; }

private:
    Result<Edit> tried(const Workspace &workspace, Kind kind)
    {
        const TableId table = TableId(m_random.below(kTableCount));
        if (tableInfo(table).text.group == TableGroup::Hidden)
            return Edit{};
        const auto newId = [this] { return u"new-%1"_s.arg(++m_lastId); };
        switch (kind) {
        case Put:
            return putRow(workspace, validRow(workspace, table, newId()));
        case SetField:
            return set(workspace, someRows(workspace, table, 1));
        case BulkSet:
            return set(workspace, someRows(workspace, table, 60));
        case Remove:
            return removeRows(workspace, someRows(workspace, table, 2));
        case Duplicate: {
            const auto rows = someRows(workspace, table, 2);
            return rows.empty() ? Edit{} : duplicateRows(workspace, rows, newId);
        }
        case Prefer: {
            const auto claims = someRows(workspace, TableId::Claim, 1);
            return claims.empty() ? Edit{}
                                  : preferClaim(workspace, {claims.front().id}, m_random.text());
        }
        case Paste:
            return paste(workspace, table, newId);
        case Import: {
            std::vector<Row> rows;
            for (const RowRef &ref : someRows(workspace, table, 5))
                rows.push_back(validRow(workspace, table, ref.id));
            rows.push_back(validRow(workspace, table, newId()));
            const ImportPlan plan = planWorkspaceImport(workspace, rows);
            return plan.isAcceptable() ? plan.edit : Edit{};
        }
        case KindCount:
            break;
        }
        Q_UNREACHABLE();
    }

    std::vector<RowRef> someRows(const Workspace &workspace, TableId table, int most)
    {
        std::vector<RowRef> refs;
        const RowMap &rows = workspace.rows(table);
        if (rows.isEmpty())
            return refs;
        auto at = std::next(rows.cbegin(), m_random.below(int(rows.size())));
        for (int left = 1 + m_random.below(most); left > 0 && at != rows.cend(); --left, ++at)
            refs.push_back(at->ref());
        return refs;
    }

    Value valueFor(const Workspace &workspace, const Field &field)
    {
        if (!field.target)
            return m_random.value(field);
        const auto refs = someRows(workspace, *field.target, 3);
        if (refs.empty())
            return {};
        if (field.kind == FieldKind::Reference)
            return refs.front().id;
        QStringList ids;
        for (const RowRef &ref : refs)
            ids += ref.id;
        return ids;
    }

    Row validRow(const Workspace &workspace, TableId table, const QString &id)
    {
        Row row = m_random.mixed(table, id);
        for (const Field &field : row.info().fields) {
            if (!field.target || isNull(row.value(field)))
                continue;
            if (const auto good = row.with(field, valueFor(workspace, field)))
                row = *good;
        }
        if (table != TableId::Claim)
            return row;
        Claim claim = row.as<Claim>();
        const auto subjects = someRows(workspace, TableId::Deal, 1);
        if (!subjects.empty()) {
            claim.subjectTable = u"deal"_s;
            claim.subject = subjects.front().id;
            claim.attribute = u"term_months"_s;
            claim.value = QString::number(m_random.below(100));
        }
        return Row::of(claim);
    }

    Result<Edit> set(const Workspace &workspace, const std::vector<RowRef> &rows)
    {
        if (rows.empty())
            return Edit{};
        const auto &fields = tableInfo(rows.front().table).fields;
        const Field &field = fields[size_t(m_random.below(int(fields.size())))];
        const bool clear = !field.options.required && m_random.chance(0.2);
        return setField(workspace, rows, field, clear ? Value() : valueFor(workspace, field));
    }

    Edit paste(const Workspace &workspace, TableId table, const IdMaker &newId)
    {
        std::vector<const Field *> fields;
        for (const Field &field : tableInfo(table).fields) {
            if (field.options.required || m_random.chance(0.3))
                fields.push_back(&field);
        }
        std::vector<QStringList> cells;
        for (int line = 1 + m_random.below(6); line > 0; --line) {
            QStringList texts;
            for (const Field *field : fields) {
                texts += displayText(workspace, *field, valueFor(workspace, *field), QLocale::c());
            }
            cells.push_back(texts);
        }
        return pasteCells(workspace, table, someRows(workspace, table, 4), fields, cells,
                          QLocale::c(), newId)
            .edit;
    }

    RandomRows m_random;
    int m_lastId = 0;
    std::array<int, KindCount> m_made{};
};

constexpr int kEdits = 1000;

QByteArray difference(const Workspace &expected, const Result<Workspace> &found)
{
    return found ? firstDifference(expected, *found) : messageOf(found);
}

} // namespace

void RandomWalkTest::undoRedoAndHistoryAreExact()
{
    const auto market = shippedWorkspace(StartContent::Sample);
    QVERIFY2(market, messageOf(market));
    const QTemporaryDir folder;
    const auto made = Database::create(folder.filePath(u"a.fairlead"_s), *market, u"Create"_s,
                                       {u"me"_s, QDateTime::currentDateTimeUtc()});
    QVERIFY2(made, messageOf(made));
    Database &database = **made;
    LiveWorkspace live;
    live.reset(*market);
    Autosave autosave(live, database, u"me"_s, &QDateTime::currentDateTimeUtc);
    QSignalSpy failed(&autosave, &Autosave::failed);

    // What the file must hold after each entry of its history; entry 1 made it.
    std::vector<Workspace> states{Workspace(), live.workspace()};
    std::vector<Edit> stack;
    const auto apply = [&](const Edit &edit) {
        live.apply(edit);
        states.push_back(live.workspace());
        if (states.size() % 3 == 0)
            QCoreApplication::processEvents();
    };

    Walk walk(20261120);
    while (stack.size() < kEdits) {
        stack.push_back(walk.next(live.workspace()));
        apply(stack.back());
    }
    for (int kind = 0; kind < Walk::KindCount; ++kind)
        QVERIFY2(walk.made(kind) > 20, QByteArray::number(kind));
    autosave.saveNow();
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed[0][0].toString()));
    QCOMPARE(difference(live.workspace(), database.load()), QByteArray());

    for (size_t step = stack.size(); step > 0; --step) {
        apply(stack[step - 1].inverted());
        QVERIFY(live.workspace() == states[step]);
    }
    QVERIFY(live.workspace() == *market);
    autosave.saveNow();
    QCOMPARE(difference(*market, database.load()), QByteArray());

    for (size_t step = 0; step < stack.size(); ++step) {
        apply(stack[step]);
        QVERIFY(live.workspace() == states[step + 2]);
    }
    autosave.saveNow();
    QVERIFY(failed.isEmpty());
    QCOMPARE(difference(live.workspace(), database.load()), QByteArray());
    QCOMPARE(database.history(Database::Detail::Titles)->size(), states.size() - 1);

    for (int i = 0; i < 12; ++i) {
        const int entry = i == 0 ? 0 : walk.below(int(states.size()));
        const auto past = database.workspaceAfter(entry);
        QCOMPARE(difference(states[size_t(entry)], past), QByteArray());
    }
    for (const DataProblem &problem : dataProblems(live.workspace()))
        QVERIFY2(!problem.message.contains(u"refers to"_s), qPrintable(problem.message));
}

QTEST_GUILESS_MAIN(RandomWalkTest)
#include "tst_randomwalk.moc"
