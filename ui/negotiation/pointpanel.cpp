#include "ui/negotiation/pointpanel.h"

#include "models/fields/valuetext.h"
#include "models/liveworkspace.h"
#include "models/negotiation/checklistedits.h"
#include "models/rows/source.h"
#include "ui/commands/editor.h"
#include "ui/negotiation/evidencelist.h"
#include "ui/negotiation/missingfacts.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/pointeditor.h"
#include "ui/negotiation/pointtexts.h"
#include "ui/negotiation/stancebox.h"
#include "ui/negotiation/worthsection.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/paragraphfieldeditor.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDueCharacters = 16;

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"line"_s);
    return line;
}

/// "Listing state of the vendor" and "Filed confidentially", where the reason is such a pair.
std::pair<QString, QString> parted(const QString &reason)
{
    const qsizetype at = reason.lastIndexOf(u": ");
    if (at < 0)
        return {reason, {}};
    return {reason.first(at), reason.sliced(at + 2)};
}

} // namespace

PointPanel::PointPanel(NegotiationState &state, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_editor(new PointEditor(state, this))
    , m_body(new QWidget(this))
    , m_worth(new WorthSection(state, m_body))
    , m_evidence(new EvidenceList(state, m_body))
{
    setObjectName(u"pointPanel"_s);
    setAccessibleName(tr("The chosen point"));
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setProperty("role", u"surface"_s);
    const Workspace &workspace = state.context().live.workspace();
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(metrics::kLarge, metrics::kSmall, metrics::kLarge, metrics::kSmall);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(createHead());
    m_why = addHeading(layout, tr("Why it is on the list"));
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(0);
    layout->addLayout(m_reasons);
    m_score = plainLabel({}, u"muted"_s, m_body);
    m_score->setObjectName(u"pointScore"_s);
    m_score->setFont(captionFont(font()));
    m_score->setWordWrap(true);
    layout->addWidget(m_score);
    m_background = plainLabel({}, u"muted"_s, m_body);
    m_background->setObjectName(u"pointBackground"_s);
    m_background->setWordWrap(true);
    layout->addWidget(m_background);
    m_missingTitle = addHeading(layout, tr("What is missing"));
    m_missing = new MissingFacts(state, m_body);
    layout->addWidget(m_missing);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(metrics::kSmall);
    const auto addBox = [&](StanceBox::Position position, QStringView field) {
        auto *box = new StanceBox(position, itemField(field), workspace, m_body);
        m_boxes.push_back(box);
        m_editor->add(box->editor());
        boxes->addWidget(box, 1);
    };
    addBox(StanceBox::Position::Ask, u"ask");
    addBox(StanceBox::Position::Fallback, u"fallback");
    addBox(StanceBox::Position::RedLine, u"red_line");
    layout->addSpacing(metrics::kTiny);
    layout->addLayout(boxes);
    addHeading(layout, tr("Value in money"));
    layout->addWidget(m_worth);
    layout->addWidget(hairline(m_body));
    auto *two = new QHBoxLayout;
    two->setSpacing(metrics::kLarge);
    two->addWidget(m_evidence, 1);
    auto *give = new QVBoxLayout;
    give->setSpacing(2);
    addHeading(give, tr("Trade: if they agree, we"));
    auto *giveEditor =
        new ParagraphFieldEditor(itemField(u"give"), workspace, EditorPlace::Form, m_body);
    m_editor->add(giveEditor);
    give->addWidget(giveEditor);
    give->addStretch();
    two->addLayout(give, 1);
    layout->addLayout(two);
    m_wins = plainLabel({}, u"muted"_s, m_body);
    m_wins->setObjectName(u"pointWins"_s);
    m_wins->setWordWrap(true);
    layout->addWidget(m_wins);
    layout->addWidget(hairline(m_body));
    layout->addWidget(createForm());
    m_sources = new QVBoxLayout;
    m_sources->setSpacing(2);
    addHeading(layout, tr("Sources"));
    layout->addLayout(m_sources);
    layout->addWidget(
        plainLabel(tr("This list supports counsel and does not replace it."), u"muted"_s, m_body));
    layout->addStretch();
    setWidget(m_body);
    connectSignals();
}

QLabel *PointPanel::addHeading(QVBoxLayout *layout, const QString &text)
{
    QLabel *heading = plainLabel(text, {}, m_body);
    heading->setFont(strongFont(font()));
    layout->addWidget(heading);
    return heading;
}

QWidget *PointPanel::createHead()
{
    auto *head = new QWidget(m_body);
    m_title = plainLabel({}, {}, head);
    m_title->setObjectName(u"pointTitle"_s);
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_stance = plainLabel({}, u"mark"_s, head);
    m_level = plainLabel({}, u"mark"_s, head);
    m_caption = new ElidedLabel({}, u"muted"_s, head);
    m_caption->setObjectName(u"pointCaption"_s);
    m_stale = plainLabel(tr("old"), u"badge"_s, head);
    m_stale->setObjectName(u"pointStale"_s);
    m_mustHave = new QPushButton(head);
    m_mustHave->setObjectName(u"mustHaveButton"_s);
    m_mustHave->setProperty("role", u"link"_s);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(metrics::kSmall);
    marks->addWidget(m_stance);
    marks->addWidget(m_level);
    marks->addWidget(m_stale);
    marks->addWidget(m_caption, 1);
    marks->addWidget(m_mustHave);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addWidget(m_title);
    layout->addLayout(marks);
    return head;
}

FieldEditor *PointPanel::addEditor(QHBoxLayout *line, const QString &field, int stretch)
{
    const Field &about = itemField(field);
    FieldEditor *editor =
        makeFieldEditor(about, m_state.context().live.workspace(), EditorPlace::Form, m_body);
    editor->setObjectName(field + u"Editor"_s);
    QLabel *label = plainLabel(about.label(), u"muted"_s, m_body);
    label->setBuddy(editor);
    label->setToolTip(plainToolTip(about.meaning()));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(editor);
    line->addLayout(column, stretch);
    return editor;
}

QWidget *PointPanel::createForm()
{
    auto *form = new QWidget(m_body);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kSmall);
    m_status = addEditor(line, u"status"_s, 3);
    m_editor->add(addEditor(line, u"owner"_s, 4));
    FieldEditor *due = addEditor(line, u"due_on"_s, 3);
    due->setMinimumWidth(fontMetrics().averageCharWidth() * kDueCharacters);
    m_editor->add(due);
    m_editor->add(addEditor(line, u"value"_s, 3));
    m_history = plainLabel({}, u"muted"_s, form);
    m_history->setObjectName(u"pointHistory"_s);
    m_history->setWordWrap(true);
    auto *notes = new ParagraphFieldEditor(itemField(u"notes"), m_state.context().live.workspace(),
                                           EditorPlace::Form, form);
    notes->setObjectName(u"notesEditor"_s);
    m_editor->add(notes);
    QLabel *label = plainLabel(itemField(u"notes").label(), u"muted"_s, form);
    label->setBuddy(notes);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kTiny);
    layout->addLayout(line);
    layout->addWidget(m_history);
    layout->addWidget(label);
    layout->addWidget(notes);
    return form;
}

void PointPanel::connectSignals()
{
    connect(m_status, &FieldEditor::committed, this, [this] {
        const Choice *choice = enumeration<ItemStatus>().find(QStringView(m_status->input()));
        if (choice)
            m_state.setStatus(m_point, ItemStatus(choice->value), this);
        showPoint(m_point);
    });
    connect(m_mustHave, &QPushButton::clicked, this, [this] {
        const ChecklistPoint *point = m_state.point(m_point);
        if (point && point->block == ChecklistBlock::MustHaves)
            m_state.dropMustHave(m_point);
        else
            m_state.makeMustHave(m_point, this);
    });
}

void PointPanel::showPoint(const QString &pointId)
{
    const bool isOther = pointId != m_point;
    m_point = pointId;
    const ChecklistPoint *point = m_state.point(pointId);
    m_body->setVisible(point != nullptr);
    if (!point)
        return;
    showHead(*point);
    showReasons(*point);
    for (StanceBox *box : m_boxes)
        box->showPoint(*point);
    m_editor->showPoint(*point);
    m_worth->showPoint(pointId);
    m_evidence->showPoint(*point);
    showWins(*point);
    showForm(*point);
    showSources(*point);
    if (isOther)
        ensureVisible(0, 0);
}

QString PointPanel::mustHaveText(const ChecklistPoint &point) const
{
    if (point.block != ChecklistBlock::MustHaves)
        return {};
    const auto all = m_state.checklist()->in(ChecklistBlock::MustHaves);
    const auto at = std::ranges::find(all, point.id(), &ChecklistPoint::id) - all.begin() + 1;
    return tr("must-have %1 of %2").arg(QString::number(at), QString::number(all.size()));
}

void PointPanel::showHead(const ChecklistPoint &point)
{
    m_title->setText(singleLine(point.title()));
    m_stance->setText(labelOf(point.stance));
    m_level->setText(labelOf(point.level));
    setRole(m_level, point.level == PointLevel::High ? u"badge"_s : u"mark"_s);
    QStringList parts{categoryText(point)};
    if (const QString must = mustHaveText(point); !must.isEmpty())
        parts += must;
    if (point.rule && point.rule->checkedOn)
        parts += tr("rule reviewed %1").arg(dateText(*point.rule->checkedOn, QLocale()));
    m_caption->setText(parts.join(u" · "_s));
    m_stale->setVisible(point.isStale);
    m_stale->setToolTip(tr("The rule, or the listing state of the vendor that it rests on, has not "
                           "been checked for long."));
    const bool isMust = point.block == ChecklistBlock::MustHaves;
    const bool canBe =
        isMust || point.block == ChecklistBlock::Negotiate || point.block == ChecklistBlock::Trade;
    m_mustHave->setVisible(canBe);
    m_mustHave->setEnabled(!m_state.context().editor.isReadOnly());
    m_mustHave->setText(isMust ? tr("No must-have") : tr("Make it a must-have"));
}

void PointPanel::showReasons(const ChecklistPoint &point)
{
    clearLayout(*m_reasons);
    m_why->setText(point.block == ChecklistBlock::NotApplicable ? tr("Why it does not apply")
                                                                : tr("Why it is on the list"));
    const bool isUnknown = point.block == ChecklistBlock::NeedsData;
    m_why->setVisible(!isUnknown);
    for (const QString &reason : point.reasons) {
        auto *line = new QWidget(m_body);
        line->setObjectName(u"reason"_s);
        auto *columns = new QHBoxLayout(line);
        columns->setContentsMargins(0, 1, 0, 1);
        columns->setSpacing(metrics::kSmall);
        const auto [label, value] = parted(reason);
        QLabel *left = plainLabel(label, {}, line);
        left->setWordWrap(true);
        columns->addWidget(left, 1);
        if (!value.isEmpty()) {
            QLabel *right = plainLabel(value, {}, line);
            right->setFont(strongFont(font()));
            right->setWordWrap(true);
            columns->addWidget(right, 1);
        }
        m_reasons->addWidget(line);
        m_reasons->addWidget(hairline(m_body));
    }
    m_score->setText(tr("score %1").arg(scoreText(point)));
    m_score->setVisible(!isUnknown && point.block != ChecklistBlock::NotApplicable);
    m_background->setText(point.rule ? point.rule->why : QString());
    m_background->setVisible(!m_background->text().isEmpty());
    std::vector<MissingFact> missing = point.missing;
    for (const auto *more : {&point.levelMissing, &point.lawMissing}) {
        for (const MissingFact &fact : *more) {
            if (std::ranges::find(missing, fact) == missing.end())
                missing.push_back(fact);
        }
    }
    m_missingTitle->setText(isUnknown ? tr("What is missing")
                                      : tr("What could change its place, once it is known"));
    m_missingTitle->setVisible(!missing.empty());
    m_missing->setVisible(!missing.empty());
    m_missing->showFacts(missing);
}

void PointPanel::showWins(const ChecklistPoint &point)
{
    QStringList parts;
    const QLocale locale;
    for (const WonField &won : fieldsWon(*m_state.checklist()->situation.contract, point)) {
        const QString after = displayText(m_state.workspace(), *won.field, won.after, locale);
        parts +=
            won.isChange()
                ? tr("“%1” from %2 to %3")
                      .arg(won.field->label(),
                           displayText(m_state.workspace(), *won.field, won.before, locale), after)
                : tr("“%1” to %2, as it is already").arg(won.field->label(), after);
    }
    m_wins->setText(tr("Winning this sets in the contract: %1.").arg(parts.join(u", "_s)));
    m_wins->setVisible(!parts.isEmpty());
}

void PointPanel::showForm(const ChecklistPoint &point)
{
    m_status->setValue(keyOf(point.status()));
    m_status->setEnabled(!m_state.context().editor.isReadOnly());
    QStringList parts;
    const QLocale locale;
    if (point.progress && point.progress->raisedOn)
        parts += tr("raised %1").arg(dateText(*point.progress->raisedOn, locale));
    if (point.item && point.item->settledOn) {
        parts += tr("%1 %2").arg(labelOf(point.status()), dateText(*point.item->settledOn, locale));
    }
    if (point.progress && !point.progress->changedBy.isEmpty())
        parts += tr("by %1").arg(point.progress->changedBy);
    const auto due = m_state.dueOf(point);
    if (due && !(point.item && point.item->dueOn)) {
        const bool isLate = lateStart(*m_state.plan(), m_state.lens().asOf).has_value();
        parts += (isLate ? tr("to be raised by %1, in an extension of the term")
                         : tr("to be raised by %1, counted from the notice deadline"))
                     .arg(dateText(*due, locale));
    }
    QString text = parts.join(u" · "_s);
    if (point.item && !point.item->reason.isEmpty())
        text = text.isEmpty() ? point.item->reason : tr("%1: %2").arg(text, point.item->reason);
    m_history->setText(text);
    m_history->setVisible(!text.isEmpty());
}

void PointPanel::showSources(const ChecklistPoint &point)
{
    clearLayout(*m_sources);
    const auto addLine = [this](const QString &text, const QString &role) {
        QLabel *label = plainLabel(text, role, m_body);
        label->setFont(captionFont(font()));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sources->addWidget(label);
    };
    if (!point.rule) {
        addLine(tr("Our own point, from no rule."), u"muted"_s);
        return;
    }
    if (!point.rule->vendorDefault.isEmpty()) {
        const QString day =
            point.rule->checkedOn ? dateText(*point.rule->checkedOn, QLocale()) : u"–"_s;
        addLine(tr("Vendors publish, as of %1: %2").arg(day, point.rule->vendorDefault), {});
    }
    if (!point.rule->regulations.isEmpty())
        addLine(point.rule->regulations.join(u" · "_s), {});
    for (const Id<Source> &id : point.rule->sources) {
        const Source *source = m_state.workspace().find(id);
        if (!source)
            continue;
        const QString mark = source->readOn
                                 ? tr("read %1").arg(dateText(*source->readOn, QLocale()))
                                 : tr("not read");
        addLine(tr("%1 · %2 · %3").arg(source->title, source->publisher, mark),
                source->readOn ? u"muted"_s : u"warn"_s);
    }
    const auto &listing = m_state.checklist()->situation.listing;
    if (point.rule->category == RuleCategory::Listing && listing && listing->state) {
        QStringList parts{tr("Listing state: %1").arg(labelOf(*listing->state))};
        if (listing->since)
            parts += tr("since %1").arg(dateText(*listing->since, QLocale()));
        parts += listing->checkedOn ? tr("checked %1").arg(dateText(*listing->checkedOn, QLocale()))
                                    : tr("never checked");
        addLine(parts.join(u" · "_s), listing->isStale ? u"warn"_s : QString());
        for (const Id<Source> &id : listing->sources) {
            if (const Source *source = m_state.workspace().find(id))
                addLine(tr("%1 · %2").arg(source->title, source->publisher), u"muted"_s);
        }
    }
}

} // namespace fairlead
