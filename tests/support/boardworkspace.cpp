#include "tests/support/boardworkspace.h"

#include "tests/support/rows.h"

namespace fairlead {

namespace {

Row workload(const char *id, const char *name, const char *route, const char *host,
             const char *family, const char *model, const char *spend)
{
    return rowWith(TableId::Workload, id,
                   {{"name", name},
                    {"owner", "Claims"},
                    {"route", route},
                    {"host", host},
                    {"family", family},
                    {"model", model},
                    {"api_protocol", "anthropic_messages"},
                    {"agent_framework", "none"},
                    {"silicon", "managed"},
                    {"monthly_spend", spend},
                    {"input_tokens_m", "4000"},
                    {"output_tokens_m", "400"},
                    {"prompts", "20"},
                    {"eval_cases", "100"},
                    {"api_call_sites", "4"},
                    {"iam_policies", "10"},
                    {"staff", "1"}});
}

Row offering(const char *id, const char *model, const char *route)
{
    return rowWith(TableId::Offering, id,
                   {{"model", model},
                    {"route", route},
                    {"stage", "ga"},
                    {"input_price", "2 USD"},
                    {"output_price", "10 USD"}});
}

Row assumption(const char *id, const char *low, const char *likely, const char *high)
{
    return rowWith(TableId::Assumption, id,
                   {{"name", id},
                    {"topic", "switching"},
                    {"low", low},
                    {"likely", likely},
                    {"high", high},
                    {"grade", "j"}});
}

} // namespace

Workspace boardWorkspace()
{
    return workspaceOf(
        {rowWith(TableId::Party, "amazon", {{"name", "Amazon"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "google", {{"name", "Google"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "anthropic", {{"name", "Anthropic"}, {"kind", "lab"}}),
         rowWith(TableId::Party, "meta", {{"name", "Meta"}, {"kind", "lab"}}),
         rowWith(TableId::Host, "aws", {{"name", "AWS"}, {"operator", "amazon"}}),
         rowWith(TableId::Host, "gcp", {{"name", "Google Cloud"}, {"operator", "google"}}),
         rowWith(TableId::Route, "bedrock",
                 {{"name", "Bedrock"}, {"operator", "amazon"}, {"host", "aws"}}),
         rowWith(TableId::Route, "vertex",
                 {{"name", "Vertex AI"}, {"operator", "google"}, {"host", "gcp"}}),
         rowWith(TableId::Route, "direct", {{"name", "Claude API"}, {"operator", "anthropic"}}),
         rowWith(TableId::ModelFamily, "claude", {{"name", "Claude"}, {"lab", "anthropic"}}),
         rowWith(TableId::Model, "sonnet", {{"name", "Sonnet"}, {"family", "claude"}}),
         offering("sonnet.bedrock", "sonnet", "bedrock"),
         offering("sonnet.vertex", "sonnet", "vertex"),
         offering("sonnet.direct", "sonnet", "direct"),
         workload("large", "Large", "bedrock", "aws", "claude", "sonnet", "60000.00 USD"),
         workload("middle", "Middle", "bedrock", "aws", "claude", "sonnet", "30000.00 USD"),
         workload("small", "Small", "vertex", "gcp", "claude", "sonnet", "10000.00 USD"),
         rowWith(TableId::Workload, "lost", {{"name", "Lost"}, {"monthly_spend", "2000.00 USD"}}),
         assumption("hours.prompt", "1.5", "4", "12"),
         assumption("rate", "90", "130", "200"),
         assumption("overhead", "0.1", "0.2", "0.35"),
         assumption("productive_hours", "100", "120", "140"),
         assumption("hours.iam_policy", "1", "3", "8"),
         assumption("rho.route_model", "0.05", "0.1", "0.2")});
}

} // namespace fairlead
