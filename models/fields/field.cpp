#include "models/fields/field.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *context, const char *text)
{
    return *text ? QCoreApplication::translate(context, text) : QString();
}

Result<Value> wrongType(const Field &field)
{
    return field.refused(QCoreApplication::translate("Field", "This kind of value does not fit."));
}

Result<Value> checkedNumber(const Field &field, double number, const Value &value)
{
    if (!std::isfinite(number))
        return field.refused(QCoreApplication::translate("Field", "The number is not finite."));
    if (number < field.options.minimum) {
        return field.refused(
            QCoreApplication::translate("Field", "%1 is below the smallest value, %2.")
                .arg(number)
                .arg(field.options.minimum));
    }
    if (number > field.options.maximum) {
        return field.refused(
            QCoreApplication::translate("Field", "%1 is above the largest value, %2.")
                .arg(number)
                .arg(field.options.maximum));
    }
    return value;
}

Result<Value> checkedKeys(const Field &field, const QStringList &keys, const Value &value)
{
    for (const QString &key : keys) {
        if (!field.enumeration->find(QStringView(key))) {
            return field.refused(
                QCoreApplication::translate("Field", "“%1” is not one of its choices.").arg(key));
        }
    }
    return value;
}

/// Texts end at a NUL in too many places, SQLite's tools among them, to let one in.
Result<Value> checkedText(const Field &field, const QStringList &texts, const Value &value)
{
    for (const QString &text : texts) {
        if (text.contains(QChar::Null)) {
            return field.refused(
                QCoreApplication::translate("Field", "The text holds a NUL character."));
        }
    }
    return value;
}

template<class T>
Result<Value> checkedType(const Field &field, const Value &value)
{
    return std::holds_alternative<T>(value) ? Result<Value>(value) : wrongType(field);
}

Result<Value> checkedList(const Field &field, const Value &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    if (!list)
        return wrongType(field);
    const bool hasEmpty = std::any_of(list->begin(), list->end(),
                                      [](const QString &entry) { return entry.isEmpty(); });
    if (hasEmpty)
        return field.refused(QCoreApplication::translate("Field", "The list has an empty entry."));
    if (field.kind == FieldKind::ChoiceList)
        return checkedKeys(field, *list, value);
    return checkedText(field, *list, value);
}

Result<Value> checkedReal(const Field &field, const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return checkedNumber(field, double(*whole), double(*whole));
    // Adding zero turns -0.0, which SQLite cannot store, into 0.0.
    if (const auto *real = std::get_if<double>(&value))
        return checkedNumber(field, *real, *real + 0.0);
    return wrongType(field);
}

} // namespace

tl::unexpected<Error> Field::refused(const QString &why) const
{
    return failure(QCoreApplication::translate("Field", "%1: %2").arg(label(), why));
}

QString Field::label() const
{
    return translated(context, labelText);
}

QString Field::unit() const
{
    return translated(context, options.unit);
}

QString Field::meaning() const
{
    return translated(context, meaningText);
}

bool Field::isNumber() const
{
    return kind == FieldKind::Integer || kind == FieldKind::Real || kind == FieldKind::Money
           || kind == FieldKind::UnitPrice;
}

Result<Value> Field::check(const Value &value) const
{
    const auto *text = std::get_if<QString>(&value);
    const auto *list = std::get_if<QStringList>(&value);
    const auto *date = std::get_if<PartialDate>(&value);
    const auto *time = std::get_if<QDateTime>(&value);
    const bool empty = isNull(value) || (text && text->isEmpty()) || (list && list->isEmpty())
                       || (date && !date->isValid()) || (time && !time->isValid());
    if (empty && options.required)
        return refused(QCoreApplication::translate("Field", "A value is needed."));
    if (empty)
        return Value();

    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Reference:
        return text ? checkedText(*this, {*text}, value) : wrongType(*this);
    case FieldKind::Choice:
        return text ? checkedKeys(*this, {*text}, value) : wrongType(*this);
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return checkedList(*this, value);
    case FieldKind::Integer:
        if (const auto *whole = std::get_if<qint64>(&value))
            return checkedNumber(*this, double(*whole), value);
        return wrongType(*this);
    case FieldKind::Real:
        return checkedReal(*this, value);
    case FieldKind::Boolean:
        return checkedType<bool>(*this, value);
    case FieldKind::Money:
        if (const auto *money = std::get_if<Money>(&value))
            return checkedNumber(*this, money->units(), value);
        return wrongType(*this);
    case FieldKind::UnitPrice:
        if (const auto *price = std::get_if<UnitPrice>(&value))
            return checkedNumber(*this, price->units(), value);
        return wrongType(*this);
    case FieldKind::Date:
        return checkedType<PartialDate>(*this, value);
    case FieldKind::Timestamp:
        return checkedType<QDateTime>(*this, value);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
