#pragma once

#include "models/lens.h"
#include "models/negotiation/dealparts.h"
#include "models/negotiation/listingwindow.h"
#include "models/rows/commitment.h"
#include "models/rows/contract.h"
#include "models/rows/organisation.h"
#include "models/rows/party.h"
#include "models/rows/workload.h"
#include "models/timeline/contractterm.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace fairlead {

/// Whether a test still counts on a day: it is no older than twelve months.
bool isRecentTest(const PartialDate &tested, QDate day);

/// How much of our AI depends on the vendor of a contract, and on what is behind the workloads with
/// that vendor. Shares are fractions of known monthly spend in US dollars; null is unknown.
struct Dependence
{
    std::optional<double> vendorShare;     ///< of spend or of critical workloads, the larger one
    std::optional<double> familyShare;     ///< of spend, on the most used of its model families
    std::optional<double> cloudShare;      ///< of spend, on the most used cloud it runs on
    std::optional<double> siliconShare;    ///< of spend, on the most used proprietary accelerator
    std::optional<double> indirectShare;   ///< of spend that reaches the vendor's group at all: as
                                           ///< operator, host, lab or shareholder of the lab
    std::optional<double> switchingMonths; ///< of the workload that takes longest to leave
    std::optional<double> alternatives;    ///< fallback routes, and alternatives of our own to the
                                           ///< contract, tested in the last twelve months
};

/// Everything that a negotiation of one contract looks at. Points into the workspace.
struct ContractSituation
{
    QDate day;
    const Contract *contract = nullptr;
    const Party *vendor = nullptr;              ///< null: not in the workspace
    const Organisation *organisation = nullptr; ///< null: none in the workspace
    std::optional<ContractTerm> term;
    std::optional<ListingWindow> listing; ///< null: the vendor is unknown
    bool underReview = false; ///< an authority's review of the vendor's group is in the workspace
    Dependence dependence;
    std::vector<const Workload *> workloads;     ///< bought from the vendor, by id
    std::vector<const Commitment *> commitments; ///< with the vendor, by id
    std::vector<DealPart> deals;                 ///< with other vendors
};

/// The workloads that run under this contract, or under none with the vendor.
std::vector<const Workload *> workloadsUnder(const ContractSituation &situation);

/// The assumption that says by how much prices rise once nothing holds them, a fraction.
inline constexpr QLatin1StringView kPriceRise{"scenario.price_rise.severity"};

/// Reads the situations of the contracts of a workspace, which must outlive it.
class Situations
{
public:
    Situations(const Workspace &workspace, const Lens &lens);
    ~Situations();

    ContractSituation of(const Contract &contract) const;
    const Workspace &workspace() const { return m_workspace; }
    const Lens &lens() const { return m_lens; }

private:
    struct Shares;

    QString rootOf(const Id<Party> &party) const; ///< the group; empty for none
    void readWorkload(const Workload &workload);
    void readDeals();
    Dependence dependenceOf(const ContractSituation &situation, const QString &root) const;
    std::optional<double> switchingMonths(const ContractSituation &situation,
                                          const QString &root) const;

    const Workspace &m_workspace;
    Lens m_lens;
    const Organisation *m_organisation = nullptr;
    std::unique_ptr<Shares> m_shares;
    QHash<QString, std::vector<const Workload *>> m_workloads;     ///< by group of the vendor
    QHash<QString, std::vector<const Commitment *>> m_commitments; ///< by group of the vendor
    QHash<QString, std::vector<DealPart>> m_deals;                 ///< by group
    QSet<QString> m_underReview;                                   ///< groups
};

} // namespace fairlead
