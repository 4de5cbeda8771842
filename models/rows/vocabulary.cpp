#include "models/rows/vocabulary.h"

#include <QtGlobal>

namespace fairlead {

template<>
const Enumeration &enumeration<Origin>()
{
    static const Enumeration kEnumeration(
        "Origin", {
                      {int(Origin::Market), "market", QT_TRANSLATE_NOOP("Origin", "Market")},
                      {int(Origin::Sample), "sample", QT_TRANSLATE_NOOP("Origin", "Sample")},
                      {int(Origin::Own), "own", QT_TRANSLATE_NOOP("Origin", "Own")},
                  });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<PartyKind>()
{
    static const Enumeration kEnumeration(
        "PartyKind",
        {
            {int(PartyKind::Hyperscaler), "hyperscaler",
             QT_TRANSLATE_NOOP("PartyKind", "Hyperscaler")},
            {int(PartyKind::Lab), "lab", QT_TRANSLATE_NOOP("PartyKind", "AI lab")},
            {int(PartyKind::Neocloud), "neocloud", QT_TRANSLATE_NOOP("PartyKind", "Neocloud")},
            {int(PartyKind::Chipmaker), "chipmaker", QT_TRANSLATE_NOOP("PartyKind", "Chipmaker")},
            {int(PartyKind::Investor), "investor", QT_TRANSLATE_NOOP("PartyKind", "Investor")},
            {int(PartyKind::Platform), "platform", QT_TRANSLATE_NOOP("PartyKind", "Platform")},
            {int(PartyKind::Reseller), "reseller", QT_TRANSLATE_NOOP("PartyKind", "Reseller")},
            {int(PartyKind::Regulator), "regulator", QT_TRANSLATE_NOOP("PartyKind", "Regulator")},
            {int(PartyKind::PublicBody), "public_body",
             QT_TRANSLATE_NOOP("PartyKind", "Public body")},
            {int(PartyKind::Group), "group", QT_TRANSLATE_NOOP("PartyKind", "Group of parties")},
            {int(PartyKind::Venture), "venture", QT_TRANSLATE_NOOP("PartyKind", "Joint venture")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ListingState>()
{
    static const Enumeration kEnumeration(
        "ListingState",
        {
            {int(ListingState::Private), "private", QT_TRANSLATE_NOOP("ListingState", "Private")},
            {int(ListingState::FiledConfidential), "filed_confidential",
             QT_TRANSLATE_NOOP("ListingState", "Filed confidentially")},
            {int(ListingState::FiledPublic), "filed_public",
             QT_TRANSLATE_NOOP("ListingState", "Filed publicly")},
            {int(ListingState::Priced), "priced", QT_TRANSLATE_NOOP("ListingState", "Priced")},
            {int(ListingState::Listed), "listed", QT_TRANSLATE_NOOP("ListingState", "Listed")},
            {int(ListingState::LockupEnded), "lockup_ended",
             QT_TRANSLATE_NOOP("ListingState", "Lock-up ended")},
            {int(ListingState::Subsidiary), "subsidiary",
             QT_TRANSLATE_NOOP("ListingState", "Subsidiary")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<FactStatus>()
{
    static const Enumeration kEnumeration(
        "FactStatus",
        {
            {int(FactStatus::Confirmed), "confirmed", QT_TRANSLATE_NOOP("FactStatus", "Confirmed")},
            {int(FactStatus::Reported), "reported", QT_TRANSLATE_NOOP("FactStatus", "Reported")},
            {int(FactStatus::Planned), "planned", QT_TRANSLATE_NOOP("FactStatus", "Planned")},
            {int(FactStatus::Rumoured), "rumoured", QT_TRANSLATE_NOOP("FactStatus", "Rumoured")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CreditOutlook>()
{
    static const Enumeration kEnumeration(
        "CreditOutlook",
        {
            {int(CreditOutlook::Stable), "stable", QT_TRANSLATE_NOOP("CreditOutlook", "Stable")},
            {int(CreditOutlook::Watch), "watch", QT_TRANSLATE_NOOP("CreditOutlook", "Watch")},
            {int(CreditOutlook::Weak), "weak", QT_TRANSLATE_NOOP("CreditOutlook", "Weak")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Designation>()
{
    static const Enumeration kEnumeration(
        "Designation", {
                           {int(Designation::DoraCtpp), "dora_ctpp",
                            QT_TRANSLATE_NOOP("Designation", "DORA critical provider")},
                           {int(Designation::DmaPreliminary), "dma_preliminary",
                            QT_TRANSLATE_NOOP("Designation", "DMA preliminary view")},
                           {int(Designation::DmaGatekeeper), "dma_gatekeeper",
                            QT_TRANSLATE_NOOP("Designation", "DMA gatekeeper")},
                           {int(Designation::UkCtp), "uk_ctp",
                            QT_TRANSLATE_NOOP("Designation", "UK critical third party")},
                       });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Silicon>()
{
    static const Enumeration kEnumeration(
        "Silicon",
        {
            {int(Silicon::Managed), "managed", QT_TRANSLATE_NOOP("Silicon", "Managed")},
            {int(Silicon::Gpu), "gpu", QT_TRANSLATE_NOOP("Silicon", "GPU")},
            {int(Silicon::Nvidia), "nvidia", QT_TRANSLATE_NOOP("Silicon", "NVIDIA GPU")},
            {int(Silicon::Amd), "amd", QT_TRANSLATE_NOOP("Silicon", "AMD GPU")},
            {int(Silicon::Trainium), "trainium", QT_TRANSLATE_NOOP("Silicon", "Trainium")},
            {int(Silicon::Inferentia), "inferentia", QT_TRANSLATE_NOOP("Silicon", "Inferentia")},
            {int(Silicon::Graviton), "graviton", QT_TRANSLATE_NOOP("Silicon", "Graviton")},
            {int(Silicon::Tpu), "tpu", QT_TRANSLATE_NOOP("Silicon", "TPU")},
            {int(Silicon::Maia), "maia", QT_TRANSLATE_NOOP("Silicon", "Maia")},
            {int(Silicon::Custom), "custom", QT_TRANSLATE_NOOP("Silicon", "Custom")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<HostKind>()
{
    static const Enumeration kEnumeration(
        "HostKind",
        {
            {int(HostKind::PublicCloud), "public_cloud",
             QT_TRANSLATE_NOOP("HostKind", "Public cloud")},
            {int(HostKind::SovereignCloud), "sovereign_cloud",
             QT_TRANSLATE_NOOP("HostKind", "Sovereign cloud")},
            {int(HostKind::GovernmentCloud), "government_cloud",
             QT_TRANSLATE_NOOP("HostKind", "Government cloud")},
            {int(HostKind::Neocloud), "neocloud", QT_TRANSLATE_NOOP("HostKind", "Neocloud")},
            {int(HostKind::OwnDataCentre), "own_data_centre",
             QT_TRANSLATE_NOOP("HostKind", "Own data centre")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Channel>()
{
    static const Enumeration kEnumeration(
        "Channel",
        {
            {int(Channel::Bedrock), "bedrock", QT_TRANSLATE_NOOP("Channel", "Amazon Bedrock")},
            {int(Channel::Vertex), "vertex", QT_TRANSLATE_NOOP("Channel", "Vertex AI")},
            {int(Channel::Foundry), "foundry", QT_TRANSLATE_NOOP("Channel", "Microsoft Foundry")},
            {int(Channel::FirstParty), "first_party",
             QT_TRANSLATE_NOOP("Channel", "The lab's own service")},
            {int(Channel::Neocloud), "neocloud", QT_TRANSLATE_NOOP("Channel", "Neocloud")},
            {int(Channel::SelfHosted), "self_hosted", QT_TRANSLATE_NOOP("Channel", "Self-hosted")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ApiProtocol>()
{
    static const Enumeration kEnumeration(
        "ApiProtocol",
        {
            {int(ApiProtocol::BedrockConverse), "bedrock_converse",
             QT_TRANSLATE_NOOP("ApiProtocol", "Bedrock Converse")},
            {int(ApiProtocol::AnthropicMessages), "anthropic_messages",
             QT_TRANSLATE_NOOP("ApiProtocol", "Anthropic Messages")},
            {int(ApiProtocol::OpenaiResponses), "openai_responses",
             QT_TRANSLATE_NOOP("ApiProtocol", "OpenAI Responses")},
            {int(ApiProtocol::OpenaiChat), "openai_chat",
             QT_TRANSLATE_NOOP("ApiProtocol", "OpenAI Chat")},
            {int(ApiProtocol::Gemini), "gemini", QT_TRANSLATE_NOOP("ApiProtocol", "Gemini")},
            {int(ApiProtocol::Custom), "custom", QT_TRANSLATE_NOOP("ApiProtocol", "Custom")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Weights>()
{
    static const Enumeration kEnumeration(
        "Weights", {
                       {int(Weights::Open), "open", QT_TRANSLATE_NOOP("Weights", "Open")},
                       {int(Weights::Closed), "closed", QT_TRANSLATE_NOOP("Weights", "Closed")},
                   });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ModelStage>()
{
    static const Enumeration kEnumeration(
        "ModelStage",
        {
            {int(ModelStage::Preview), "preview", QT_TRANSLATE_NOOP("ModelStage", "Preview")},
            {int(ModelStage::Ga), "ga", QT_TRANSLATE_NOOP("ModelStage", "Generally available")},
            {int(ModelStage::Legacy), "legacy", QT_TRANSLATE_NOOP("ModelStage", "Legacy")},
            {int(ModelStage::Deprecated), "deprecated",
             QT_TRANSLATE_NOOP("ModelStage", "Deprecated")},
            {int(ModelStage::Retired), "retired", QT_TRANSLATE_NOOP("ModelStage", "Retired")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<IntegrationDepth>()
{
    static const Enumeration kEnumeration(
        "IntegrationDepth",
        {
            {int(IntegrationDepth::Api), "api", QT_TRANSLATE_NOOP("IntegrationDepth", "API")},
            {int(IntegrationDepth::Governance), "governance",
             QT_TRANSLATE_NOOP("IntegrationDepth", "Governance layer")},
            {int(IntegrationDepth::Hardware), "hardware",
             QT_TRANSLATE_NOOP("IntegrationDepth", "Hardware layer")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Exclusivity>()
{
    static const Enumeration kEnumeration(
        "Exclusivity",
        {
            {int(Exclusivity::None), "none", QT_TRANSLATE_NOOP("Exclusivity", "None")},
            {int(Exclusivity::Preferred), "preferred",
             QT_TRANSLATE_NOOP("Exclusivity", "Preferred")},
            {int(Exclusivity::Exclusive), "exclusive",
             QT_TRANSLATE_NOOP("Exclusivity", "Exclusive")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<AttestationKind>()
{
    static const Enumeration kEnumeration(
        "AttestationKind", {
                               {int(AttestationKind::Report), "report",
                                QT_TRANSLATE_NOOP("AttestationKind", "Report")},
                               {int(AttestationKind::Certificate), "certificate",
                                QT_TRANSLATE_NOOP("AttestationKind", "Certificate")},
                               {int(AttestationKind::Authorisation), "authorisation",
                                QT_TRANSLATE_NOOP("AttestationKind", "Authorisation")},
                               {int(AttestationKind::Eligibility), "eligibility",
                                QT_TRANSLATE_NOOP("AttestationKind", "Eligibility")},
                               {int(AttestationKind::LegalRegime), "legal_regime",
                                QT_TRANSLATE_NOOP("AttestationKind", "Legal regime")},
                           });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<DealStatus>()
{
    static const Enumeration kEnumeration(
        "DealStatus",
        {
            {int(DealStatus::Talks), "talks", QT_TRANSLATE_NOOP("DealStatus", "In talks")},
            {int(DealStatus::Announced), "announced", QT_TRANSLATE_NOOP("DealStatus", "Announced")},
            {int(DealStatus::Intention), "intention", QT_TRANSLATE_NOOP("DealStatus", "Intention")},
            {int(DealStatus::Signed), "signed", QT_TRANSLATE_NOOP("DealStatus", "Signed")},
            {int(DealStatus::Closed), "closed", QT_TRANSLATE_NOOP("DealStatus", "Closed")},
            {int(DealStatus::Live), "live", QT_TRANSLATE_NOOP("DealStatus", "Live")},
            {int(DealStatus::Reported), "reported", QT_TRANSLATE_NOOP("DealStatus", "Reported")},
            {int(DealStatus::Superseded), "superseded",
             QT_TRANSLATE_NOOP("DealStatus", "Superseded")},
            {int(DealStatus::Ended), "ended", QT_TRANSLATE_NOOP("DealStatus", "Ended")},
            {int(DealStatus::Aggregate), "aggregate", QT_TRANSLATE_NOOP("DealStatus", "Aggregate")},
            {int(DealStatus::Recall), "recall", QT_TRANSLATE_NOOP("DealStatus", "Recall only")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Confidence>()
{
    static const Enumeration kEnumeration(
        "Confidence",
        {
            {int(Confidence::High), "high", QT_TRANSLATE_NOOP("Confidence", "High")},
            {int(Confidence::Medium), "medium", QT_TRANSLATE_NOOP("Confidence", "Medium")},
            {int(Confidence::Low), "low", QT_TRANSLATE_NOOP("Confidence", "Low")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<SumRule>()
{
    static const Enumeration kEnumeration(
        "SumRule",
        {
            {int(SumRule::AddByQualifier), "add_by_qualifier",
             QT_TRANSLATE_NOOP("SumRule", "Add, each qualifier apart")},
            {int(SumRule::PerPeriod), "per_period", QT_TRANSLATE_NOOP("SumRule", "Per period")},
            {int(SumRule::DoNotAdd), "do_not_add", QT_TRANSLATE_NOOP("SumRule", "Do not add")},
            {int(SumRule::NoAmount), "no_amount", QT_TRANSLATE_NOOP("SumRule", "No amount")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ComponentKind>()
{
    static const Enumeration kEnumeration(
        "ComponentKind",
        {
            {int(ComponentKind::Equity), "equity", QT_TRANSLATE_NOOP("ComponentKind", "Equity")},
            {int(ComponentKind::Convertible), "convertible",
             QT_TRANSLATE_NOOP("ComponentKind", "Convertible note")},
            {int(ComponentKind::Warrant), "warrant", QT_TRANSLATE_NOOP("ComponentKind", "Warrant")},
            {int(ComponentKind::Debt), "debt", QT_TRANSLATE_NOOP("ComponentKind", "Debt")},
            {int(ComponentKind::Grant), "grant", QT_TRANSLATE_NOOP("ComponentKind", "Grant")},
            {int(ComponentKind::CloudCommitment), "cloud_commitment",
             QT_TRANSLATE_NOOP("ComponentKind", "Compute commitment")},
            {int(ComponentKind::Capacity), "capacity",
             QT_TRANSLATE_NOOP("ComponentKind", "Capacity")},
            {int(ComponentKind::Supply), "supply",
             QT_TRANSLATE_NOOP("ComponentKind", "Silicon supply")},
            {int(ComponentKind::Distribution), "distribution",
             QT_TRANSLATE_NOOP("ComponentKind", "Distribution")},
            {int(ComponentKind::License), "license", QT_TRANSLATE_NOOP("ComponentKind", "Licence")},
            {int(ComponentKind::RevenueShare), "revenue_share",
             QT_TRANSLATE_NOOP("ComponentKind", "Revenue share")},
            {int(ComponentKind::Acquihire), "acquihire",
             QT_TRANSLATE_NOOP("ComponentKind", "Licence and hire")},
            {int(ComponentKind::Merger), "merger", QT_TRANSLATE_NOOP("ComponentKind", "Merger")},
            {int(ComponentKind::JointVenture), "joint_venture",
             QT_TRANSLATE_NOOP("ComponentKind", "Joint venture")},
            {int(ComponentKind::Backstop), "backstop",
             QT_TRANSLATE_NOOP("ComponentKind", "Backstop")},
            {int(ComponentKind::Guarantee), "guarantee",
             QT_TRANSLATE_NOOP("ComponentKind", "Guarantee")},
            {int(ComponentKind::Restructuring), "restructuring",
             QT_TRANSLATE_NOOP("ComponentKind", "Restructuring")},
            {int(ComponentKind::LetterOfIntent), "letter_of_intent",
             QT_TRANSLATE_NOOP("ComponentKind", "Letter of intent")},
            {int(ComponentKind::Regulatory), "regulatory",
             QT_TRANSLATE_NOOP("ComponentKind", "Regulatory act")},
            {int(ComponentKind::Metric), "metric", QT_TRANSLATE_NOOP("ComponentKind", "Figure")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Flow>()
{
    static const Enumeration kEnumeration(
        "Flow", {
                    {int(Flow::Money), "money", QT_TRANSLATE_NOOP("Flow", "Money")},
                    {int(Flow::Service), "service", QT_TRANSLATE_NOOP("Flow", "Service")},
                    {int(Flow::Hardware), "hardware", QT_TRANSLATE_NOOP("Flow", "Hardware")},
                    {int(Flow::Equity), "equity", QT_TRANSLATE_NOOP("Flow", "Shares")},
                });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Qualifier>()
{
    static const Enumeration kEnumeration(
        "Qualifier",
        {
            {int(Qualifier::Exact), "exact", QT_TRANSLATE_NOOP("Qualifier", "exactly")},
            {int(Qualifier::About), "about", QT_TRANSLATE_NOOP("Qualifier", "about")},
            {int(Qualifier::Nearly), "nearly", QT_TRANSLATE_NOOP("Qualifier", "nearly")},
            {int(Qualifier::UpTo), "up_to", QT_TRANSLATE_NOOP("Qualifier", "up to")},
            {int(Qualifier::MoreThan), "more_than", QT_TRANSLATE_NOOP("Qualifier", "more than")},
            {int(Qualifier::AtLeast), "at_least", QT_TRANSLATE_NOOP("Qualifier", "at least")},
            {int(Qualifier::Conditional), "conditional",
             QT_TRANSLATE_NOOP("Qualifier", "conditional")},
            {int(Qualifier::Potential), "potential", QT_TRANSLATE_NOOP("Qualifier", "potential")},
            {int(Qualifier::Forecast), "forecast", QT_TRANSLATE_NOOP("Qualifier", "forecast")},
            {int(Qualifier::Unstated), "unstated", QT_TRANSLATE_NOOP("Qualifier", "unstated")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Certainty>()
{
    static const Enumeration kEnumeration(
        "Certainty",
        {
            {int(Certainty::Paid), "paid", QT_TRANSLATE_NOOP("Certainty", "Paid")},
            {int(Certainty::Firm), "firm", QT_TRANSLATE_NOOP("Certainty", "Firm")},
            {int(Certainty::Conditional), "conditional",
             QT_TRANSLATE_NOOP("Certainty", "Conditional")},
            {int(Certainty::Option), "option", QT_TRANSLATE_NOOP("Certainty", "Option")},
            {int(Certainty::Intention), "intention", QT_TRANSLATE_NOOP("Certainty", "Intention")},
            {int(Certainty::Unknown), "unknown", QT_TRANSLATE_NOOP("Certainty", "Unknown")},
            {int(Certainty::Lapsed), "lapsed", QT_TRANSLATE_NOOP("Certainty", "Lapsed")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Consideration>()
{
    static const Enumeration kEnumeration(
        "Consideration",
        {
            {int(Consideration::Cash), "cash", QT_TRANSLATE_NOOP("Consideration", "Cash")},
            {int(Consideration::Credits), "credits",
             QT_TRANSLATE_NOOP("Consideration", "Compute credits")},
            {int(Consideration::InKind), "in_kind",
             QT_TRANSLATE_NOOP("Consideration", "In-kind capacity")},
            {int(Consideration::Shares), "shares", QT_TRANSLATE_NOOP("Consideration", "Shares")},
            {int(Consideration::Mixed), "mixed", QT_TRANSLATE_NOOP("Consideration", "Mixed")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<TriggerKind>()
{
    static const Enumeration kEnumeration(
        "TriggerKind",
        {
            {int(TriggerKind::Signing), "signing", QT_TRANSLATE_NOOP("TriggerKind", "Signing")},
            {int(TriggerKind::Date), "date", QT_TRANSLATE_NOOP("TriggerKind", "Date")},
            {int(TriggerKind::CommercialMilestone), "commercial_milestone",
             QT_TRANSLATE_NOOP("TriggerKind", "Commercial milestone")},
            {int(TriggerKind::Deployment), "deployment",
             QT_TRANSLATE_NOOP("TriggerKind", "Deployment")},
            {int(TriggerKind::Spend), "spend", QT_TRANSLATE_NOOP("TriggerKind", "Spend")},
            {int(TriggerKind::Regulatory), "regulatory",
             QT_TRANSLATE_NOOP("TriggerKind", "Regulatory approval")},
            {int(TriggerKind::Listing), "listing", QT_TRANSLATE_NOOP("TriggerKind", "Listing")},
            {int(TriggerKind::Restructuring), "restructuring",
             QT_TRANSLATE_NOOP("TriggerKind", "Restructuring")},
            {int(TriggerKind::UnsoldCapacity), "unsold_capacity",
             QT_TRANSLATE_NOOP("TriggerKind", "Unsold capacity")},
            {int(TriggerKind::Undisclosed), "undisclosed",
             QT_TRANSLATE_NOOP("TriggerKind", "Undisclosed")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<TrancheState>()
{
    static const Enumeration kEnumeration(
        "TrancheState",
        {
            {int(TrancheState::Pending), "pending", QT_TRANSLATE_NOOP("TrancheState", "Pending")},
            {int(TrancheState::Met), "met", QT_TRANSLATE_NOOP("TrancheState", "Met")},
            {int(TrancheState::Missed), "missed", QT_TRANSLATE_NOOP("TrancheState", "Missed")},
            {int(TrancheState::Lapsed), "lapsed", QT_TRANSLATE_NOOP("TrancheState", "Lapsed")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Period>()
{
    static const Enumeration kEnumeration(
        "Period",
        {
            {int(Period::Once), "once", QT_TRANSLATE_NOOP("Period", "Once")},
            {int(Period::Month), "month", QT_TRANSLATE_NOOP("Period", "Each month")},
            {int(Period::Quarter), "quarter", QT_TRANSLATE_NOOP("Period", "Each quarter")},
            {int(Period::Year), "year", QT_TRANSLATE_NOOP("Period", "Each year")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CapacityUnit>()
{
    static const Enumeration kEnumeration(
        "CapacityUnit",
        {
            {int(CapacityUnit::Gw), "gw", QT_TRANSLATE_NOOP("CapacityUnit", "GW")},
            {int(CapacityUnit::Mw), "mw", QT_TRANSLATE_NOOP("CapacityUnit", "MW")},
            {int(CapacityUnit::Chips), "chips", QT_TRANSLATE_NOOP("CapacityUnit", "chips")},
            {int(CapacityUnit::H100e), "h100e",
             QT_TRANSLATE_NOOP("CapacityUnit", "H100 equivalents")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CapacityDefinition>()
{
    static const Enumeration kEnumeration(
        "CapacityDefinition",
        {
            {int(CapacityDefinition::PowerUnspecified), "power_unspecified",
             QT_TRANSLATE_NOOP("CapacityDefinition", "Power, basis not stated")},
            {int(CapacityDefinition::ItPower), "it_power",
             QT_TRANSLATE_NOOP("CapacityDefinition", "IT power")},
            {int(CapacityDefinition::FacilityPower), "facility_power",
             QT_TRANSLATE_NOOP("CapacityDefinition", "Facility power")},
            {int(CapacityDefinition::ChipsInstalled), "chips_installed",
             QT_TRANSLATE_NOOP("CapacityDefinition", "Chips installed")},
            {int(CapacityDefinition::ChipsRunning), "chips_running",
             QT_TRANSLATE_NOOP("CapacityDefinition", "Chips running")},
            {int(CapacityDefinition::ChipsOrdered), "chips_ordered",
             QT_TRANSLATE_NOOP("CapacityDefinition", "Chips ordered")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CapacityState>()
{
    static const Enumeration kEnumeration(
        "CapacityState",
        {
            {int(CapacityState::Planned), "planned", QT_TRANSLATE_NOOP("CapacityState", "Planned")},
            {int(CapacityState::Contracted), "contracted",
             QT_TRANSLATE_NOOP("CapacityState", "Contracted")},
            {int(CapacityState::UnderConstruction), "under_construction",
             QT_TRANSLATE_NOOP("CapacityState", "Under construction")},
            {int(CapacityState::Energised), "energised",
             QT_TRANSLATE_NOOP("CapacityState", "Energised")},
            {int(CapacityState::Delivered), "delivered",
             QT_TRANSLATE_NOOP("CapacityState", "Delivered")},
            {int(CapacityState::Missed), "missed", QT_TRANSLATE_NOOP("CapacityState", "Missed")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<SupersessionKind>()
{
    static const Enumeration kEnumeration("SupersessionKind",
                                          {
                                              {int(SupersessionKind::Replaces), "replaces",
                                               QT_TRANSLATE_NOOP("SupersessionKind", "Replaces")},
                                              {int(SupersessionKind::Amends), "amends",
                                               QT_TRANSLATE_NOOP("SupersessionKind", "Amends")},
                                              {int(SupersessionKind::Extends), "extends",
                                               QT_TRANSLATE_NOOP("SupersessionKind", "Extends")},
                                              {int(SupersessionKind::Contains), "contains",
                                               QT_TRANSLATE_NOOP("SupersessionKind", "Contains")},
                                          });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<StakeBasis>()
{
    static const Enumeration kEnumeration(
        "StakeBasis",
        {
            {int(StakeBasis::Issued), "issued", QT_TRANSLATE_NOOP("StakeBasis", "Issued shares")},
            {int(StakeBasis::AsConverted), "as_converted",
             QT_TRANSLATE_NOOP("StakeBasis", "As converted")},
            {int(StakeBasis::FullyDiluted), "fully_diluted",
             QT_TRANSLATE_NOOP("StakeBasis", "Fully diluted")},
            {int(StakeBasis::IfVested), "if_vested",
             QT_TRANSLATE_NOOP("StakeBasis", "If fully vested")},
            {int(StakeBasis::Unstated), "unstated", QT_TRANSLATE_NOOP("StakeBasis", "Not stated")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<MetricKind>()
{
    static const Enumeration kEnumeration(
        "MetricKind",
        {
            {int(MetricKind::Valuation), "valuation", QT_TRANSLATE_NOOP("MetricKind", "Valuation")},
            {int(MetricKind::StakeValue), "stake_value",
             QT_TRANSLATE_NOOP("MetricKind", "Value of a holding")},
            {int(MetricKind::RunRateRevenue), "run_rate_revenue",
             QT_TRANSLATE_NOOP("MetricKind", "Run-rate revenue")},
            {int(MetricKind::Revenue), "revenue", QT_TRANSLATE_NOOP("MetricKind", "Revenue")},
            {int(MetricKind::Capex), "capex",
             QT_TRANSLATE_NOOP("MetricKind", "Capital expenditure")},
            {int(MetricKind::Backlog), "backlog", QT_TRANSLATE_NOOP("MetricKind", "Backlog")},
            {int(MetricKind::FundingRound), "funding_round",
             QT_TRANSLATE_NOOP("MetricKind", "Funding round")},
            {int(MetricKind::CommitmentTotal), "commitment_total",
             QT_TRANSLATE_NOOP("MetricKind", "Commitments in total")},
            {int(MetricKind::Customers), "customers", QT_TRANSLATE_NOOP("MetricKind", "Customers")},
            {int(MetricKind::Share), "share", QT_TRANSLATE_NOOP("MetricKind", "Share")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<MetricBasis>()
{
    static const Enumeration kEnumeration(
        "MetricBasis",
        {
            {int(MetricBasis::PreMoney), "pre_money",
             QT_TRANSLATE_NOOP("MetricBasis", "Pre-money")},
            {int(MetricBasis::PostMoney), "post_money",
             QT_TRANSLATE_NOOP("MetricBasis", "Post-money")},
            {int(MetricBasis::Combined), "combined", QT_TRANSLATE_NOOP("MetricBasis", "Combined")},
            {int(MetricBasis::Implied), "implied", QT_TRANSLATE_NOOP("MetricBasis", "Implied")},
            {int(MetricBasis::Carrying), "carrying",
             QT_TRANSLATE_NOOP("MetricBasis", "Carrying value")},
            {int(MetricBasis::Unstated), "unstated",
             QT_TRANSLATE_NOOP("MetricBasis", "Not stated")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<MetricNature>()
{
    static const Enumeration kEnumeration(
        "MetricNature",
        {
            {int(MetricNature::Actual), "actual", QT_TRANSLATE_NOOP("MetricNature", "Actual")},
            {int(MetricNature::Guidance), "guidance",
             QT_TRANSLATE_NOOP("MetricNature", "Guidance")},
            {int(MetricNature::Target), "target", QT_TRANSLATE_NOOP("MetricNature", "Target")},
            {int(MetricNature::Reported), "reported",
             QT_TRANSLATE_NOOP("MetricNature", "Reported")},
            {int(MetricNature::Forecast), "forecast",
             QT_TRANSLATE_NOOP("MetricNature", "Forecast")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<SourceKind>()
{
    static const Enumeration kEnumeration(
        "SourceKind",
        {
            {int(SourceKind::Primary), "primary", QT_TRANSLATE_NOOP("SourceKind", "Primary")},
            {int(SourceKind::Press), "press", QT_TRANSLATE_NOOP("SourceKind", "Press")},
            {int(SourceKind::Trade), "trade", QT_TRANSLATE_NOOP("SourceKind", "Trade press")},
            {int(SourceKind::Secondary), "secondary", QT_TRANSLATE_NOOP("SourceKind", "Secondary")},
            {int(SourceKind::Seed), "seed", QT_TRANSLATE_NOOP("SourceKind", "Seed article")},
            {int(SourceKind::Vendor), "vendor", QT_TRANSLATE_NOOP("SourceKind", "Vendor page")},
            {int(SourceKind::Own), "own", QT_TRANSLATE_NOOP("SourceKind", "Own record")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Grade>()
{
    static const Enumeration kEnumeration("Grade",
                                          {
                                              {int(Grade::A), "a", QT_TRANSLATE_NOOP("Grade", "A")},
                                              {int(Grade::B), "b", QT_TRANSLATE_NOOP("Grade", "B")},
                                              {int(Grade::C), "c", QT_TRANSLATE_NOOP("Grade", "C")},
                                              {int(Grade::J), "j", QT_TRANSLATE_NOOP("Grade", "J")},
                                              {int(Grade::R), "r", QT_TRANSLATE_NOOP("Grade", "R")},
                                              {int(Grade::M), "m", QT_TRANSLATE_NOOP("Grade", "M")},
                                          });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<AsOfBasis>()
{
    static const Enumeration kEnumeration(
        "AsOfBasis",
        {
            {int(AsOfBasis::Stated), "stated", QT_TRANSLATE_NOOP("AsOfBasis", "Stated")},
            {int(AsOfBasis::Implied), "implied", QT_TRANSLATE_NOOP("AsOfBasis", "Implied")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ClaimType>()
{
    static const Enumeration kEnumeration(
        "ClaimType",
        {
            {int(ClaimType::Reported), "reported", QT_TRANSLATE_NOOP("ClaimType", "Reported fact")},
            {int(ClaimType::Interpretation), "interpretation",
             QT_TRANSLATE_NOOP("ClaimType", "Interpretation")},
            {int(ClaimType::Risk), "risk", QT_TRANSLATE_NOOP("ClaimType", "Risk")},
            {int(ClaimType::Forecast), "forecast", QT_TRANSLATE_NOOP("ClaimType", "Forecast")},
            {int(ClaimType::Recommendation), "recommendation",
             QT_TRANSLATE_NOOP("ClaimType", "Recommendation")},
            {int(ClaimType::Headline), "headline", QT_TRANSLATE_NOOP("ClaimType", "Headline")},
            {int(ClaimType::Definition), "definition",
             QT_TRANSLATE_NOOP("ClaimType", "Definition")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ConflictKind>()
{
    static const Enumeration kEnumeration(
        "ConflictKind", {
                            {int(ConflictKind::Money), "money",
                             QT_TRANSLATE_NOOP("ConflictKind", "Money and certainty")},
                            {int(ConflictKind::Compute), "compute",
                             QT_TRANSLATE_NOOP("ConflictKind", "Compute and silicon")},
                            {int(ConflictKind::Distribution), "distribution",
                             QT_TRANSLATE_NOOP("ConflictKind", "Distribution and lock-in")},
                            {int(ConflictKind::Naming), "naming",
                             QT_TRANSLATE_NOOP("ConflictKind", "Names and definitions")},
                        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<EventKind>()
{
    static const Enumeration kEnumeration(
        "EventKind",
        {
            {int(EventKind::Regulation), "regulation",
             QT_TRANSLATE_NOOP("EventKind", "Regulation")},
            {int(EventKind::Listing), "listing", QT_TRANSLATE_NOOP("EventKind", "Listing")},
            {int(EventKind::Lifecycle), "lifecycle", QT_TRANSLATE_NOOP("EventKind", "Lifecycle")},
            {int(EventKind::Review), "review", QT_TRANSLATE_NOOP("EventKind", "Review")},
            {int(EventKind::Policy), "policy", QT_TRANSLATE_NOOP("EventKind", "Vendor policy")},
            {int(EventKind::Market), "market", QT_TRANSLATE_NOOP("EventKind", "Market")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Jurisdiction>()
{
    static const Enumeration kEnumeration(
        "Jurisdiction",
        {
            {int(Jurisdiction::Eu), "eu", QT_TRANSLATE_NOOP("Jurisdiction", "EU")},
            {int(Jurisdiction::Uk), "uk", QT_TRANSLATE_NOOP("Jurisdiction", "UK")},
            {int(Jurisdiction::Us), "us", QT_TRANSLATE_NOOP("Jurisdiction", "US")},
            {int(Jurisdiction::Other), "other", QT_TRANSLATE_NOOP("Jurisdiction", "Other")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Sector>()
{
    static const Enumeration kEnumeration(
        "Sector",
        {
            {int(Sector::Financial), "financial", QT_TRANSLATE_NOOP("Sector", "Financial")},
            {int(Sector::Health), "health", QT_TRANSLATE_NOOP("Sector", "Health")},
            {int(Sector::Public), "public", QT_TRANSLATE_NOOP("Sector", "Public")},
            {int(Sector::Other), "other", QT_TRANSLATE_NOOP("Sector", "Other")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ContractKind>()
{
    static const Enumeration kEnumeration(
        "ContractKind", {
                            {int(ContractKind::CloudAgreement), "cloud_agreement",
                             QT_TRANSLATE_NOOP("ContractKind", "Cloud agreement")},
                            {int(ContractKind::ModelApi), "model_api",
                             QT_TRANSLATE_NOOP("ContractKind", "Model API")},
                            {int(ContractKind::EnterpriseAi), "enterprise_ai",
                             QT_TRANSLATE_NOOP("ContractKind", "Enterprise AI")},
                            {int(ContractKind::GpuCapacity), "gpu_capacity",
                             QT_TRANSLATE_NOOP("ContractKind", "GPU capacity")},
                            {int(ContractKind::Marketplace), "marketplace",
                             QT_TRANSLATE_NOOP("ContractKind", "Marketplace")},
                            {int(ContractKind::AgentPlatform), "agent_platform",
                             QT_TRANSLATE_NOOP("ContractKind", "Agent platform")},
                        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ContractStage>()
{
    static const Enumeration kEnumeration(
        "ContractStage",
        {
            {int(ContractStage::New), "new", QT_TRANSLATE_NOOP("ContractStage", "New")},
            {int(ContractStage::Renewal), "renewal", QT_TRANSLATE_NOOP("ContractStage", "Renewal")},
            {int(ContractStage::MidTerm), "mid_term",
             QT_TRANSLATE_NOOP("ContractStage", "Mid-term")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Paper>()
{
    static const Enumeration kEnumeration(
        "Paper",
        {
            {int(Paper::Vendor), "vendor", QT_TRANSLATE_NOOP("Paper", "Vendor's")},
            {int(Paper::Own), "own", QT_TRANSLATE_NOOP("Paper", "Own")},
            {int(Paper::Negotiated), "negotiated", QT_TRANSLATE_NOOP("Paper", "Negotiated")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<NoticeUnit>()
{
    static const Enumeration kEnumeration(
        "NoticeUnit",
        {
            {int(NoticeUnit::Days), "days", QT_TRANSLATE_NOOP("NoticeUnit", "Days")},
            {int(NoticeUnit::WorkingDays), "working_days",
             QT_TRANSLATE_NOOP("NoticeUnit", "Working days")},
            {int(NoticeUnit::Weeks), "weeks", QT_TRANSLATE_NOOP("NoticeUnit", "Weeks")},
            {int(NoticeUnit::Months), "months", QT_TRANSLATE_NOOP("NoticeUnit", "Months")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<NoticeRoll>()
{
    static const Enumeration kEnumeration(
        "NoticeRoll",
        {
            {int(NoticeRoll::Stays), "stays", QT_TRANSLATE_NOOP("NoticeRoll", "Stays")},
            {int(NoticeRoll::Before), "before",
             QT_TRANSLATE_NOOP("NoticeRoll", "Working day before")},
            {int(NoticeRoll::After), "after", QT_TRANSLATE_NOOP("NoticeRoll", "Next working day")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<TrainingUse>()
{
    static const Enumeration kEnumeration(
        "TrainingUse",
        {
            {int(TrainingUse::Prohibited), "prohibited",
             QT_TRANSLATE_NOOP("TrainingUse", "Prohibited")},
            {int(TrainingUse::OptOut), "opt_out", QT_TRANSLATE_NOOP("TrainingUse", "Opt-out")},
            {int(TrainingUse::Permitted), "permitted",
             QT_TRANSLATE_NOOP("TrainingUse", "Permitted")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Indemnity>()
{
    static const Enumeration kEnumeration(
        "Indemnity",
        {
            {int(Indemnity::None), "none", QT_TRANSLATE_NOOP("Indemnity", "None")},
            {int(Indemnity::Capped), "capped", QT_TRANSLATE_NOOP("Indemnity", "Capped")},
            {int(Indemnity::Uncapped), "uncapped", QT_TRANSLATE_NOOP("Indemnity", "Uncapped")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<AuditRights>()
{
    static const Enumeration kEnumeration(
        "AuditRights",
        {
            {int(AuditRights::None), "none", QT_TRANSLATE_NOOP("AuditRights", "None")},
            {int(AuditRights::ReportsOnly), "reports_only",
             QT_TRANSLATE_NOOP("AuditRights", "Reports only")},
            {int(AuditRights::Full), "full", QT_TRANSLATE_NOOP("AuditRights", "Full")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CommitmentKind>()
{
    static const Enumeration kEnumeration(
        "CommitmentKind", {
                              {int(CommitmentKind::EdpPpa), "edp_ppa",
                               QT_TRANSLATE_NOOP("CommitmentKind", "AWS EDP or PPA")},
                              {int(CommitmentKind::Macc), "macc",
                               QT_TRANSLATE_NOOP("CommitmentKind", "Microsoft MACC")},
                              {int(CommitmentKind::GcpCommit), "gcp_commit",
                               QT_TRANSLATE_NOOP("CommitmentKind", "Google commit")},
                              {int(CommitmentKind::LabPrepaid), "lab_prepaid",
                               QT_TRANSLATE_NOOP("CommitmentKind", "Prepaid with a lab")},
                              {int(CommitmentKind::ProvisionedThroughput), "provisioned_throughput",
                               QT_TRANSLATE_NOOP("CommitmentKind", "Provisioned throughput")},
                              {int(CommitmentKind::GpuReservation), "gpu_reservation",
                               QT_TRANSLATE_NOOP("CommitmentKind", "GPU reservation")},
                          });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<CommitmentCategory>()
{
    static const Enumeration kEnumeration("CommitmentCategory",
                                          {
                                              {int(CommitmentCategory::Spend), "spend",
                                               QT_TRANSLATE_NOOP("CommitmentCategory", "Spend")},
                                              {int(CommitmentCategory::Usage), "usage",
                                               QT_TRANSLATE_NOOP("CommitmentCategory", "Usage")},
                                          });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Settlement>()
{
    static const Enumeration kEnumeration(
        "Settlement",
        {
            {int(Settlement::Annual), "annual", QT_TRANSLATE_NOOP("Settlement", "Each year")},
            {int(Settlement::Term), "term",
             QT_TRANSLATE_NOOP("Settlement", "At the end of the term")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Criticality>()
{
    static const Enumeration kEnumeration(
        "Criticality",
        {
            {int(Criticality::Critical), "critical", QT_TRANSLATE_NOOP("Criticality", "Critical")},
            {int(Criticality::Important), "important",
             QT_TRANSLATE_NOOP("Criticality", "Important")},
            {int(Criticality::Standard), "standard", QT_TRANSLATE_NOOP("Criticality", "Standard")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<AiActClass>()
{
    static const Enumeration kEnumeration(
        "AiActClass",
        {
            {int(AiActClass::HighRisk), "high_risk", QT_TRANSLATE_NOOP("AiActClass", "High risk")},
            {int(AiActClass::Limited), "limited", QT_TRANSLATE_NOOP("AiActClass", "Limited")},
            {int(AiActClass::Minimal), "minimal", QT_TRANSLATE_NOOP("AiActClass", "Minimal")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<AgentFramework>()
{
    static const Enumeration kEnumeration(
        "AgentFramework",
        {
            {int(AgentFramework::None), "none", QT_TRANSLATE_NOOP("AgentFramework", "None")},
            {int(AgentFramework::Portable), "portable",
             QT_TRANSLATE_NOOP("AgentFramework", "Portable")},
            {int(AgentFramework::BedrockAgents), "bedrock_agents",
             QT_TRANSLATE_NOOP("AgentFramework", "Bedrock Agents")},
            {int(AgentFramework::BedrockAgentcore), "bedrock_agentcore",
             QT_TRANSLATE_NOOP("AgentFramework", "Bedrock AgentCore")},
            {int(AgentFramework::VertexAgentBuilder), "vertex_agent_builder",
             QT_TRANSLATE_NOOP("AgentFramework", "Vertex AI Agent Builder")},
            {int(AgentFramework::FoundryAgents), "foundry_agents",
             QT_TRANSLATE_NOOP("AgentFramework", "Foundry Agents")},
            {int(AgentFramework::OpenaiAgents), "openai_agents",
             QT_TRANSLATE_NOOP("AgentFramework", "OpenAI Agents")},
            {int(AgentFramework::ClaudeManagedAgents), "claude_managed_agents",
             QT_TRANSLATE_NOOP("AgentFramework", "Claude Managed Agents")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<LogLocation>()
{
    static const Enumeration kEnumeration(
        "LogLocation",
        {
            {int(LogLocation::Own), "own", QT_TRANSLATE_NOOP("LogLocation", "With us")},
            {int(LogLocation::Vendor), "vendor",
             QT_TRANSLATE_NOOP("LogLocation", "With the vendor")},
            {int(LogLocation::None), "none", QT_TRANSLATE_NOOP("LogLocation", "Nowhere")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Owner>()
{
    static const Enumeration kEnumeration(
        "Owner", {
                     {int(Owner::Vendor), "vendor", QT_TRANSLATE_NOOP("Owner", "Vendor")},
                     {int(Owner::Own), "own", QT_TRANSLATE_NOOP("Owner", "Own")},
                 });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<PlanStatus>()
{
    static const Enumeration kEnumeration(
        "PlanStatus",
        {
            {int(PlanStatus::Draft), "draft", QT_TRANSLATE_NOOP("PlanStatus", "Draft")},
            {int(PlanStatus::Adopted), "adopted", QT_TRANSLATE_NOOP("PlanStatus", "Adopted")},
            {int(PlanStatus::Discarded), "discarded", QT_TRANSLATE_NOOP("PlanStatus", "Discarded")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ShockKind>()
{
    static const Enumeration kEnumeration(
        "ShockKind",
        {
            {int(ShockKind::PriceRise), "price_rise", QT_TRANSLATE_NOOP("ShockKind", "Price rise")},
            {int(ShockKind::VendorFailure), "vendor_failure",
             QT_TRANSLATE_NOOP("ShockKind", "Vendor failure")},
            {int(ShockKind::Divestiture), "divestiture",
             QT_TRANSLATE_NOOP("ShockKind", "Forced divestiture")},
            {int(ShockKind::ExclusivityChange), "exclusivity_change",
             QT_TRANSLATE_NOOP("ShockKind", "Exclusivity change")},
            {int(ShockKind::TrancheMissed), "tranche_missed",
             QT_TRANSLATE_NOOP("ShockKind", "Tranche missed")},
            {int(ShockKind::CapacityShortfall), "capacity_shortfall",
             QT_TRANSLATE_NOOP("ShockKind", "Capacity shortfall")},
            {int(ShockKind::ModelRetirement), "model_retirement",
             QT_TRANSLATE_NOOP("ShockKind", "Model retirement")},
            {int(ShockKind::Currency), "currency", QT_TRANSLATE_NOOP("ShockKind", "Currency")},
            {int(ShockKind::OpenWeightDisplacement), "open_weight_displacement",
             QT_TRANSLATE_NOOP("ShockKind", "Open-weight displacement")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<RuleCategory>()
{
    static const Enumeration kEnumeration(
        "RuleCategory", {
                            {int(RuleCategory::Portability), "portability",
                             QT_TRANSLATE_NOOP("RuleCategory", "Data portability")},
                            {int(RuleCategory::Exit), "exit",
                             QT_TRANSLATE_NOOP("RuleCategory", "Exit and continuity")},
                            {int(RuleCategory::Commercial), "commercial",
                             QT_TRANSLATE_NOOP("RuleCategory", "Price and commitment")},
                            {int(RuleCategory::Listing), "listing",
                             QT_TRANSLATE_NOOP("RuleCategory", "Terms before a listing")},
                            {int(RuleCategory::Capacity), "capacity",
                             QT_TRANSLATE_NOOP("RuleCategory", "Capacity and performance")},
                            {int(RuleCategory::Governance), "governance",
                             QT_TRANSLATE_NOOP("RuleCategory", "Governance and compliance")},
                            {int(RuleCategory::Agents), "agents",
                             QT_TRANSLATE_NOOP("RuleCategory", "Agents and orchestration")},
                            {int(RuleCategory::Silicon), "silicon",
                             QT_TRANSLATE_NOOP("RuleCategory", "Choice of silicon")},
                            {int(RuleCategory::Content), "content",
                             QT_TRANSLATE_NOOP("RuleCategory", "Content and data use")},
                            {int(RuleCategory::Lifecycle), "lifecycle",
                             QT_TRANSLATE_NOOP("RuleCategory", "Model lifecycle")},
                            {int(RuleCategory::Security), "security",
                             QT_TRANSLATE_NOOP("RuleCategory", "Security and audit")},
                            {int(RuleCategory::Corporate), "corporate",
                             QT_TRANSLATE_NOOP("RuleCategory", "Corporate events")},
                        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<Stance>()
{
    static const Enumeration kEnumeration(
        "Stance", {
                      {int(Stance::LegalMinimum), "legal_minimum",
                       QT_TRANSLATE_NOOP("Stance", "Legal minimum")},
                      {int(Stance::Core), "core", QT_TRANSLATE_NOOP("Stance", "Core")},
                      {int(Stance::Standard), "standard", QT_TRANSLATE_NOOP("Stance", "Standard")},
                      {int(Stance::Trade), "trade", QT_TRANSLATE_NOOP("Stance", "Trade")},
                  });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<ItemStatus>()
{
    static const Enumeration kEnumeration(
        "ItemStatus",
        {
            {int(ItemStatus::NotRaised), "not_raised",
             QT_TRANSLATE_NOOP("ItemStatus", "Not raised")},
            {int(ItemStatus::Raised), "raised", QT_TRANSLATE_NOOP("ItemStatus", "Raised")},
            {int(ItemStatus::Agreed), "agreed", QT_TRANSLATE_NOOP("ItemStatus", "Agreed")},
            {int(ItemStatus::Refused), "refused", QT_TRANSLATE_NOOP("ItemStatus", "Refused")},
            {int(ItemStatus::Traded), "traded", QT_TRANSLATE_NOOP("ItemStatus", "Traded")},
            {int(ItemStatus::Waived), "waived", QT_TRANSLATE_NOOP("ItemStatus", "Waived")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<TalksDecision>()
{
    static const Enumeration kEnumeration(
        "TalksDecision",
        {
            {int(TalksDecision::Signed), "signed", QT_TRANSLATE_NOOP("TalksDecision", "Signed")},
            {int(TalksDecision::Extended), "extended",
             QT_TRANSLATE_NOOP("TalksDecision", "Extended on current terms")},
            {int(TalksDecision::NoticeGiven), "notice_given",
             QT_TRANSLATE_NOOP("TalksDecision", "Notice given")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<MoneyBasis>()
{
    static const Enumeration kEnumeration(
        "MoneyBasis",
        {
            {int(MoneyBasis::Headline), "headline", QT_TRANSLATE_NOOP("MoneyBasis", "Headline")},
            {int(MoneyBasis::Firm), "firm", QT_TRANSLATE_NOOP("MoneyBasis", "Firm")},
            {int(MoneyBasis::RiskWeighted), "risk_weighted",
             QT_TRANSLATE_NOOP("MoneyBasis", "Risk-weighted")},
        });
    return kEnumeration;
}

template<>
const Enumeration &enumeration<AdviceKind>()
{
    static const Enumeration kEnumeration(
        "AdviceKind",
        {
            {int(AdviceKind::Architecture), "architecture",
             QT_TRANSLATE_NOOP("AdviceKind", "Architecture")},
            {int(AdviceKind::Governance), "governance",
             QT_TRANSLATE_NOOP("AdviceKind", "Governance")},
            {int(AdviceKind::Sourcing), "sourcing", QT_TRANSLATE_NOOP("AdviceKind", "Sourcing")},
            {int(AdviceKind::Data), "data", QT_TRANSLATE_NOOP("AdviceKind", "Data")},
            {int(AdviceKind::Monitoring), "monitoring",
             QT_TRANSLATE_NOOP("AdviceKind", "Monitoring")},
            {int(AdviceKind::Negotiation), "negotiation",
             QT_TRANSLATE_NOOP("AdviceKind", "Negotiation")},
        });
    return kEnumeration;
}

} // namespace fairlead
