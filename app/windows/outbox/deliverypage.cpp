// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/outbox/deliverypage.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/flowlayout.h"
#include "app/windows/statelook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>

namespace brevduva {
namespace {

QString row(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString uuidText(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

} // namespace

DeliveryPage::DeliveryPage(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_sign(new QLabel)
    , m_heading(makeHeading({}))
    , m_next(new QLabel)
    , m_letter(makeHint())
    , m_actionRow(new QWidget)
    , m_story(new QTextBrowser)
{
    m_heading->setObjectName(QStringLiteral("headline"));
    m_heading->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_letter->setTextFormat(Qt::PlainText);
    m_letter->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_story->setAccessibleName(tr("What has happened"));
    m_story->setOpenLinks(false);
    new FlowLayout(m_actionRow);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_heading, 1);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_letter);
    column->addWidget(m_next);
    column->addWidget(m_actionRow);
    column->addWidget(m_story, 1);
    connect(&m_engine, &Engine::changed, this, [this](const Delivery& changed) {
        if (m_delivery && m_delivery->id == changed.id)
            show(changed);
    });
    show({});
}

void DeliveryPage::show(const std::optional<Delivery>& delivery)
{
    m_delivery = delivery;
    rebuild();
}

void DeliveryPage::rebuild()
{
    const bool there = m_delivery.has_value();
    for (QWidget* const part : {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_next),
             static_cast<QWidget*>(m_actionRow), static_cast<QWidget*>(m_story),
             static_cast<QWidget*>(m_letter)})
        part->setVisible(there);
    if (!there) {
        m_heading->setText(tr("Choose a letter in the list to see what became of it."));
        return;
    }
    const Delivery& delivery = *m_delivery;
    m_sign->setPixmap(toneIcon(toneOf(delivery.state)).pixmap(28, 28));
    m_heading->setText(headline(delivery));
    QString next = leftWords(delivery.state);
    if (delivery.error)
        next += u' ' + errorWords(*delivery.error).next;
    if (delivery.possiblyTwice)
        next += u' ' + tr("It may have arrived twice, since it was sent again.");
    m_next->setText(next);
    QString subject;
    QString caseNumber;
    if (m_engine.outbox()) {
        if (const auto letter = m_engine.outbox()->letterHead(delivery.letterId)) {
            subject = letter->subject;
            caseNumber = letter->caseNumber;
        }
    }
    m_letter->setText(delivery.recipient.written() + QStringLiteral(" · ") + subject
        + (caseNumber.isEmpty() ? QString()
                                : QStringLiteral(" · ") + tr("case %1").arg(caseNumber)));
    showActions();
    m_story->setHtml(storyHtml() + receiptHtml() + detailsHtml());
    announce(m_heading, headline(delivery));
}

QPushButton* DeliveryPage::addAction(const QString& text, const QString& name)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    m_actionRow->layout()->addWidget(button);
    return button;
}

void DeliveryPage::showActions()
{
    while (QLayoutItem* const item = m_actionRow->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Delivery delivery = *m_delivery;
    const DeliveryState state = delivery.state;
    const bool waits = state == DeliveryState::Held || state == DeliveryState::Queued;
    const bool person = state == DeliveryState::NeedsAttention || state == DeliveryState::Unknown;
    const bool toPrint = state == DeliveryState::AwaitingPrint;
    if (waits || toPrint || person)
        connect(addAction(person ? tr("&Give up") : tr("&Stop"), QStringLiteral("stop")),
            &QPushButton::clicked, this, [this, id = delivery.id] {
                act([id](OutboxRunner& runner) { return runner.cancel(id); });
            });
    if (state == DeliveryState::Held)
        connect(addAction(tr("Send &now"), QStringLiteral("now")), &QPushButton::clicked, this,
            [this, id = delivery.id] {
                act([id](OutboxRunner& runner) { return runner.release(id); });
            });
    if (state == DeliveryState::NeedsAttention
        || (state == DeliveryState::Queued && delivery.error))
        connect(addAction(tr("&Try again"), QStringLiteral("retry")), &QPushButton::clicked, this,
            [this, id = delivery.id] {
                act([id](OutboxRunner& runner) { return runner.retry(id); });
            });
    if (state == DeliveryState::Unknown) {
        connect(addAction(tr("It &arrived"), QStringLiteral("arrived")), &QPushButton::clicked,
            this, [this, id = delivery.id] {
                act([id](OutboxRunner& runner) { return runner.resolve(id, PersonSays::Arrived); });
            });
        connect(addAction(tr("It did n&ot arrive"), QStringLiteral("lost")), &QPushButton::clicked,
            this, [this, id = delivery.id] {
                act([id](OutboxRunner& runner) {
                    return runner.resolve(id, PersonSays::DidNotArrive);
                });
            });
        connect(addAction(tr("Send a&gain …"), QStringLiteral("retry")), &QPushButton::clicked,
            this, [this, delivery] {
                const auto again = [this, id = delivery.id] {
                    act([id](OutboxRunner& runner) { return runner.retry(id); });
                };
                if (!delivery.distributionId.isEmpty())
                    return again(); // the forwarder is asked, nothing is sent
                ask(tr("Send the letter again?"),
                    tr("Nobody knows whether it arrived the first time. If it did, the recipient "
                       "gets it twice."),
                    tr("&Send again"), again);
            });
    }
    if (waits || person)
        connect(addAction(tr("&Print instead"), QStringLiteral("print")), &QPushButton::clicked,
            this, [this, delivery] {
                const auto print = [this, id = delivery.id] {
                    act([id](OutboxRunner& runner) { return runner.printInstead(id); });
                };
                if (delivery.state != DeliveryState::Unknown)
                    return print();
                ask(tr("Print the letter?"),
                    tr("It may already lie in the digital mailbox. Then the recipient gets it on "
                       "paper as well."),
                    tr("&Print"), print);
            });
    if (isSettled(state) && state != DeliveryState::Cancelled)
        connect(addAction(tr("Save &proof …"), QStringLiteral("proof")), &QPushButton::clicked,
            this, [this, delivery] { Q_EMIT proofAsked(delivery); });
    if (state == DeliveryState::Cancelled || state == DeliveryState::NeedsAttention)
        connect(addAction(tr("As a &new letter …"), QStringLiteral("again")), &QPushButton::clicked,
            this, [this, delivery] { Q_EMIT sendAgainAsked(delivery); });
}

void DeliveryPage::ask(const QString& question, const QString& text, const QString& yes,
    const std::function<void()>& act)
{
    auto* const box
        = new QMessageBox(QMessageBox::Warning, question, question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    auto* const button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, act);
    box->open();
}

void DeliveryPage::act(const std::function<Result<Delivery>(OutboxRunner&)>& change)
{
    if (!m_engine.runner())
        return;
    const auto done = change(*m_engine.runner());
    if (done)
        return show(*done);
    const ErrorWords words = errorWords(done.error());
    auto* const box = new QMessageBox(
        QMessageBox::Warning, tr("That could not be done"), words.what, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(words.next);
    box->open();
}

QString DeliveryPage::storyHtml() const
{
    const auto events = m_engine.outbox() ? m_engine.outbox()->events(m_delivery->id)
                                          : Result<QList<DeliveryEvent>>(QList<DeliveryEvent>());
    QString html
        = QStringLiteral("<h4>%1</h4><table>").arg(tr("What has happened").toHtmlEscaped());
    for (const DeliveryEvent& event : events.value_or(QList<DeliveryEvent>()))
        html += row(
            QLocale().toString(event.at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            stateWords(event.to));
    return html + QStringLiteral("</table>");
}

QString DeliveryPage::receiptHtml() const
{
    const Delivery& delivery = *m_delivery;
    QString html = QStringLiteral("<h4>%1</h4><table>").arg(tr("Receipt").toHtmlEscaped());
    html += row(tr("Way"), channelWords(delivery.channel));
    if (!delivery.reason.isEmpty())
        html += row(tr("Why"), reasonWords(delivery.reason));
    html += row(tr("Mailbox operator"), delivery.operatorName);
    html += row(tr("Operator's receipt (TransId)"), delivery.transId);
    html += row(tr("Forwarder's number"), delivery.distributionId);
    html += row(tr("Print job"), delivery.printJob);
    html += row(tr("Message id"), uuidText(delivery.messageId));
    html += row(tr("Fingerprint of the signed letter (SHA-256)"),
        QString::fromLatin1(delivery.envelopeHash.toHex()));
    if (m_engine.outbox()) {
        const auto marks = m_engine.outbox()->documentMarks(delivery.letterId);
        for (const DocumentMark& mark : marks.value_or(QList<DocumentMark>()))
            html += row(mark.fileName,
                sizeWords(mark.bytes) + QStringLiteral(", SHA-256 ")
                    + QString::fromLatin1(mark.hash.toHex()));
    }
    html += row(tr("Attempts"), QString::number(delivery.attempts));
    html += row(tr("Delivery id"), uuidText(delivery.id));
    return html + QStringLiteral("</table>");
}

//! What a support case needs: English, without personal data.
QString DeliveryPage::detailsHtml() const
{
    const auto events = m_engine.outbox() ? m_engine.outbox()->events(m_delivery->id)
                                          : Result<QList<DeliveryEvent>>(QList<DeliveryEvent>());
    QString html = QStringLiteral("<h4>%1</h4><table>").arg(tr("For IT").toHtmlEscaped());
    for (const DeliveryEvent& event : events.value_or(QList<DeliveryEvent>()))
        html += row(stateName(event.to), event.cause);
    if (m_delivery->error)
        html += row(errorName(m_delivery->error->code), m_delivery->error->detail);
    return html + QStringLiteral("</table>");
}

} // namespace brevduva
