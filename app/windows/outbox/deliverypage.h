// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace brevduva {

//! One delivery: what became of it, what can be done, the time line, the receipt.
class DeliveryPage : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryPage(Engine& engine, QWidget* parent = nullptr);

    void show(const std::optional<Delivery>& delivery);

Q_SIGNALS:
    void proofAsked(const brevduva::Delivery& delivery);
    void sendAgainAsked(const brevduva::Delivery& delivery);

private:
    void rebuild();
    void showActions();
    QPushButton* addAction(const QString& text, const QString& name);
    void ask(const QString& question, const QString& text, const QString& yes,
        const std::function<void()>& act);
    void act(const std::function<Result<Delivery>(OutboxRunner&)>& change);
    [[nodiscard]] QString storyHtml() const;
    [[nodiscard]] QString receiptHtml() const;
    [[nodiscard]] QString detailsHtml() const;

    Engine& m_engine;
    std::optional<Delivery> m_delivery;
    QLabel* m_sign;
    QLabel* m_heading;
    QLabel* m_next;
    QLabel* m_letter;
    QWidget* m_actionRow;
    QTextBrowser* m_story;
};

} // namespace brevduva
