#pragma once

#include "models/fields/tableinfo.h"
#include "models/rows/vocabulary.h"
#include "models/values/id.h"

#include <QList>

#include <type_traits>

/// How a row type describes its fields: `describeTable` with one `field<&Row::member>` a field.
/// The kind of a field follows from the type of its member, so that the two cannot disagree.
namespace fairlead {

template<class T>
struct MemberTraits;

template<FieldKind K, class T>
struct PlainMember
{
    static constexpr FieldKind kKind = K;
    static Value read(const T &member) { return member; }
    static void write(T &member, const Value &value) { member = std::get<T>(value); }
};

template<>
struct MemberTraits<qint64> : PlainMember<FieldKind::Integer, qint64>
{
};
template<>
struct MemberTraits<double> : PlainMember<FieldKind::Real, double>
{
};
template<>
struct MemberTraits<bool> : PlainMember<FieldKind::Boolean, bool>
{
};
template<>
struct MemberTraits<Money> : PlainMember<FieldKind::Money, Money>
{
};
template<>
struct MemberTraits<UnitPrice> : PlainMember<FieldKind::UnitPrice, UnitPrice>
{
};

/// A required date or time that nobody has entered yet reads as null.
template<>
struct MemberTraits<PartialDate> : PlainMember<FieldKind::Date, PartialDate>
{
    static Value read(const PartialDate &member) { return member.isValid() ? member : Value(); }
};
template<>
struct MemberTraits<QDateTime> : PlainMember<FieldKind::Timestamp, QDateTime>
{
    static Value read(const QDateTime &member) { return member.isValid() ? member : Value(); }
};

template<>
struct MemberTraits<QString>
{
    static constexpr FieldKind kKind = FieldKind::Text;
    static Value read(const QString &member) { return member.isEmpty() ? Value() : member; }
    static void write(QString &member, const Value &value)
    {
        member = isNull(value) ? QString() : std::get<QString>(value);
    }
};

template<>
struct MemberTraits<QStringList>
{
    static constexpr FieldKind kKind = FieldKind::TextList;
    static Value read(const QStringList &member) { return member.isEmpty() ? Value() : member; }
    static void write(QStringList &member, const Value &value)
    {
        member = isNull(value) ? QStringList() : std::get<QStringList>(value);
    }
};

template<class E>
    requires std::is_enum_v<E>
struct MemberTraits<E>
{
    using Enum = E;
    static constexpr FieldKind kKind = FieldKind::Choice;
    static Value read(E member) { return keyOf(member); }
    static void write(E &member, const Value &value)
    {
        member = E(enumeration<E>().find(QStringView(std::get<QString>(value)))->value);
    }
};

template<class Tag>
struct MemberTraits<Id<Tag>>
{
    using Target = Tag;
    static constexpr FieldKind kKind = FieldKind::Reference;
    static Value read(const Id<Tag> &member) { return member.isNull() ? Value() : member.text; }
    static void write(Id<Tag> &member, const Value &value)
    {
        member.text = isNull(value) ? QString() : std::get<QString>(value);
    }
};

template<class T>
struct MemberTraits<QList<T>>
{
    using Element = MemberTraits<T>;
    static constexpr FieldKind kKind =
        Element::kKind == FieldKind::Choice ? FieldKind::ChoiceList : FieldKind::ReferenceList;
    static Value read(const QList<T> &member)
    {
        QStringList texts;
        for (const T &entry : member)
            texts += std::get<QString>(Element::read(entry));
        return texts.isEmpty() ? Value() : texts;
    }
    static void write(QList<T> &member, const Value &value)
    {
        member =
            {}; // not clear(): an empty list that keeps its memory is compared by a null pointer
        if (isNull(value))
            return;
        for (const QString &text : std::get<QStringList>(value)) {
            T entry{};
            Element::write(entry, text);
            member += entry;
        }
    }
};

template<class T>
struct MemberTraits<std::optional<T>>
{
    using Inner = MemberTraits<T>;
    static constexpr FieldKind kKind = Inner::kKind;
    static Value read(const std::optional<T> &member)
    {
        return member ? Inner::read(*member) : Value();
    }
    static void write(std::optional<T> &member, const Value &value)
    {
        member.reset();
        if (!isNull(value))
            Inner::write(member.emplace(), value);
    }
};

/// The enumeration or the target table behind a member, through optionals and lists.
template<class T>
struct MemberBase
{
    using Type = T;
};
template<class T>
struct MemberBase<std::optional<T>> : MemberBase<T>
{
};
template<class T>
struct MemberBase<QList<T>> : MemberBase<T>
{
};

template<class T>
inline constexpr bool isId = false;
template<class Tag>
inline constexpr bool isId<Id<Tag>> = true;

template<class Row, class Member>
Row rowTypeOf(Member Row::*);
template<class Row, class Member>
Member memberTypeOf(Member Row::*);

/// Describes one field; its texts are marked for translation where they stand.
template<auto Pointer>
Field field(const char *key, const char *label, const char *meaning, FieldOptions options = {})
{
    using Row = decltype(rowTypeOf(Pointer));
    using Member = decltype(memberTypeOf(Pointer));
    using Traits = MemberTraits<Member>;
    using Base = typename MemberBase<Member>::Type;

    Field field{.key = key, .labelText = label, .meaningText = meaning, .options = options};
    field.kind = Traits::kKind;
    if constexpr (std::is_enum_v<Base>)
        field.enumeration = &enumeration<Base>();
    if constexpr (isId<Base>)
        field.target = tableIdOf<typename MemberTraits<Base>::Target>;
    field.read = [](const void *row) {
        return Traits::read(static_cast<const Row *>(row)->*Pointer);
    };
    field.write = [](void *row, const Value &value) {
        Traits::write(static_cast<Row *>(row)->*Pointer, value);
    };
    return field;
}

/// The fields that nearly every table ends with: where a row comes from, its age, its notes.
template<class Row>
std::vector<Field> commonFields()
{
    std::vector<Field> fields{
        field<&Row::origin>("origin", QT_TRANSLATE_NOOP("Row", "Origin"),
                            QT_TRANSLATE_NOOP("Row", "Who brought the row into the workspace"),
                            {.required = true}),
        field<&Row::checkedOn>(
            "checked_on", QT_TRANSLATE_NOOP("Row", "Checked"),
            QT_TRANSLATE_NOOP("Row", "When the row was last checked against its source")),
        field<&Row::notes>("notes", QT_TRANSLATE_NOOP("Row", "Notes"),
                           QT_TRANSLATE_NOOP("Row", "Anything else worth knowing"),
                           {.shape = TextShape::Paragraph}),
    };
    for (Field &field : fields)
        field.context = "Row";
    return fields;
}

template<class Row>
TableInfo describeTable(TableText text, const char *context, std::vector<Field> fields)
{
    for (Field &field : fields)
        field.context = context;
    if constexpr (requires(Row row) { row.origin; }) {
        const std::vector<Field> common = commonFields<Row>();
        fields.insert(fields.end(), common.begin(), common.end());
    }
    return {.id = tableIdOf<Row>,
            .context = context,
            .text = text,
            .fields = std::move(fields),
            .create = [](const QString &id) -> std::shared_ptr<void> {
                auto row = std::make_shared<Row>();
                row->id.text = id;
                return row;
            },
            .copy = [](const void *row) -> std::shared_ptr<void> {
                return std::make_shared<Row>(*static_cast<const Row *>(row));
            },
            .equal =
                [](const void *left, const void *right) {
                    return *static_cast<const Row *>(left) == *static_cast<const Row *>(right);
                },
            .idOf = [](const void *row) -> const QString & {
                return static_cast<const Row *>(row)->id.text;
            }};
}

} // namespace fairlead
