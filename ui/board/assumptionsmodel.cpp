#include "ui/board/assumptionsmodel.h"

#include "models/assumptions/shippedassumptions.h"
#include "models/fields/valuetext.h"
#include "models/rowtitle.h"
#include "ui/board/switchingstate.h"
#include "ui/commands/editor.h"
#include "ui/theme.h"
#include "ui/widgets/plaintext.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kTopicRow = 0; ///< internal id of topics; assumptions have topic + 1

/// Fractions are read, and typed, in per cent.
bool isShare(const Assumption &assumption)
{
    return assumption.unit.startsWith(u"fraction"_s) || assumption.unit == u"a year"_s;
}

QString unitText(const Assumption &assumption)
{
    return isShare(assumption) ? QString(assumption.unit).remove(u"fraction"_s).trimmed()
                               : assumption.unit;
}

const Field &fieldOf(int column)
{
    const QStringView key = column == AssumptionsModel::Low      ? u"low"
                            : column == AssumptionsModel::Likely ? u"likely"
                                                                 : u"high";
    return *tableInfo(TableId::Assumption).field(key);
}

/// The field of a figure as this assumption's unit has it read.
Field shownField(const Assumption &assumption, int column)
{
    Field field = fieldOf(column);
    if (isShare(assumption))
        field.options.shape = TextShape::Share;
    return field;
}

QString numberText(const Assumption &assumption, int column)
{
    const Field field = shownField(assumption, column);
    const Value value = Row::of(assumption).value(fieldOf(column));
    if (isNull(value))
        return u"–"_s;
    return isShare(assumption)
               ? exactNumberText(field, std::get<double>(value), QLocale())
               : QLocale().toString(std::get<double>(value), 'f', QLocale::FloatingPointShortest);
}

/// What moves the figures of the page most comes first.
qsizetype rankOf(const QString &topic)
{
    static const QStringList kFirst{u"switching"_s, u"exit time"_s, u"run cost"_s,
                                    u"present value"_s, u"uncertainty"_s};
    const qsizetype at = kFirst.indexOf(topic);
    return at < 0 ? kFirst.size() : at;
}

bool isFigure(int column)
{
    return column == AssumptionsModel::Low || column == AssumptionsModel::Likely
           || column == AssumptionsModel::High;
}

} // namespace

AssumptionsModel::AssumptionsModel(SwitchingState &state, QObject *parent)
    : QAbstractItemModel(parent)
    , m_state(state)
{
    refresh();
}

void AssumptionsModel::refresh()
{
    std::map<QString, Topic> topics;
    for (const Assumption &assumption : m_state.workspace().rows<Assumption>()) {
        Topic &topic = topics[assumption.topic];
        topic.name = assumption.topic;
        topic.assumptions.push_back(assumption.id);
    }
    std::vector<Topic> sorted;
    for (auto &[name, topic] : topics)
        sorted.push_back(std::move(topic));
    std::ranges::stable_sort(sorted, {}, [](const Topic &topic) { return rankOf(topic.name); });
    m_overridden = overriddenAssumptions(m_state.workspace());
    if (sorted != m_topics) {
        beginResetModel();
        m_topics = std::move(sorted);
        endResetModel();
        return;
    }
    for (int topic = 0; topic < int(m_topics.size()); ++topic) {
        const QModelIndex parent = index(topic, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

Id<Assumption> AssumptionsModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kTopicRow)
        return {};
    return m_topics[size_t(index.internalId() - 1)].assumptions[size_t(index.row())];
}

QModelIndex AssumptionsModel::indexOf(const Id<Assumption> &id) const
{
    for (size_t topic = 0; topic < m_topics.size(); ++topic) {
        const auto &ids = m_topics[topic].assumptions;
        const auto at = std::ranges::find(ids, id);
        if (at != ids.end())
            return createIndex(int(at - ids.begin()), 0, quintptr(topic + 1));
    }
    return {};
}

bool AssumptionsModel::isOverridden(const Id<Assumption> &id) const
{
    return std::ranges::find(m_overridden, id) != m_overridden.end();
}

QModelIndex AssumptionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kTopicRow);
}

QModelIndex AssumptionsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kTopicRow)
        return {};
    return createIndex(int(index.internalId() - 1), 0, kTopicRow);
}

int AssumptionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_topics.size());
    if (parent.internalId() != kTopicRow || parent.column() > 0)
        return 0;
    return int(m_topics[size_t(parent.row())].assumptions.size());
}

int AssumptionsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString AssumptionsModel::text(const Assumption &assumption, int column) const
{
    switch (column) {
    case Name:
        return assumption.name;
    case Low:
    case Likely:
    case High:
        return numberText(assumption, column);
    case Unit:
        return unitText(assumption);
    case GradeColumn:
        return labelOf(assumption.grade);
    case SourceColumn:
        return assumption.sourceNote.isEmpty() ? rowTitle(m_state.workspace(), assumption.source)
                                               : assumption.sourceNote;
    case Shipped: {
        if (!isOverridden(assumption.id))
            return {};
        const auto shipped = shippedAssumption(m_state.workspace(), assumption.id);
        return shipped ? tr("was %1 · %2 · %3")
                             .arg(numberText(*shipped, Low), numberText(*shipped, Likely),
                                  numberText(*shipped, High))
                       : QString();
    }
    default:
        return {};
    }
}

QVariant AssumptionsModel::look(const Assumption &assumption, int column, int role) const
{
    const bool isChanged = isOverridden(assumption.id);
    switch (role) {
    case Qt::TextAlignmentRole:
        return isFigure(column) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isChanged && (isFigure(column) || column == Shipped) ? theme().accent
               : column > High                                      ? theme().muted
                                                                    : theme().text;
    case Qt::FontRole:
        return isChanged && column == Likely ? QVariant(strongFont(QFont())) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(
            assumption.asOf
                ? tr("%1 As of %2.").arg(assumption.notes, dateText(*assumption.asOf, QLocale()))
                : assumption.notes);
    default:
        return {};
    }
}

QVariant AssumptionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kTopicRow) {
        if (role == Qt::DisplayRole && index.column() == Name) {
            QString name = m_topics[size_t(index.row())].name;
            if (!name.isEmpty())
                name[0] = name[0].toUpper();
            return name;
        }
        return role == Qt::FontRole ? QVariant(strongFont(QFont())) : QVariant();
    }
    const Assumption *assumption = m_state.workspace().find(idAt(index));
    if (!assumption)
        return {};
    if (role == Qt::EditRole && isFigure(index.column())) {
        const Value value = Row::of(*assumption).value(fieldOf(index.column()));
        return isNull(value) ? QString()
                             : exactNumberText(shownField(*assumption, index.column()),
                                               std::get<double>(value), QLocale());
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(*assumption, index.column());
    return look(*assumption, index.column(), role);
}

bool AssumptionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isFigure(index.column()))
        return false;
    const Assumption *assumption = m_state.workspace().find(idAt(index));
    if (!assumption)
        return false;
    QString input = value.toString().trimmed();
    const bool hasSign = input.endsWith(u'%') || input.endsWith(QLocale().percent());
    if (isShare(*assumption) && !input.isEmpty() && !hasSign)
        input += QLocale().percent();
    return m_state.context().editor.setFieldFromInput({{TableId::Assumption, assumption->id.text}},
                                                      shownField(*assumption, index.column()),
                                                      input);
}

Qt::ItemFlags AssumptionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != kTopicRow && isFigure(index.column())
        && !m_state.context().editor.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant AssumptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Assumption");
    case Low:
        return tr("Low");
    case Likely:
        return tr("Likely");
    case High:
        return tr("High");
    case Unit:
        return tr("Unit");
    case GradeColumn:
        return tr("Grade");
    case SourceColumn:
        return tr("Source");
    case Shipped:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace fairlead
