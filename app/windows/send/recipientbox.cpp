// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/recipientbox.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "core/base/async.h"
#include "core/model/numbersfound.h"
#include "core/send/deliverypolicy.h"
#include "core/send/pricetable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva {
namespace {

constexpr qsizetype wholeNumber = 12; //!< characters of a number that nothing can follow

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* const item = layout->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

//! The numbers in a list from elsewhere: a line each, with commas, or with spaces where every piece
//! is a number.
QStringList numbersOf(const QString& text, QDate today)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\t\\n\\r\\x{2028}\\x{2029}]+"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList numbers;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(space, Qt::SkipEmptyParts);
        const bool isList = pieces.size() > 1 && !RecipientId::parse(part, today)
            && std::ranges::all_of(pieces, [today](const QString& piece) {
                   return RecipientId::parse(piece, today).has_value();
               });
        if (isList)
            numbers << pieces;
        else if (!part.trimmed().isEmpty())
            numbers << part.trimmed();
    }
    return numbers;
}

} // namespace

QString kindWords(const RecipientId& id, QDate today)
{
    switch (id.kind()) {
    case RecipientId::Kind::Organisation:
        return RecipientBox::tr("Organisation");
    case RecipientId::Kind::Coordination:
        return RecipientBox::tr(
            "Coordination number, %n year(s)", nullptr, id.ageOn(today).value_or(0));
    case RecipientId::Kind::Person:
        break;
    }
    return RecipientBox::tr("Person, %n year(s)", nullptr, id.ageOn(today).value_or(0));
}

RecipientBox::RecipientBox(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_edit(new QLineEdit)
    , m_hint(makeHint())
    , m_offers(new QWidget)
{
    auto* const label = new QLabel(tr("&To"));
    label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("recipient"));
    m_edit->setAccessibleName(tr("Recipient's number"));
    m_edit->setPlaceholderText(tr("Personal number or organisation number, then Enter"));
    addClearButton(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &RecipientBox::typedChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &RecipientBox::takeTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (RecipientId::parse(m_edit->text(), today()))
            takeTyped();
    });

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    column->addWidget(m_offers);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(4);
    column->addLayout(m_cards);
    auto* const offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins({});
    m_offers->hide();
    m_hint->hide();

    m_ask.setSingleShot(true);
    m_ask.setInterval(20ms);
    connect(&m_ask, &QTimer::timeout, this, &RecipientBox::ask);
    connect(&m_engine, &Engine::opened, this, [this] {
        for (ChosenRecipient& recipient : m_chosen)
            recipient.trouble.reset();
        m_ask.start();
    });
}

QDate RecipientBox::today() const { return m_engine.clock().now().toLocalTime().date(); }

QList<RecipientId> RecipientBox::recipients() const
{
    QList<RecipientId> ids;
    for (const ChosenRecipient& recipient : m_chosen)
        ids << recipient.id;
    return ids;
}

bool RecipientBox::hasLooseText() const { return !m_edit->text().trimmed().isEmpty(); }

void RecipientBox::typedChanged()
{
    m_readings.clear();
    const QString text = m_edit->text().trimmed();
    const QStringList parts = numbersOf(m_edit->text(), today());
    if (const auto id = RecipientId::parse(text, today())) {
        showHint(QStringLiteral("%1 · %2").arg(id->written(), kindWords(*id, today())), false);
        if (text.size() >= wholeNumber) // nothing more can come
            choose(*id);
    } else if (parts.size() > 1 && std::ranges::any_of(parts, [this](const QString& part) {
                   return part.size() >= wholeNumber && RecipientId::parse(part, today());
               })) {
        return add(m_edit->text()); // a list was pasted
    } else {
        showHint({}, false);
    }
    showOffers();
    Q_EMIT changed();
}

void RecipientBox::takeTyped() { add(m_edit->text()); }

void RecipientBox::add(const QString& typed)
{
    QStringList left;
    for (const QString& part : numbersOf(typed, today())) {
        const auto id = RecipientId::parse(part, today());
        if (id) {
            choose(*id);
            continue;
        }
        left << part;
        const ErrorWords words = errorWords(id.error());
        showHint(words.what + u' ' + words.next, true);
        if (id.error().code == ErrorCode::RecipientCenturyAmbiguous)
            offerCenturies(RecipientId::candidates(part, today()));
    }
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(left.join(QStringLiteral(", ")));
    if (left.isEmpty())
        showHint({}, false);
    Q_EMIT changed();
}

void RecipientBox::offerCenturies(const QList<RecipientId>& readings)
{
    m_readings = readings;
    showOffers();
}

void RecipientBox::offer(const QList<RecipientId>& numbers)
{
    m_offered = numbers;
    showOffers();
}

void RecipientBox::showOffers()
{
    auto* const row = static_cast<QHBoxLayout*>(m_offers->layout());
    emptyLayout(row);
    const bool asks = !m_readings.isEmpty();
    QList<RecipientId> open;
    for (const RecipientId& id : asks ? m_readings : m_offered) {
        if (!recipients().contains(id))
            open << id;
    }
    m_offers->setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    row->addWidget(makeHint(asks ? tr("Which one?") : tr("In the document:")));
    constexpr qsizetype most = 3;
    for (const RecipientId& id : open.mid(0, most)) {
        auto* const button = new QPushButton(id.written());
        button->setToolTip(kindWords(id, today()));
        button->setAccessibleName(tr("Send to %1, %2").arg(id.written(), kindWords(id, today())));
        connect(button, &QPushButton::clicked, this, [this, id] {
            if (!m_readings.isEmpty()) {
                const QSignalBlocker quiet(m_edit);
                m_edit->clear();
                showHint({}, false);
                m_readings.clear();
            }
            choose(id);
        });
        row->addWidget(button);
    }
    row->addStretch();
}

void RecipientBox::choose(const RecipientId& id)
{
    if (!recipients().contains(id)) {
        m_chosen << ChosenRecipient {id, {}, {}};
        m_ask.start();
    }
    const QSignalBlocker quiet(m_edit);
    if (RecipientId::parse(m_edit->text(), today()) == id)
        m_edit->clear();
    showHint({}, false);
    rebuild();
}

void RecipientBox::remove(const RecipientId& id)
{
    m_chosen.removeIf([&id](const ChosenRecipient& recipient) { return recipient.id == id; });
    rebuild();
    m_edit->setFocus();
}

void RecipientBox::clear()
{
    m_chosen.clear();
    m_edit->clear();
    rebuild();
}

void RecipientBox::setWanted(ChannelChoice wanted)
{
    m_wanted = wanted;
    rebuild();
}

void RecipientBox::ask()
{
    QList<RecipientId> unknown;
    for (const ChosenRecipient& recipient : std::as_const(m_chosen)) {
        if (recipient.isAsking())
            unknown << recipient.id;
    }
    if (unknown.isEmpty() || !m_engine.isOpen())
        return; // opened() asks again
    Registry* const registry = m_engine.parts().registry();
    if (!registry) {
        answered(unknown,
            fail(m_engine.sendingTrouble().value_or(Error {ErrorCode::SettingMissing,
                QStringLiteral("no register to ask"), QStringLiteral("registry.url"), -1})));
        return;
    }
    whenDone(registry->lookup(unknown), this,
        [this, unknown](const Result<QList<Mailbox>>& found) { answered(unknown, found); });
}

void RecipientBox::answered(const QList<RecipientId>& asked, const Result<QList<Mailbox>>& found)
{
    for (ChosenRecipient& recipient : m_chosen) {
        if (!asked.contains(recipient.id))
            continue;
        if (!found) {
            recipient.trouble = found.error();
            continue;
        }
        const auto mailbox = std::ranges::find(*found, recipient.id, &Mailbox::recipient);
        if (mailbox != found->end())
            recipient.mailbox = *mailbox;
    }
    rebuild();
}

void RecipientBox::showHint(const QString& text, bool bad)
{
    m_hint->setVisible(!text.isEmpty());
    m_hint->setText(text);
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::PlaceholderText, toneColour(bad ? Tone::Bad : Tone::Plain));
    m_hint->setPalette(palette);
    announce(m_edit, text);
}

void RecipientBox::rebuild()
{
    emptyLayout(m_cards);
    for (const ChosenRecipient& recipient : std::as_const(m_chosen))
        m_cards->addWidget(makeCard(recipient));
    showOffers();
    Q_EMIT changed();
}

namespace {

struct CardWords {
    Tone tone;
    QString status;
    QString channel;
};

} // namespace

static CardWords wordsFor(
    const ChosenRecipient& recipient, ChannelChoice wanted, const Engine& engine)
{
    const auto price = [&engine](Channel channel) {
        const auto table
            = PriceTable::parse(engine.settings().text(QStringLiteral("prices.table")));
        return table ? moneyWords(table->oreFor(channel, QDate::currentDate())) : QString();
    };
    const QString paper = RecipientBox::tr("Is printed · %1").arg(price(Channel::Paper));
    if (wanted == ChannelChoice::Paper)
        return {Tone::Plain, RecipientBox::tr("You have chosen paper"), paper};
    if (recipient.isAsking())
        return {Tone::Plain, RecipientBox::tr("Looking for the mailbox …"), {}};
    if (recipient.trouble) {
        return {Tone::Mind,
            RecipientBox::tr("Not known now: %1").arg(errorWords(*recipient.trouble).what),
            RecipientBox::tr("Is asked again before the letter leaves")};
    }
    const Mailbox& mailbox = *recipient.mailbox;
    const ChannelDecision decision = chooseChannel(wanted, mailbox);
    if (decision.channel == Channel::Digital)
        return {Tone::Good,
            RecipientBox::tr("Has a mailbox with %1").arg(mailbox.mailboxOperator.name),
            RecipientBox::tr("Digital · %1").arg(price(Channel::Digital))};
    QString status = outcomeWords(mailbox.outcome);
    if (!mailbox.mailboxOperator.name.isEmpty())
        status += QStringLiteral(" (%1)").arg(mailbox.mailboxOperator.name);
    if (!status.isEmpty())
        status[0] = status[0].toUpper();
    return {Tone::Mind, status, decision.channel == Channel::Paper ? paper : QString()};
}

QWidget* RecipientBox::makeCard(const ChosenRecipient& recipient)
{
    const CardWords words = wordsFor(recipient, m_wanted, m_engine);
    auto* const card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    QPalette palette = card->palette();
    palette.setColor(QPalette::Window, toneGround(words.tone));
    card->setPalette(palette);

    auto* const sign = new QLabel;
    sign->setPixmap(toneIcon(words.tone).pixmap(20, 20));
    auto* const number = new QLabel(QStringLiteral("<b>%1</b> · %2")
                                        .arg(recipient.id.written().toHtmlEscaped(),
                                            kindWords(recipient.id, today()).toHtmlEscaped()));
    auto* const status = new QLabel(words.status);
    status->setWordWrap(true);
    auto* const channel = new QLabel(words.channel);
    auto* const take = new QToolButton;
    take->setText(QStringLiteral("✕"));
    take->setAutoRaise(true);
    take->setToolTip(tr("Remove"));
    take->setAccessibleName(tr("Remove recipient %1").arg(recipient.id.written()));
    take->setAccessibleDescription(words.status + QStringLiteral(". ") + words.channel);
    connect(take, &QToolButton::clicked, this, [this, id = recipient.id] { remove(id); });

    auto* const text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(number);
    text->addWidget(status);
    auto* const row = new QHBoxLayout(card);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(sign);
    row->addLayout(text, 1);
    row->addWidget(channel);
    row->addWidget(take);
    if (recipient.trouble) {
        auto* const again = new QPushButton(tr("Ask again"));
        connect(again, &QPushButton::clicked, this, [this, id = recipient.id] {
            for (ChosenRecipient& other : m_chosen) {
                if (other.id == id)
                    other.trouble.reset();
            }
            rebuild();
            m_ask.start();
        });
        row->insertWidget(3, again);
    }
    if (!recipient.isAsking())
        announce(m_edit,
            QStringLiteral("%1: %2. %3").arg(recipient.id.written(), words.status, words.channel));
    return card;
}

} // namespace brevduva
