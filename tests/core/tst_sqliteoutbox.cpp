// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/deliverystate.h"
#include "core/store/sqliteoutbox.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace brevduva;

namespace {

const QByteArray pdfMark = "%PDF-1.7 secret content of the letter";

Sender kommun()
{
    return {RecipientId::fromDigits(QStringLiteral("162021004748")).value(),
        QStringLiteral("Kommun A"), {}, {QStringLiteral("Frågor"), {}, {}, {}}};
}

RecipientId agda() { return RecipientId::fromDigits(QStringLiteral("192705178354")).value(); }
RecipientId bo() { return RecipientId::fromDigits(QStringLiteral("198101032384")).value(); }

} // namespace

class SqliteOutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Sealer::newKey();
        reopen();
    }
    void cleanup() { m_outbox.reset(); }

    void aLetterComesBackAsItWas()
    {
        const Letter letter = makeLetter();
        const Delivery row = add(letter, agda());

        reopen();

        QCOMPARE(*m_outbox->letter(letter.id), letter);
        QCOMPARE(*m_outbox->sender(letter.id), kommun());
        const auto kept = m_outbox->delivery(row.id);
        QCOMPARE(kept->recipient, agda());
        QCOMPARE(kept->state, DeliveryState::Queued);
        QCOMPARE(m_outbox->wire(row.id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_outbox->events(row.id)->size(), 1);
    }

    void everyStepIsKeptWithItsWire()
    {
        Delivery row = add(makeLetter(), agda());
        row.state = DeliveryState::Sending;
        row.attempts = 1;
        row.error = Error {ErrorCode::Timeout, QStringLiteral("d"), QStringLiteral("a"), 17};
        const auto after = m_outbox->apply(
            {row, DeliveryState::Queued, QStringLiteral("go"), QByteArray("wire")});
        QVERIFY(after.has_value());

        reopen();

        QCOMPARE(m_outbox->delivery(row.id)->error, row.error);
        QCOMPARE(*m_outbox->wire(row.id), QByteArray("wire"));
        QCOMPARE(m_outbox->events(row.id)->last().cause, QStringLiteral("go"));
    }

    void aRowThatHasMovedIsAConflict()
    {
        Delivery row = add(makeLetter(), agda());
        row.state = DeliveryState::Cancelled;
        QVERIFY(m_outbox->apply({row, DeliveryState::Queued, {}, {}}));

        row.state = DeliveryState::Sending;
        QCOMPARE(m_outbox->apply({row, DeliveryState::Queued, {}, {}}).error().code,
            ErrorCode::StateConflict);
        QCOMPARE(m_outbox->delivery(row.id)->state, DeliveryState::Cancelled);
    }

    void illegalArrowsAreRefused()
    {
        Delivery row = add(makeLetter(), agda());
        row.state = DeliveryState::Delivered;
        QVERIFY(!m_outbox->apply({row, DeliveryState::Queued, {}, {}}));
        QVERIFY(!mayFollow(DeliveryState::Delivered, DeliveryState::Queued));
        QVERIFY(!mayFollow(DeliveryState::AwaitingStatus, DeliveryState::Cancelled));
    }

    void findsByNumberCaseWordAndState()
    {
        const Delivery one = add(makeLetter(), agda());
        Letter other = makeLetter();
        other.subject = QStringLiteral("Kallelse till möte");
        other.caseNumber = QStringLiteral("KS-2");
        const Delivery two = add(other, bo());
        const auto ids = [this](const DeliveryFilter& filter) {
            QList<QUuid> found;
            const auto rows = m_outbox->deliveries(filter);
            for (const Delivery& row : *rows)
                found << row.id;
            return found;
        };
        DeliveryFilter byNumber;
        byNumber.recipient = bo();
        DeliveryFilter byCase;
        byCase.caseNumber = QStringLiteral("ks-2");
        DeliveryFilter byWord;
        byWord.text = QStringLiteral(" ÖTE  kall");
        DeliveryFilter page;
        page.limit = 1;
        page.offset = 1;

        QCOMPARE(ids({}), (QList {two.id, one.id}));
        QCOMPARE(ids(byNumber), QList {two.id});
        QCOMPARE(ids(byCase), QList {two.id});
        QCOMPARE(ids(byWord), QList {two.id});
        QCOMPARE(ids(page), QList {one.id});
        QCOMPARE(*m_outbox->count(byNumber), 1);
    }

    void aRowThatWasChangedIsNotBelieved()
    {
        const Delivery row = add(makeLetter(), agda());
        const Delivery other = add(makeLetter(), bo());
        changeFile("UPDATE deliveries SET state=4 WHERE sequence=1");

        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("a delivery cannot be read")));
        QCOMPARE(m_outbox->delivery(row.id).error().code, ErrorCode::OutboxDamaged);
        QCOMPARE(m_outbox->deliveries({})->size(), 1);
        QCOMPARE(m_outbox->delivery(other.id)->state, DeliveryState::Queued);
        Delivery moved = row;
        moved.state = DeliveryState::Cancelled;
        QCOMPARE(m_outbox->apply({moved, DeliveryState::Queued, {}, {}}).error().code,
            ErrorCode::OutboxDamaged);
    }

    void emptyTextsAreNoChange()
    {
        Delivery row = add(makeLetter(), agda());
        row.state = DeliveryState::LookingUp;
        row.operatorName = QStringLiteral("");
        row.envelopeHash = QByteArray("");
        row.dueAt = {};
        QVERIFY(m_outbox->apply({row, DeliveryState::Queued, {}, {}}));

        reopen();

        QCOMPARE(m_outbox->delivery(row.id)->state, DeliveryState::LookingUp);
    }

    void aStepCannotMakeItAnotherDelivery()
    {
        Delivery row = add(makeLetter(), agda());
        row.state = DeliveryState::Cancelled;
        row.messageId = QUuid::createUuid();

        QCOMPARE(m_outbox->apply({row, DeliveryState::Queued, {}, {}}).error().code,
            ErrorCode::Internal);
        QCOMPARE(m_outbox->delivery(row.id)->state, DeliveryState::Queued);
    }

    void aLetterWithoutOneOfItsDocumentsIsAnError()
    {
        const Letter letter = makeLetter();
        add(letter, agda());
        changeFile("DELETE FROM documents");

        QCOMPARE(m_outbox->letter(letter.id).error().code, ErrorCode::OutboxDamaged);
        QCOMPARE(m_outbox->letterHead(letter.id)->subject, letter.subject);
    }

    void nothingPersonalIsInClearOnDisk()
    {
        add(makeLetter(), agda());
        QByteArray disk;
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            disk += file.readAll();
        }
        QVERIFY(disk.size() > 4096);
        for (const QByteArray& secret :
            {QByteArray("192705178354"), QByteArray("bygglov"), QByteArray("secret content"),
                QByteArray("KS-2024-17"), QByteArray("Kommun A"), QByteArray("%PDF")})
            QVERIFY2(!disk.contains(secret), secret.constData());
    }

    void anotherKeyDoesNotOpenIt()
    {
        add(makeLetter(), agda());
        m_outbox.reset();

        const auto opened
            = SqliteOutbox::open(m_folder->path(), Sealer::newKey(), SqliteOutbox::Access::Own);

        QCOMPARE(opened.error().code, ErrorCode::OutboxKeyLost);
    }

    void aSecondOwnerIsToldWhoTheFirstIs()
    {
        const auto second = SqliteOutbox::open(m_folder->path(), m_key, SqliteOutbox::Access::Own);

        QCOMPARE(second.error().code, ErrorCode::OutboxInUse);
        QVERIFY(second.error().about.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(
            SqliteOutbox::open(m_folder->path(), m_key, SqliteOutbox::Access::Look).has_value());
    }

    void aNewerSchemaIsRefused()
    {
        m_outbox.reset();
        {
            const auto database = Database::open(
                m_folder->filePath(QStringLiteral("outbox.db")), Database::Mode::ReadWrite);
            QVERIFY((*database)->run("PRAGMA user_version=99"));
        }
        QCOMPARE(
            SqliteOutbox::open(m_folder->path(), m_key, SqliteOutbox::Access::Own).error().code,
            ErrorCode::OutboxNewer);
    }

    void aDamagedPageNeverGivesWrongData()
    {
        QList<QPair<QUuid, Letter>> kept;
        for (int i = 0; i < 20; ++i) {
            const Letter letter = makeLetter();
            kept << qMakePair(add(letter, agda()).id, letter);
        }
        m_outbox.reset();
        const QString path = m_folder->filePath(QStringLiteral("outbox.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        int read = 0;
        for (qsizetype at = 100; at < good.size(); at += 1777) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x55);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bad);
            file.close();
            const auto opened
                = SqliteOutbox::open(m_folder->path(), m_key, SqliteOutbox::Access::Own);
            if (!opened)
                continue; // said so
            for (const auto& [id, letter] : kept) {
                const auto back = (*opened)->letter(letter.id);
                if (back)
                    QVERIFY(*back == letter);
                const auto row = (*opened)->delivery(id);
                if (row)
                    QCOMPARE(row->recipient, agda());
                read += back ? 1 : 0;
            }
        }
        QVERIFY(read > 0);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(good);
        file.close();
        reopen();
    }

    void aFileCutAnywhereIsAnErrorOrWhole()
    {
        const Letter letter = makeLetter();
        add(letter, agda());
        m_outbox.reset();
        QFile file(m_folder->filePath(QStringLiteral("outbox.db")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 size = file.size() - 1; size > 0; size -= 1311) {
            QVERIFY(file.resize(size));
            const auto opened
                = SqliteOutbox::open(m_folder->path(), m_key, SqliteOutbox::Access::Own);
            if (!opened)
                continue;
            const auto back = (*opened)->letter(letter.id);
            QVERIFY(!back || *back == letter);
        }
    }

    void theSameLetterIsFoundAgain()
    {
        const Letter letter = makeLetter();
        add(letter, agda());
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);

        QCOMPARE(m_outbox->sameContent(agda(), contentHash(letter), yesterday)->size(), 1);
        QCOMPARE(m_outbox->sameContent(bo(), contentHash(letter), yesterday)->size(), 0);
        Letter other = letter;
        other.subject += u'!';
        QCOMPARE(m_outbox->sameContent(agda(), contentHash(other), yesterday)->size(), 0);
    }

    void retiredDocumentsAreGone()
    {
        const Letter letter = makeLetter();
        Delivery row = add(letter, agda());
        row.state = DeliveryState::Cancelled;
        QVERIFY(m_outbox->apply({row, DeliveryState::Queued, {}, {}}));
        const Letter open = makeLetter();
        add(open, bo());
        const QDateTime later = QDateTime::currentDateTimeUtc().addDays(1);

        QCOMPARE(*m_outbox->retire(later, QDateTime::currentDateTimeUtc().addDays(-1)), 1);

        QVERIFY(m_outbox->letter(letter.id)->attachments.isEmpty());
        QCOMPARE(m_outbox->letter(open.id)->attachments.size(), 1);
        QVERIFY(m_outbox->retire(later, later));
        QCOMPARE(m_outbox->delivery(row.id).error().code, ErrorCode::NotFound);
        QCOMPARE(*m_outbox->count({}), 1);
    }

private:
    static Letter makeLetter()
    {
        Letter letter;
        letter.id = QUuid::createUuid();
        letter.subject = QStringLiteral("Beslut om bygglov");
        letter.message.text = QStringLiteral("Ditt beslut.");
        letter.caseNumber = QStringLiteral("KS-2024-17");
        letter.metadata = {{QStringLiteral("a"), QStringLiteral("b")}};
        letter.attachments = {{QStringLiteral("Beslut.pdf"), QStringLiteral("application/pdf"),
            pdfMark, QByteArray("h")}};
        letter.recipients = {agda()};
        letter.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        return letter;
    }

    Delivery add(const Letter& letter, const RecipientId& recipient)
    {
        Delivery row {QUuid::createUuid(), letter.id, QUuid::createUuid(), recipient};
        row.state = DeliveryState::Queued;
        row.createdAt = QDateTime::currentDateTimeUtc();
        row.changedAt = row.createdAt;
        row.dueAt = row.createdAt;
        const auto added = m_outbox->add(letter, kommun(), {row});
        if (!added)
            qFatal("add: %s", qPrintable(added.error().detail));
        return row;
    }

    //! Changes the database behind the outbox's back.
    void changeFile(const char* sql)
    {
        m_outbox.reset();
        const auto database = Database::open(
            m_folder->filePath(QStringLiteral("outbox.db")), Database::Mode::ReadWrite);
        QVERIFY((*database)->run(sql));
        reopen();
    }

    void reopen()
    {
        m_outbox.reset();
        (void)SqliteOutbox::identify(m_folder->path());
        auto opened = SqliteOutbox::open(m_folder->path(), m_key, SqliteOutbox::Access::Own);
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        m_outbox = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_key;
    std::unique_ptr<SqliteOutbox> m_outbox;
};

QTEST_GUILESS_MAIN(SqliteOutboxTest)
#include "tst_sqliteoutbox.moc"
