#include "ui/records/gridcolumn.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GridColumn)
};

using Kind = GridColumn::Kind;

int fieldWidth(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return field.options.shape == TextShape::Paragraph ? 260 : 190;
    case FieldKind::Boolean:
        return 76;
    case FieldKind::Integer:
    case FieldKind::Real:
        return 84;
    case FieldKind::Money:
    case FieldKind::UnitPrice:
        return 96;
    case FieldKind::Date:
        return 90;
    case FieldKind::Choice:
        return 112;
    case FieldKind::Timestamp:
    case FieldKind::Reference:
        return 150;
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return 170;
    }
    Q_UNREACHABLE();
}

void addDealColumns(std::vector<GridColumn> &columns, const TableInfo &table)
{
    columns.push_back({Kind::Parties});
    columns.push_back({Kind::DealKind});
    columns.push_back({Kind::Field, table.field(u"announced_on")});
    columns.push_back({Kind::Headline});
    columns.push_back({Kind::Firm});
    columns.push_back({Kind::Conditional});
    columns.push_back({Kind::Certainty});
    columns.push_back({Kind::Complete});
    columns.push_back({Kind::Age});
}

bool contains(const std::vector<GridColumn> &columns, const Field &field)
{
    for (const GridColumn &column : columns) {
        if (column.field == &field)
            return true;
    }
    return false;
}

} // namespace

QString GridColumn::key() const
{
    static const QStringList kNames{u"field"_s,    u"parties"_s,  u"deal_kind"_s,
                                    u"headline"_s, u"firm"_s,     u"conditional"_s,
                                    u"sureness"_s, u"complete"_s, u"age"_s};
    return kind == Kind::Field ? field->name() : u"+"_s + kNames[int(kind)];
}

QString GridColumn::title() const
{
    switch (kind) {
    case Kind::Field:
        return field->label();
    case Kind::Parties:
        return Text::tr("Deal");
    case Kind::DealKind:
        return Text::tr("Kind");
    case Kind::Headline:
        return Text::tr("Headline");
    case Kind::Firm:
        return Text::tr("Firm");
    case Kind::Conditional:
        return Text::tr("Cond.");
    case Kind::Certainty:
        return Text::tr("Certainty");
    case Kind::Complete:
        return Text::tr("Complete");
    case Kind::Age:
        return Text::tr("Age");
    }
    Q_UNREACHABLE();
}

QString GridColumn::unit() const
{
    if (kind == Kind::Field)
        return field->options.shape == TextShape::Share ? u"%"_s : field->unit();
    if (isMoneyFigure())
        return Text::tr("$ B");
    if (kind == Kind::Complete)
        return u"%"_s;
    return kind == Kind::Age ? Text::tr("days") : QString();
}

QString GridColumn::meaning() const
{
    switch (kind) {
    case Kind::Field:
        return field->meaning();
    case Kind::Parties:
        return Text::tr("Who pays, and who receives the money or the order");
    case Kind::DealKind:
        return Text::tr("What the parts of the deal are");
    case Kind::Headline:
        return Text::tr("All amounts of the deal, whatever their certainty: its ceiling");
    case Kind::Firm:
        return Text::tr("Paid, or owed without further condition");
    case Kind::Conditional:
        return Text::tr("Conditional: falls due only when a trigger is met; a ceiling");
    case Kind::Certainty:
        return Text::tr("How sure the payments are");
    case Kind::Complete:
        return Text::tr("Share of the fields that are filled");
    case Kind::Age:
        return Text::tr("Days since the row was checked, on the as-of date");
    }
    Q_UNREACHABLE();
}

bool GridColumn::isNumber() const
{
    if (kind == Kind::Field)
        return field->isNumber();
    return isMoneyFigure() || kind == Kind::Complete || kind == Kind::Age;
}

bool GridColumn::isMoneyFigure() const
{
    return kind == Kind::Headline || kind == Kind::Firm || kind == Kind::Conditional;
}

int GridColumn::defaultWidth() const
{
    switch (kind) {
    case Kind::Field:
        return fieldWidth(*field);
    case Kind::Parties:
        return 186;
    case Kind::DealKind:
        return 82;
    case Kind::Certainty:
        return 96;
    case Kind::Complete:
        return 80;
    case Kind::Headline:
        return 84;
    case Kind::Firm:
    case Kind::Conditional:
        return 54;
    case Kind::Age:
        return 44;
    }
    Q_UNREACHABLE();
}

std::vector<GridColumn> gridColumns(const TableInfo &table)
{
    std::vector<GridColumn> columns;
    const bool isDeal = table.id == TableId::Deal;
    if (isDeal)
        addDealColumns(columns, table);
    for (const Field &field : table.fields) {
        if (!contains(columns, field))
            columns.push_back({Kind::Field, &field});
    }
    if (!isDeal) {
        columns.push_back({Kind::Complete});
        if (table.field(u"checked_on"))
            columns.push_back({Kind::Age});
    }
    return columns;
}

} // namespace fairlead
