#include "models/briefing/snapshotid.h"

#include "models/fields/rowjson.h"

#include <QCryptographicHash>

namespace fairlead {

namespace {

constexpr int kDigits = 8;

QByteArray lensLine(const Lens &lens)
{
    const QStringList parts{lens.asOf.toString(Qt::ISODate), keyOf(lens.basis), lens.scenario.text,
                            lens.plan.text};
    return parts.join(u'\n').toUtf8();
}

} // namespace

QString snapshotId(const Workspace &workspace, const Lens &lens)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TableInfo &table : allTables()) {
        if (table.text.group == TableGroup::Hidden)
            continue; // how the rows came to be is not what they say
        hash.addData(table.text.key);
        for (const Row &row : workspace.rows(table.id))
            hash.addData(rowToLine(row));
    }
    hash.addData(lensLine(lens));
    const QString digits = QString::fromLatin1(hash.result().toHex().first(kDigits)).toUpper();
    return digits.first(kDigits / 2) + QChar(QChar::Nbsp) + digits.last(kDigits / 2);
}

} // namespace fairlead
