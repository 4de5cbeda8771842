#pragma once

namespace fairlead {

/// The tables of a workspace, in the order in which they are shown and exchanged.
enum class TableId {
    Party,
    ListingStep,
    Host,
    Route,
    ModelFamily,
    Model,
    Offering,
    Attestation,
    Distribution,
    Deal,
    DealComponent,
    Tranche,
    ComputeCommitment,
    CapacityMilestone,
    Supersession,
    Stake,
    Metric,
    Source,
    Claim,
    Conflict,
    Risk,
    Advice,
    MarketEvent,
    Organisation,
    Contract,
    NoticeTerm,
    Commitment,
    CommitmentYear,
    CommitmentTier,
    CommitmentEligibility,
    Workload,
    BillImport,
    BillGroup,
    GroupingRule,
    Plan,
    Move,
    Scenario,
    Shock,
    Rule,
    Checklist,
    ChecklistItem,
    ItemProgress,
    TalksOutcome,
    Alternative,
    TalksRange,
    Snapshot,
    SnapshotValue,
    PriceSnapshot,
    Price,
    Assumption,
    PassOn,
    Setting,
    Dataset,
    DatasetRow,
};

inline constexpr int kTableCount = int(TableId::DatasetRow) + 1;

struct Party;
struct ListingStep;
struct Host;
struct Route;
struct ModelFamily;
struct Model;
struct Offering;
struct Attestation;
struct Distribution;
struct Deal;
struct DealComponent;
struct Tranche;
struct ComputeCommitment;
struct CapacityMilestone;
struct Supersession;
struct Stake;
struct Metric;
struct Source;
struct Claim;
struct Conflict;
struct Risk;
struct Advice;
struct MarketEvent;
struct Organisation;
struct Contract;
struct NoticeTerm;
struct Commitment;
struct CommitmentYear;
struct CommitmentTier;
struct CommitmentEligibility;
struct Workload;
struct BillImport;
struct BillGroup;
struct GroupingRule;
struct Plan;
struct Move;
struct Scenario;
struct Shock;
struct Rule;
struct Checklist;
struct ChecklistItem;
struct ItemProgress;
struct TalksOutcome;
struct Alternative;
struct TalksRange;
struct Snapshot;
struct SnapshotValue;
struct PriceSnapshot;
struct Price;
struct Assumption;
struct PassOn;
struct Setting;
struct Dataset;
struct DatasetRow;

/// The table whose rows are of type @p T.
template<class T>
inline constexpr TableId tableIdOf = TableId(-1);
template<>
inline constexpr TableId tableIdOf<Party> = TableId::Party;
template<>
inline constexpr TableId tableIdOf<ListingStep> = TableId::ListingStep;
template<>
inline constexpr TableId tableIdOf<Host> = TableId::Host;
template<>
inline constexpr TableId tableIdOf<Route> = TableId::Route;
template<>
inline constexpr TableId tableIdOf<ModelFamily> = TableId::ModelFamily;
template<>
inline constexpr TableId tableIdOf<Model> = TableId::Model;
template<>
inline constexpr TableId tableIdOf<Offering> = TableId::Offering;
template<>
inline constexpr TableId tableIdOf<Attestation> = TableId::Attestation;
template<>
inline constexpr TableId tableIdOf<Distribution> = TableId::Distribution;
template<>
inline constexpr TableId tableIdOf<Deal> = TableId::Deal;
template<>
inline constexpr TableId tableIdOf<DealComponent> = TableId::DealComponent;
template<>
inline constexpr TableId tableIdOf<Tranche> = TableId::Tranche;
template<>
inline constexpr TableId tableIdOf<ComputeCommitment> = TableId::ComputeCommitment;
template<>
inline constexpr TableId tableIdOf<CapacityMilestone> = TableId::CapacityMilestone;
template<>
inline constexpr TableId tableIdOf<Supersession> = TableId::Supersession;
template<>
inline constexpr TableId tableIdOf<Stake> = TableId::Stake;
template<>
inline constexpr TableId tableIdOf<Metric> = TableId::Metric;
template<>
inline constexpr TableId tableIdOf<Source> = TableId::Source;
template<>
inline constexpr TableId tableIdOf<Claim> = TableId::Claim;
template<>
inline constexpr TableId tableIdOf<Conflict> = TableId::Conflict;
template<>
inline constexpr TableId tableIdOf<Risk> = TableId::Risk;
template<>
inline constexpr TableId tableIdOf<Advice> = TableId::Advice;
template<>
inline constexpr TableId tableIdOf<MarketEvent> = TableId::MarketEvent;
template<>
inline constexpr TableId tableIdOf<Organisation> = TableId::Organisation;
template<>
inline constexpr TableId tableIdOf<Contract> = TableId::Contract;
template<>
inline constexpr TableId tableIdOf<NoticeTerm> = TableId::NoticeTerm;
template<>
inline constexpr TableId tableIdOf<Commitment> = TableId::Commitment;
template<>
inline constexpr TableId tableIdOf<CommitmentYear> = TableId::CommitmentYear;
template<>
inline constexpr TableId tableIdOf<CommitmentTier> = TableId::CommitmentTier;
template<>
inline constexpr TableId tableIdOf<CommitmentEligibility> = TableId::CommitmentEligibility;
template<>
inline constexpr TableId tableIdOf<Workload> = TableId::Workload;
template<>
inline constexpr TableId tableIdOf<BillImport> = TableId::BillImport;
template<>
inline constexpr TableId tableIdOf<BillGroup> = TableId::BillGroup;
template<>
inline constexpr TableId tableIdOf<GroupingRule> = TableId::GroupingRule;
template<>
inline constexpr TableId tableIdOf<Plan> = TableId::Plan;
template<>
inline constexpr TableId tableIdOf<Move> = TableId::Move;
template<>
inline constexpr TableId tableIdOf<Scenario> = TableId::Scenario;
template<>
inline constexpr TableId tableIdOf<Shock> = TableId::Shock;
template<>
inline constexpr TableId tableIdOf<Rule> = TableId::Rule;
template<>
inline constexpr TableId tableIdOf<Checklist> = TableId::Checklist;
template<>
inline constexpr TableId tableIdOf<ChecklistItem> = TableId::ChecklistItem;
template<>
inline constexpr TableId tableIdOf<ItemProgress> = TableId::ItemProgress;
template<>
inline constexpr TableId tableIdOf<TalksOutcome> = TableId::TalksOutcome;
template<>
inline constexpr TableId tableIdOf<Alternative> = TableId::Alternative;
template<>
inline constexpr TableId tableIdOf<TalksRange> = TableId::TalksRange;
template<>
inline constexpr TableId tableIdOf<Snapshot> = TableId::Snapshot;
template<>
inline constexpr TableId tableIdOf<SnapshotValue> = TableId::SnapshotValue;
template<>
inline constexpr TableId tableIdOf<PriceSnapshot> = TableId::PriceSnapshot;
template<>
inline constexpr TableId tableIdOf<Price> = TableId::Price;
template<>
inline constexpr TableId tableIdOf<Assumption> = TableId::Assumption;
template<>
inline constexpr TableId tableIdOf<PassOn> = TableId::PassOn;
template<>
inline constexpr TableId tableIdOf<Setting> = TableId::Setting;
template<>
inline constexpr TableId tableIdOf<Dataset> = TableId::Dataset;
template<>
inline constexpr TableId tableIdOf<DatasetRow> = TableId::DatasetRow;

} // namespace fairlead
