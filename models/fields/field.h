#pragma once

#include "models/fields/enumeration.h"
#include "models/fields/tableid.h"
#include "models/result.h"
#include "models/values/value.h"

#include <limits>
#include <optional>

namespace fairlead {

/// What sort of answer a field takes; decides its editor, its storage and its exchange form.
enum class FieldKind {
    Text,
    TextList,
    Integer,
    Real,
    Boolean,
    Money,
    UnitPrice,
    Date,
    Timestamp,
    Choice,
    ChoiceList,
    Reference,
    ReferenceList,
};

/// How a text or a number is presented.
enum class TextShape {
    Line,
    Paragraph, ///< several lines
    Share,     ///< a fraction, shown in per cent
};

/// What a field's description may add to its name; see `field()`.
struct FieldOptions
{
    const char *unit = ""; ///< English source text; empty when the label says it
    bool required = false; ///< a row without it is not accepted
    bool isPart = false;   ///< the row is a part of the one it refers to, and is copied with it
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    TextShape shape = TextShape::Line;
};

/// One field of one table, by its one name: the key is the column in the file, the name in the
/// exchange format and in rules. Reads and writes the rows of its own table only.
struct Field
{
    const char *key = nullptr;
    const char *context = nullptr;     ///< translation context: the row's type
    const char *labelText = nullptr;   ///< English source text
    const char *meaningText = nullptr; ///< English source text
    FieldOptions options;
    FieldKind kind = FieldKind::Text;
    const Enumeration *enumeration = nullptr; ///< of a choice or a list of choices
    std::optional<TableId> target;            ///< of a reference or a list of references

    Value (*read)(const void *row) = nullptr;
    void (*write)(void *row, const Value &value) = nullptr; ///< value must have passed check()

    QString name() const { return QString::fromLatin1(key); }
    QString label() const;
    QString unit() const;
    QString meaning() const;
    bool isNumber() const;

    /// Whether @p value may stand in this field: its type, its range, its choices. Null is
    /// accepted unless the field is required. Returns the value in the type the field reads.
    Result<Value> check(const Value &value) const;

    /// Says under the name of the field why a value does not fit.
    tl::unexpected<Error> refused(const QString &why) const;
};

} // namespace fairlead
