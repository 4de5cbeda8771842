#include "models/bills/modelmention.h"

#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The texts are in the words that vendors' bills use.
class ModelMentionTest : public QObject
{
    Q_OBJECT

private slots:
    void findsModelAndKind_data();
    void findsModelAndKind();
    void knowsTheUnits_data();
    void knowsTheUnits();
    void knowsAiServices_data();
    void knowsAiServices();
};

void ModelMentionTest::findsModelAndKind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<TokenKind>("kind");
    QTest::newRow("marketplace service") << "Claude Sonnet 4.6 (Amazon Bedrock Edition)"_ba
                                         << "claude sonnet 4.6"_ba << TokenKind::None;
    QTest::newRow("marketplace meter") << "USE1-MP:USE1_InputTokenCount-Units"_ba
                                       << ""_ba << TokenKind::Input;
    QTest::newRow("newer meter") << "USW2-MP:USW2_output_tokens_global_standard-Units"_ba
                                 << ""_ba << TokenKind::Output;
    QTest::newRow("cache read") << "USE1-MP:USE1_CacheReadInputTokenCount_Global-Units"_ba
                                << ""_ba << TokenKind::CachedInput;
    QTest::newRow("cache write") << "USE1-MP:USE1_CacheWriteInputTokenCount-Units"_ba
                                 << ""_ba << TokenKind::CacheWrite;
    QTest::newRow("first party") << "USE1-NovaLite-input-tokens"_ba
                                 << "nova lite"_ba << TokenKind::Input;
    QTest::newRow("first party cache") << "USE1-NovaPro-cache-read-input-token-count"_ba
                                       << "nova pro"_ba << TokenKind::CachedInput;
    QTest::newRow("Azure") << "gpt 4.1 Inp glbl Tokens"_ba
                           << "gpt 4.1"_ba << TokenKind::Input;
    QTest::newRow("Azure out") << "gpt 4.1 Outp glbl"_ba
                               << "gpt 4.1"_ba << TokenKind::Output;
    QTest::newRow("Vertex") << "Gemini 2.5 Pro Text Input - Predictions"_ba
                            << "gemini 2.5 pro"_ba << TokenKind::Input;
    QTest::newRow("OpenAI") << "gpt-5.2, input"_ba
                            << "gpt 5.2"_ba << TokenKind::Input;
    QTest::newRow("a machine") << "USE1-BoxUsage:m7i.large"_ba
                               << ""_ba << TokenKind::None;
}

void ModelMentionTest::findsModelAndKind()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, model);
    QFETCH(TokenKind, kind);
    const std::string_view view(text.constData(), size_t(text.size()));
    QCOMPARE(QByteArray::fromStdString(mentionedModel(view)), model);
    QCOMPARE(tokenKindOf(view), kind);
}

void ModelMentionTest::knowsTheUnits_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("usageType");
    QTest::addColumn<double>("millions");
    const QByteArray marketplace = "USE1-MP:USE1_InputTokenCount-Units"_ba;
    QTest::newRow("marketplace") << "Units"_ba << marketplace << 1.0;
    QTest::newRow("1K tokens") << "1K tokens"_ba
                               << ""_ba << 1e-3;
    QTest::newRow("1000 Tokens") << "1000 Tokens"_ba
                                 << ""_ba << 1e-3;
    QTest::newRow("million") << "1000000 Tokens"_ba
                             << ""_ba << 1.0;
    QTest::newRow("1M Tokens") << "1M Tokens"_ba
                               << ""_ba << 1.0;
    QTest::newRow("tokens") << "Tokens"_ba
                            << ""_ba << 1e-6;
    QTest::newRow("Vertex") << "count"_ba
                            << ""_ba << 1e-6;
    QTest::newRow("Azure") << "1K"_ba
                           << ""_ba << 1e-3;
    QTest::newRow("other units") << "Units"_ba
                                 << "USE1-BoxUsage"_ba << 0.0;
    QTest::newRow("hours") << "Hours"_ba
                           << ""_ba << 0.0;
    QTest::newRow("100 Hours") << "100 Hours"_ba
                               << ""_ba << 0.0;
    QTest::newRow("characters") << "10000 Characters"_ba
                                << ""_ba << 0.0;
    QTest::newRow("minutes") << "Minutes"_ba
                             << ""_ba << 0.0;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba << 0.0;
}

void ModelMentionTest::knowsTheUnits()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, usageType);
    QFETCH(double, millions);
    const auto size = millionTokensPerUnit(unit.toStdString(), usageType.toStdString());
    QCOMPARE(size.value_or(0), millions);
}

void ModelMentionTest::knowsAiServices_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<bool>("isAi");
    QTest::newRow("category") << "Anything"_ba
                              << "AI and Machine Learning"_ba << true;
    QTest::newRow("Bedrock") << "AmazonBedrock"_ba
                             << ""_ba << true;
    QTest::newRow("Vertex") << "Vertex AI"_ba
                            << ""_ba << true;
    QTest::newRow("Azure OpenAI") << "Azure OpenAI Service"_ba
                                  << ""_ba << true;
    QTest::newRow("storage") << "AmazonS3"_ba
                             << "Storage"_ba << false;
}

void ModelMentionTest::knowsAiServices()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, category);
    QFETCH(bool, isAi);
    QCOMPARE(isAiService(service.toStdString(), category.toStdString()), isAi);
}

QTEST_GUILESS_MAIN(ModelMentionTest)
#include "tst_modelmention.moc"
