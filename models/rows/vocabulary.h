#pragma once

#include "models/fields/enumeration.h"

/// The fixed answers of the domain, in the terms of the field. "Unknown" is a null field, except
/// where not knowing is itself a state that people choose.
namespace fairlead {

/// Who brought a row into the workspace.
enum class Origin {
    Market, ///< the shipped market dataset
    Sample, ///< the invented sample organisation
    Own,    ///< the user
};

/// What a party does in the market.
enum class PartyKind {
    Hyperscaler, ///< very large cloud provider
    Lab,         ///< trains general models
    Neocloud,    ///< specialised GPU cloud
    Chipmaker,   ///< designs or sells accelerators
    Investor,    ///< puts in money, sells no compute
    Platform,    ///< software or model platform
    Reseller,    ///< sells the services of others
    Regulator,   ///< authority or standard body
    PublicBody,  ///< government or public programme
    Group,       ///< several parties named together
    Venture,     ///< joint project company
};

/// Where a party stands on the road to public markets.
enum class ListingState {
    Private,           ///< no filing known
    FiledConfidential, ///< draft registration filed in confidence
    FiledPublic,       ///< registration published
    Priced,            ///< offer price set
    Listed,            ///< shares trade
    LockupEnded,       ///< early holders may sell
    Subsidiary,        ///< owned by another party
};

/// How well established a fact is.
enum class FactStatus {
    Confirmed, ///< by a party or a filing
    Reported,  ///< by unnamed sources
    Planned,   ///< announced for later
    Rumoured,  ///< talk only
};

/// View of a vendor's finances.
enum class CreditOutlook {
    Stable,
    Watch,
    Weak,
};

/// Regulatory label that changes leverage.
enum class Designation {
    DoraCtpp,       ///< critical provider under DORA
    DmaPreliminary, ///< preliminary view: gatekeeper
    DmaGatekeeper,
    UkCtp, ///< critical third party in the UK
};

/// Family of accelerators.
enum class Silicon {
    Managed, ///< chosen by the provider, the customer does not tune for it
    Gpu,     ///< GPU of any maker
    Nvidia,
    Amd,
    Trainium,
    Inferentia,
    Graviton, ///< a processor, not an accelerator
    Tpu,
    Maia,
    Custom, ///< designed for one lab
};

/// What kind of place a workload can run in.
enum class HostKind {
    PublicCloud,
    SovereignCloud,
    GovernmentCloud,
    Neocloud,
    OwnDataCentre,
};

/// Route by which a model is consumed.
enum class Channel {
    Bedrock,
    Vertex,
    Foundry,
    FirstParty,
    Neocloud,
    SelfHosted,
};

/// Protocol that client code speaks.
enum class ApiProtocol {
    BedrockConverse,
    AnthropicMessages,
    OpenaiResponses,
    OpenaiChat,
    Gemini,
    Custom,
};

/// Whether the weights of a model are public.
enum class Weights {
    Open,
    Closed,
};

/// Life of a model or an offering.
enum class ModelStage {
    Preview,
    Ga,
    Legacy,
    Deprecated,
    Retired,
};

/// How deeply an offering is built into its cloud.
enum class IntegrationDepth {
    Api,        ///< interface only
    Governance, ///< identity, policy, network, logging and billing of the cloud
    Hardware,   ///< runs on the cloud's own silicon
};

/// A right to supply, host or sell.
enum class Exclusivity {
    None,
    Preferred, ///< earlier or better access
    Exclusive,
};

/// What kind of assurance it is.
enum class AttestationKind {
    Report,        ///< auditor's report, such as SOC 2
    Certificate,   ///< certificate of conformity, such as ISO 27001
    Authorisation, ///< by an authority, such as FedRAMP
    Eligibility,   ///< may be used under a regime by contract, such as HIPAA
    LegalRegime,   ///< a law that applies, no certificate
};

/// State of a deal.
enum class DealStatus {
    Talks,
    Announced,
    Intention, ///< announced without obligation
    Signed,
    Closed,
    Live,       ///< in operation
    Reported,   ///< by unnamed sources
    Superseded, ///< replaced by a later deal
    Ended,
    Aggregate, ///< a total of other deals
    Recall,    ///< from memory, no source read
};

/// How sure the record is.
enum class Confidence {
    High,
    Medium,
    Low,
};

/// Whether a deal's amounts may enter sums.
enum class SumRule {
    AddByQualifier, ///< firm, up to and more than are summed apart
    PerPeriod,      ///< a price for a month or a year
    DoNotAdd,       ///< total, superseded, value, talks or recall
    NoAmount,       ///< no amount known
};

/// What one part of a deal is.
enum class ComponentKind {
    Equity,
    Convertible,
    Warrant,
    Debt,
    Grant,
    CloudCommitment, ///< promised cloud or compute spend
    Capacity,        ///< power or chips
    Supply,          ///< silicon supply
    Distribution,
    License, ///< licence of models or technology
    RevenueShare,
    Acquihire, ///< licence and hiring of the team
    Merger,
    JointVenture,
    Backstop, ///< buys what others do not
    Guarantee,
    Restructuring,
    LetterOfIntent,
    Regulatory,
    Metric, ///< a figure about a party, not a payment
};

/// What moves from payer to payee.
enum class Flow {
    Money,
    Service,
    Hardware,
    Equity,
};

/// The word that bounds a figure.
enum class Qualifier {
    Exact,
    About,
    Nearly,
    UpTo,     ///< ceiling; the floor may be zero
    MoreThan, ///< floor; the ceiling is open
    AtLeast,  ///< floor; the ceiling is open
    Conditional,
    Potential,
    Forecast,
    Unstated, ///< the source prints a bare number
};

/// How sure a payment is.
enum class Certainty {
    Paid,        ///< money has moved
    Firm,        ///< owed without further condition
    Conditional, ///< due only when a trigger is met
    Option,      ///< one side may decline
    Intention,   ///< planned, no obligation
    Unknown,     ///< no source says
    Lapsed,      ///< can no longer fall due
};

/// What a payment is made in.
enum class Consideration {
    Cash,
    Credits, ///< usable only for the provider's services
    InKind,  ///< capacity instead of money
    Shares,
    Mixed,
};

/// What releases a conditional payment.
enum class TriggerKind {
    Signing,
    Date, ///< a calendar date
    CommercialMilestone,
    Deployment, ///< capacity delivered
    Spend,      ///< spend reached
    Regulatory,
    Listing,
    Restructuring,
    UnsoldCapacity, ///< supplier cannot sell it elsewhere
    Undisclosed,
};

/// What became of a tranche.
enum class TrancheState {
    Pending,
    Met,
    Missed,
    Lapsed,
};

/// How often an amount falls due.
enum class Period {
    Once,
    Month,
    Quarter,
    Year,
};

/// Unit of a capacity.
enum class CapacityUnit {
    Gw, ///< electrical power
    Mw, ///< electrical power
    Chips,
    H100e, ///< compute of one NVIDIA H100
};

/// What exactly a capacity counts.
enum class CapacityDefinition {
    PowerUnspecified, ///< power, basis not stated
    ItPower,          ///< power of the computers
    FacilityPower,    ///< power of the whole site
    ChipsInstalled,
    ChipsRunning,
    ChipsOrdered,
};

/// What became of a capacity.
enum class CapacityState {
    Planned,
    Contracted,
    UnderConstruction,
    Energised,
    Delivered, ///< only this one can be used
    Missed,
};

/// What a later deal does to an earlier one.
enum class SupersessionKind {
    Replaces, ///< the earlier one leaves the sums
    Amends,
    Extends,  ///< adds to it
    Contains, ///< is a total that holds it
};

/// What a share of ownership is measured on.
enum class StakeBasis {
    Issued,
    AsConverted, ///< all convertibles converted
    FullyDiluted,
    IfVested, ///< if all warrants vest
    Unstated,
};

/// What a figure about a party measures.
enum class MetricKind {
    Valuation,
    StakeValue,     ///< value of a holding
    RunRateRevenue, ///< annualised, not earned
    Revenue,
    Capex,
    Backlog,         ///< contracted, not yet recognised
    FundingRound,    ///< total of a round
    CommitmentTotal, ///< total of several commitments
    Customers,
    Share, ///< share of something, as a fraction
};

/// What a valuation is measured on.
enum class MetricBasis {
    PreMoney,
    PostMoney,
    Combined, ///< of merged companies
    Implied,  ///< computed from a stake
    Carrying, ///< in the investor's books
    Unstated,
};

/// Whether a figure has happened.
enum class MetricNature {
    Actual,
    Guidance,
    Target,
    Reported,
    Forecast,
};

/// How near a source is to the fact.
enum class SourceKind {
    Primary, ///< a party, filing, law or authority
    Press,
    Trade, ///< trade press
    Secondary,
    Seed,   ///< one of the articles the dataset grew from
    Vendor, ///< a vendor's own page
    Own,    ///< the organisation's own record
};

/// How far a figure can be relied on.
enum class Grade {
    A, ///< official page or document, read
    B, ///< secondary source, read
    C, ///< published heuristic, read
    J, ///< our judgement, no source
    R, ///< recalled, not read again
    M, ///< measured by the organisation
};

/// Where an as-of date comes from.
enum class AsOfBasis {
    Stated,
    Implied, ///< from the context
};

/// What kind of statement a claim is.
enum class ClaimType {
    Reported,
    Interpretation,
    Risk,
    Forecast,
    Recommendation,
    Headline,
    Definition,
};

/// What a conflict is about.
enum class ConflictKind {
    Money,
    Compute,
    Distribution,
    Naming,
};

/// What kind of event it is.
enum class EventKind {
    Regulation,
    Listing,
    Lifecycle, ///< model or service launch or end
    Review,    ///< inquiry or decision of an authority
    Policy,    ///< a vendor changes its terms
    Market,
};

/// Where a rule applies.
enum class Jurisdiction {
    Eu,
    Uk,
    Us,
    Other,
};

/// Line of business.
enum class Sector {
    Financial,
    Health,
    Public,
    Other,
};

/// Contract family.
enum class ContractKind {
    CloudAgreement,
    ModelApi,
    EnterpriseAi,
    GpuCapacity,
    Marketplace,
    AgentPlatform,
};

/// Where in its life a contract is.
enum class ContractStage {
    New,
    Renewal,
    MidTerm,
};

/// Whose template is in force.
enum class Paper {
    Vendor,
    Own,
    Negotiated,
};

/// What a notice period is counted in.
enum class NoticeUnit {
    Days,
    WorkingDays, ///< Monday to Friday without the holidays of the workspace
    Weeks,
    Months, ///< of the calendar
};

/// What happens to a deadline that falls on a weekend or a holiday.
enum class NoticeRoll {
    Stays,
    Before, ///< the last working day before it
    After,  ///< the next working day
};

/// May our content train models.
enum class TrainingUse {
    Prohibited,
    OptOut,
    Permitted,
};

/// Cover for third-party claims about outputs.
enum class Indemnity {
    None,
    Capped,
    Uncapped,
};

/// What we may inspect.
enum class AuditRights {
    None,
    ReportsOnly,
    Full,
};

/// Instrument of a committed spend.
enum class CommitmentKind {
    EdpPpa,
    Macc,
    GcpCommit,
    LabPrepaid,
    ProvisionedThroughput,
    GpuReservation,
};

/// What is committed, after FOCUS.
enum class CommitmentCategory {
    Spend,
    Usage,
};

/// When a shortfall is settled.
enum class Settlement {
    Annual,
    Term,
};

/// Business impact of a workload.
enum class Criticality {
    Critical,
    Important,
    Standard,
};

/// EU AI Act class of the use.
enum class AiActClass {
    HighRisk,
    Limited,
    Minimal,
};

/// Orchestration layer.
enum class AgentFramework {
    None,
    Portable, ///< open-source, cloud-neutral
    BedrockAgents,
    BedrockAgentcore,
    VertexAgentBuilder,
    FoundryAgents,
    OpenaiAgents,
    ClaudeManagedAgents,
};

/// Where inference logs live.
enum class LogLocation {
    Own,
    Vendor,
    None,
};

/// Who controls it.
enum class Owner {
    Vendor,
    Own,
};

/// State of a plan.
enum class PlanStatus {
    Draft,
    Adopted,
    Discarded,
};

/// What happens in a scenario.
enum class ShockKind {
    PriceRise,
    VendorFailure,
    Divestiture, ///< a route loses a lab
    ExclusivityChange,
    TrancheMissed,
    CapacityShortfall,
    ModelRetirement,
    Currency,
    OpenWeightDisplacement,
};

/// Part of a contract that a point belongs to.
enum class RuleCategory {
    Portability,
    Exit,
    Commercial,
    Listing, ///< terms to settle before the vendor lists its shares
    Capacity,
    Governance,
    Agents,
    Silicon,
    Content, ///< intellectual property and use of data
    Lifecycle,
    Security,
    Corporate, ///< events on either side of the contract
};

/// How firmly we stand on a point.
enum class Stance {
    LegalMinimum, ///< a law gives it, where that law applies
    Core,
    Standard,
    Trade, ///< to be given up for something better
};

/// State of a checklist item.
enum class ItemStatus {
    NotRaised,
    Raised,
    Agreed,
    Refused,
    Traded,
    Waived,
};

/// How talks about a contract ended.
enum class TalksDecision {
    Signed,
    Extended, ///< on the current terms, for a while
    NoticeGiven,
};

/// Which amounts count.
enum class MoneyBasis {
    Headline,     ///< the largest number printed, qualifiers dropped
    Firm,         ///< paid or owed without further condition
    RiskWeighted, ///< each amount times its probability
};

/// What kind of action is advised.
enum class AdviceKind {
    Architecture,
    Governance,
    Sourcing,
    Data,
    Monitoring,
    Negotiation,
};

template<>
const Enumeration &enumeration<Origin>();
template<>
const Enumeration &enumeration<PartyKind>();
template<>
const Enumeration &enumeration<ListingState>();
template<>
const Enumeration &enumeration<FactStatus>();
template<>
const Enumeration &enumeration<CreditOutlook>();
template<>
const Enumeration &enumeration<Designation>();
template<>
const Enumeration &enumeration<Silicon>();
template<>
const Enumeration &enumeration<HostKind>();
template<>
const Enumeration &enumeration<Channel>();
template<>
const Enumeration &enumeration<ApiProtocol>();
template<>
const Enumeration &enumeration<Weights>();
template<>
const Enumeration &enumeration<ModelStage>();
template<>
const Enumeration &enumeration<IntegrationDepth>();
template<>
const Enumeration &enumeration<Exclusivity>();
template<>
const Enumeration &enumeration<AttestationKind>();
template<>
const Enumeration &enumeration<DealStatus>();
template<>
const Enumeration &enumeration<Confidence>();
template<>
const Enumeration &enumeration<SumRule>();
template<>
const Enumeration &enumeration<ComponentKind>();
template<>
const Enumeration &enumeration<Flow>();
template<>
const Enumeration &enumeration<Qualifier>();
template<>
const Enumeration &enumeration<Certainty>();
template<>
const Enumeration &enumeration<Consideration>();
template<>
const Enumeration &enumeration<TriggerKind>();
template<>
const Enumeration &enumeration<TrancheState>();
template<>
const Enumeration &enumeration<Period>();
template<>
const Enumeration &enumeration<CapacityUnit>();
template<>
const Enumeration &enumeration<CapacityDefinition>();
template<>
const Enumeration &enumeration<CapacityState>();
template<>
const Enumeration &enumeration<SupersessionKind>();
template<>
const Enumeration &enumeration<StakeBasis>();
template<>
const Enumeration &enumeration<MetricKind>();
template<>
const Enumeration &enumeration<MetricBasis>();
template<>
const Enumeration &enumeration<MetricNature>();
template<>
const Enumeration &enumeration<SourceKind>();
template<>
const Enumeration &enumeration<Grade>();
template<>
const Enumeration &enumeration<AsOfBasis>();
template<>
const Enumeration &enumeration<ClaimType>();
template<>
const Enumeration &enumeration<ConflictKind>();
template<>
const Enumeration &enumeration<EventKind>();
template<>
const Enumeration &enumeration<Jurisdiction>();
template<>
const Enumeration &enumeration<Sector>();
template<>
const Enumeration &enumeration<ContractKind>();
template<>
const Enumeration &enumeration<ContractStage>();
template<>
const Enumeration &enumeration<Paper>();
template<>
const Enumeration &enumeration<NoticeUnit>();
template<>
const Enumeration &enumeration<NoticeRoll>();
template<>
const Enumeration &enumeration<TrainingUse>();
template<>
const Enumeration &enumeration<Indemnity>();
template<>
const Enumeration &enumeration<AuditRights>();
template<>
const Enumeration &enumeration<CommitmentKind>();
template<>
const Enumeration &enumeration<CommitmentCategory>();
template<>
const Enumeration &enumeration<Settlement>();
template<>
const Enumeration &enumeration<Criticality>();
template<>
const Enumeration &enumeration<AiActClass>();
template<>
const Enumeration &enumeration<AgentFramework>();
template<>
const Enumeration &enumeration<LogLocation>();
template<>
const Enumeration &enumeration<Owner>();
template<>
const Enumeration &enumeration<PlanStatus>();
template<>
const Enumeration &enumeration<ShockKind>();
template<>
const Enumeration &enumeration<RuleCategory>();
template<>
const Enumeration &enumeration<Stance>();
template<>
const Enumeration &enumeration<ItemStatus>();
template<>
const Enumeration &enumeration<TalksDecision>();
template<>
const Enumeration &enumeration<MoneyBasis>();
template<>
const Enumeration &enumeration<AdviceKind>();

} // namespace fairlead
