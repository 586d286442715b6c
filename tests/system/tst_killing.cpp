// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments while letters go to a faulty sandbox: none lost, none twice unless
// marked.
#include "tests/support/programs.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace brevduva::test;

namespace {

const QStringList recipients {QStringLiteral("192705178354"), QStringLiteral("198101032384"),
    QStringLiteral("198101052382"), QStringLiteral("195303231855"), QStringLiteral("191212121212")};

//! Sanitizers slow every start: fewer kills there, the full number in the ordinary build.
int kills()
{
    return qEnvironmentVariableIntValue("BREVDUVA_KILLS") > 0
        ? qEnvironmentVariableIntValue("BREVDUVA_KILLS")
        : 300;
}

} // namespace

class KillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLetterIsLostOrTwiceUnlessMarked()
    {
        RunningSandbox sandbox;
        const QTemporaryDir folder;
        const QString pdf = pdfFile(folder, QStringLiteral("beslut.pdf"), QStringLiteral("Beslut"));
        sandbox.setFaults(QStringLiteral(
            "deliverSecure~0.1=drop-after;deliverSecure~0.1=drop-before;"
            "deliverSecure~0.1=fault:1;deliverSecure~0.3=delay:60;isReachable~0.1=http:503;"
            "isReachable~0.2=delay:60"));
        // how long one undisturbed run takes, so that the kills fall all over it
        const auto begun = std::chrono::steady_clock::now();
        const int status = send(sandbox, pdf).status;
        QVERIFY2(status == 0 || status >= 4, qPrintable(QString::number(status)));
        const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - begun);

        for (int i = 0; i < kills(); ++i) {
            QProcess process;
            process.start(QStringLiteral(BREVDUVA_BIN "/brevduva-cli"), arguments(sandbox, pdf));
            QVERIFY(process.waitForStarted());
            const auto moment
                = QRandomGenerator::global()->bounded(static_cast<int>(whole.count()));
            if (!process.waitForFinished(moment))
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
        }
        sandbox.setFaults({});
        const Run rest = runCli(sandbox.profile(),
            {QStringLiteral("--json"), QStringLiteral("run"), QStringLiteral("--wait"),
                QStringLiteral("100")});
        QVERIFY2(rest.status == 0 || rest.status == 6 || rest.status == 4,
            qPrintable(rest.out + rest.err));

        checkEveryEnd(sandbox);
    }

private:
    static QStringList arguments(const RunningSandbox& sandbox, const QString& pdf)
    {
        QStringList all {QStringLiteral("--profile"), sandbox.profile(), QStringLiteral("--json"),
            QStringLiteral("send"), pdf, QStringLiteral("--subject"), QStringLiteral("Beslut"),
            QStringLiteral("--text"), QStringLiteral("Ditt beslut ligger som bilaga."),
            QStringLiteral("--wait"), QStringLiteral("5")};
        for (const QString& recipient : recipients)
            all << QStringLiteral("--to") << recipient;
        return all;
    }

    static Run send(const RunningSandbox& sandbox, const QString& pdf)
    {
        return runCli(sandbox.profile(), arguments(sandbox, pdf).mid(2));
    }

    static void checkEveryEnd(const RunningSandbox& sandbox)
    {
        QHash<QString, int> arrived; // by message id
        for (const QString& recipient : recipients) {
            for (const auto& message : sandbox.mailbox(recipient))
                ++arrived[message[u"messageId"].toString()];
        }
        const Run all = runCli(sandbox.profile(),
            {QStringLiteral("--json"), QStringLiteral("status"), QStringLiteral("--most"),
                QStringLiteral("1000000")});
        QCOMPARE(all.status, 0);
        QHash<QString, int> ends;
        for (const auto& row : all.objects) {
            const QString state = row[u"state"].toString();
            const int copies = arrived.take(row[u"messageId"].toString());
            ++ends[state];
            if (state == QStringLiteral("delivered"))
                QVERIFY(copies == 1 || (copies > 1 && row[u"possiblyTwice"].toBool()));
            else if (state == QStringLiteral("printed"))
                QCOMPARE(copies, 0);
            else if (state == QStringLiteral("unknown"))
                QVERIFY(copies <= 1 || row[u"possiblyTwice"].toBool());
            else
                QVERIFY2(state == QStringLiteral("needsAttention"), qPrintable(state));
        }
        QVERIFY2(arrived.isEmpty(), "a letter lies in a mailbox and the outbox does not know it");
        QVERIFY(ends[QStringLiteral("delivered")] > 0);
        QVERIFY(ends[QStringLiteral("printed")] > 0);
        qInfo() << "ends:" << ends;
    }
};

QTEST_MAIN(KillingTest)
#include "tst_killing.moc"
