#include "ui/conflicts/preferclaim.h"

#include "ui/commands/editor.h"
#include "ui/context.h"
#include "ui/dialogs.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PreferClaim)
};

} // namespace

void preferClaimWithReason(const Context &context, const Id<Claim> &claim, QWidget *parent)
{
    const Question question{.title = Text::tr("Prefer this claim"),
                            .text =
                                Text::tr("Why is it the better one? The reason is kept with it."),
                            .details = {},
                            .action = Text::tr("&Prefer")};
    const auto reason = context.dialogs.askText(parent, question);
    if (reason && reason->trimmed().isEmpty())
        context.editor.refuse(Text::tr("A claim is preferred with a reason; nothing was changed."));
    else if (reason)
        context.editor.preferClaim(claim, reason->trimmed());
}

} // namespace fairlead
