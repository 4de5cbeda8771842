#include "ui/negotiation/tradescreen.h"

#include "ui/board/figures.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/pointtexts.h"
#include "ui/negotiation/trademodel.h"
#include "ui/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plaintext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWorthCharacters = 13;
constexpr int kStatusCharacters = 16;
constexpr int kOfferCharacters = 11;

} // namespace

TradeScreen::TradeScreen(NegotiationState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new TradeModel(state, this))
    , m_table(listTable(m_model, u"tradeTable"_s, tr("What we can give, and for what"), this))
    , m_finding(plainLabel({}, {}, this))
    , m_offers(plainLabel({}, u"muted"_s, this))
{
    setObjectName(u"tradeScreen"_s);
    setFocusProxy(m_table);
    m_finding->setObjectName(u"offersFinding"_s);
    m_finding->setFont(sectionFont(font()));
    m_offers->setObjectName(u"offersText"_s);
    m_offers->setWordWrap(true);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(TradeModel::Give, QHeaderView::Stretch);
    heads->setSectionResizeMode(TradeModel::For, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(TradeModel::Worth, character * kWorthCharacters);
    m_table->setColumnWidth(TradeModel::Status, character * kStatusCharacters);
    for (int column = TradeModel::FirstOffer; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, character * kOfferCharacters);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kSmall);
    layout->addWidget(m_finding);
    layout->addWidget(m_offers);
    layout->addWidget(m_table, 1);
    m_table->setAccessibleDescription(tr("The return key opens an ask in the checklist."));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() < TradeModel::FirstOffer)
            emit pointAsked(m_model->pointAt(index.row()));
    });
}

void TradeScreen::refresh()
{
    m_model->refresh();
    const QLocale locale;
    const std::vector<TalksOffer> offers = m_state.checklist() && m_state.prices()
                                               ? offersOf(*m_state.checklist(), *m_state.prices())
                                               : std::vector<TalksOffer>{};
    const auto difference = inequality(offers);
    m_finding->setText(
        !difference ? tr("Two or three equal offers say more than one list")
        : *difference <= kEqualOffers
            ? tr("The %n offers are about equal for us", nullptr, int(offers.size()))
            : tr("The offers differ by %1 of their scores").arg(percentText(*difference)));
    QStringList parts;
    for (const TalksOffer &offer : offers) {
        parts += tr("Offer %1: %n point(s), score %2, worth %3", nullptr, int(offer.points.size()))
                     .arg(offer.name, locale.toString(offer.score, 'f', 1), sumText(offer.worth));
    }
    m_offers->setText(parts.isEmpty()
                          ? tr("Tick in which offers an ask stands. Nothing is given without a "
                               "named return; keep one valuable give for the end.")
                          : parts.join(u" · "_s));
}

} // namespace fairlead
