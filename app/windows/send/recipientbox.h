// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "core/model/mailbox.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace brevduva {

//! One recipient of the letter being written, and what is known of the mailbox.
struct ChosenRecipient {
    RecipientId id;
    std::optional<Mailbox> mailbox; //!< empty while asking, and when the register gave no answer
    std::optional<Error> trouble; //!< why there is no answer

    [[nodiscard]] bool isAsking() const { return !mailbox && !trouble; }
};

//! Who shall have the letter: takes any form of number, several at once, and shows at once where
//! each can be reached, or why not.
class RecipientBox : public QWidget {
    Q_OBJECT

public:
    explicit RecipientBox(Engine& engine, QWidget* parent = nullptr);

    [[nodiscard]] const QList<ChosenRecipient>& chosen() const { return m_chosen; }
    [[nodiscard]] QList<RecipientId> recipients() const;
    //! Something is typed that is not a recipient yet.
    [[nodiscard]] bool hasLooseText() const;
    //! Takes what is typed as if Enter had been pressed.
    void takeTyped();

    void add(const QString& typed);
    //! Numbers that stand in the document, to choose with one press.
    void offer(const QList<RecipientId>& numbers);
    void setWanted(ChannelChoice wanted);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void typedChanged();
    void choose(const RecipientId& id);
    void remove(const RecipientId& id);
    void ask();
    void answered(const QList<RecipientId>& asked, const Result<QList<Mailbox>>& found);
    void rebuild();
    void showOffers();
    [[nodiscard]] QWidget* makeCard(const ChosenRecipient& recipient);
    void showHint(const QString& text, bool bad);
    void offerCenturies(const QList<RecipientId>& readings);
    [[nodiscard]] QDate today() const;

    Engine& m_engine;
    QList<ChosenRecipient> m_chosen;
    QList<RecipientId> m_offered;
    QList<RecipientId> m_readings; //!< of an ambiguous number
    ChannelChoice m_wanted = ChannelChoice::Auto;
    QLineEdit* m_edit;
    QLabel* m_hint;
    QWidget* m_offers;
    QVBoxLayout* m_cards;
    QTimer m_ask; //!< numbers pasted together are asked for together
};

//! "Person, 99 years", "Organisation".
[[nodiscard]] QString kindWords(const RecipientId& id, QDate today);

} // namespace brevduva
