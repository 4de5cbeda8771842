#include "models/placement/cbc.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <csignal>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cbc)
};

constexpr int kPollMs = 20;
constexpr double kGraceSeconds = 2; // between asking for the end and enforcing it
constexpr qsizetype kMostOutput = 256 * 1024 * 1024;

// Exit codes of stdbuf, as of a shell.
constexpr int kCannotRun = 126;
constexpr int kNotFound = 127;

/// A call of Cbc while it runs.
class Run
{
public:
    explicit Run(const CbcCall &call)
        : m_call(call)
    {
    }

    Result<SolverAnswer> solve(const QByteArray &programme);

private:
    bool writeProgramme(const QByteArray &programme);
    void start();
    bool keepReading();
    void read();
    void askToEnd();
    Result<SolverAnswer> outcome() const;

    const CbcCall &m_call;
    QTemporaryDir m_folder;
    QTemporaryFile m_file;
    QProcess m_process;
    QElapsedTimer m_timer;
    CbcOutput m_output;
    SolverProgress m_told;
    qsizetype m_size = 0;
    std::optional<double> m_endAsked; ///< seconds after the start
};

Result<SolverAnswer> Run::solve(const QByteArray &programme)
{
    if (!writeProgramme(programme))
        return failure(
            Text::tr("Could not write the programme for cbc: %1").arg(m_file.errorString()));
    start();
    if (!m_process.waitForStarted())
        return failure(Text::tr("Could not start cbc: %1").arg(m_process.errorString()));
    while (keepReading())
        read();
    read();
    return outcome();
}

/// Cbc reads a programme twice, to see its format first, so that a pipe will not do.
bool Run::writeProgramme(const QByteArray &programme)
{
    m_file.setFileTemplate(m_folder.filePath(u"placement-XXXXXX.lp"_s));
    return m_file.open() && m_file.write(programme) == programme.size() && m_file.flush();
}

void Run::start()
{
    const QString file = m_file.fileName().section(u'/', -1);
    const QStringList arguments{u"-import"_s,       file,
                                u"-ratioGap"_s,     QString::number(m_call.relativeGap),
                                u"-allowableGap"_s, u"0"_s,
                                u"-timeMode"_s,     u"elapsed"_s,
                                u"-seconds"_s,      QString::number(m_call.seconds),
                                u"-solve"_s,        u"-solution"_s,
                                u"stdout"_s};
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // Line by line: a pipe would hold its progress back until it has printed a page.
    m_process.start(u"stdbuf"_s, QStringList{u"-oL"_s, m_call.program} + arguments);
    m_timer.start();
}

/// Waits for more output; false when there will be none.
bool Run::keepReading()
{
    const double seconds = double(m_timer.elapsed()) / 1000;
    if (!m_endAsked && (m_call.stop.stop_requested() || seconds > m_call.seconds + kGraceSeconds)) {
        askToEnd();
        m_endAsked = seconds;
    }
    if ((m_endAsked && seconds > *m_endAsked + kGraceSeconds) || m_size > kMostOutput) {
        m_process.kill();
        m_process.waitForFinished();
        return false;
    }
    if (m_process.state() == QProcess::NotRunning)
        return false;
    m_process.waitForReadyRead(kPollMs);
    return true;
}

/// On an interrupt from the keyboard Cbc ends in good order and prints the best it has.
void Run::askToEnd()
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGINT);
}

void Run::read()
{
    const QByteArray piece = m_process.readAll();
    m_size += piece.size();
    m_output.add(piece);
    if (m_call.progress && m_output.progress() != m_told)
        m_call.progress(m_told = m_output.progress());
}

Result<SolverAnswer> Run::outcome() const
{
    const auto answer = m_output.answer();
    if (!answer && m_endAsked) {
        return SolverAnswer{.status = SolverAnswer::Status::Stopped,
                            .bound = m_output.progress().bound};
    }
    if (m_process.exitStatus() == QProcess::CrashExit && m_size <= kMostOutput)
        return failure(Text::tr("The program cbc ended unexpectedly."));
    if (m_process.exitCode() == kNotFound || m_process.exitCode() == kCannotRun) {
        return failure(Text::tr("The program “%1” cannot be run; install the package coinor-cbc.")
                           .arg(m_call.program));
    }
    return answer;
}

} // namespace

Result<SolverAnswer> solveWithCbc(const QByteArray &programme, const CbcCall &call)
{
    return Run(call).solve(programme);
}

} // namespace fairlead
