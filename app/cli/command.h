#pragma once

#include "db/database.h"
#include "models/lens.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <functional>

namespace fairlead {

/// How a verb ends. The numbers are part of the interface.
enum class ExitCode {
    Good = 0,
    DataProblem = 1,   ///< the data has a problem
    WrongCall = 2,     ///< the call makes no sense
    SystemProblem = 3, ///< a file or the system has a problem
};

/// Where a verb prints: data on one, messages on the other.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

/// A text as it may go to a terminal: without what would steer it, or turn what follows.
QString printable(QString text);

/// The same of what a function prints.
QString printed(const std::function<void(QTextStream &out)> &print);

/// One verb of the command line. Owned by CommandLine.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0;  ///< one line
    virtual QString usage() const = 0;    ///< "FILE OUT.json"
    virtual QString examples() const = 0; ///< lines to copy, each with what it does

    static Result<QDate> dayFrom(const QString &text); ///< "2026-11-20", from 1900 to 2999

    /// Runs the verb with what followed it on the command line.
    ExitCode run(const QStringList &arguments, const Streams &streams);

protected:
    virtual void addOptions(QCommandLineParser &parser) const;
    virtual int operandCount() const = 0; ///< how many operands the verb takes
    virtual ExitCode execute(const QCommandLineParser &parser, const Streams &streams) = 0;

    static ExitCode wrongCall(const Streams &streams, const QString &message);
    static ExitCode fails(const Streams &streams, ExitCode code, const Error &error);

    /// An `--as-of` date, or `--on` for short, or today.
    static void addAsOfOption(QCommandLineParser &parser);
    static Result<Lens> lensFrom(const QCommandLineParser &parser);

private:
    void printHelp(const QCommandLineParser &parser, QTextStream &out) const;
};

/// The file's database and rows; prints nothing itself.
struct OpenedWorkspace
{
    std::unique_ptr<Database> database;
    Workspace workspace;
};
Result<OpenedWorkspace> openWorkspace(const QString &path);

/// Who edits from the command line: the user of the system, now.
Signature commandLineSignature();

} // namespace fairlead
