// SPDX-License-Identifier: GPL-3.0-or-later
// Sign and seal one letter, beside the bare cryptography it cannot do without: two RSA signatures,
// two SHA-256 over the delivery, and the attachment's MD5. The ratio's budget stands in design.md.
#include "core/signing/xmlsigner.h"
#include "tests/support/testpki.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace brevduva;
using namespace brevduva::test;

namespace {

constexpr double budget = 2;

std::shared_ptr<const Identity> identity()
{
    static const auto made = TestPki().leaf().identity();
    return made;
}

OutgoingMessage letterWith(qsizetype kibibytes)
{
    QByteArray pdf(kibibytes * 1024, '\0');
    QRandomGenerator random(7);
    for (char& byte : pdf)
        byte = static_cast<char>(random.generate());
    Letter letter;
    letter.subject = QStringLiteral("Beslut i ditt ärende");
    letter.message.text = QStringLiteral("Hej!\nBeslutet finns bifogat.\n");
    letter.attachments
        = {{QStringLiteral("Beslut.pdf"), QStringLiteral("application/pdf"), pdf, {}}};
    const Sender sender {RecipientId::fromDigits(QStringLiteral("162021004748")).value(),
        QStringLiteral("Kommun A"), {},
        {QStringLiteral("Kontakta oss vid frågor."), {}, QStringLiteral("08-123 45 67"), {}}};
    return {sender, letter, RecipientId::fromDigits(QStringLiteral("192705178354")).value(),
        QUuid::createUuid(), QDate(2026, 11, 23)};
}

void bareSignature(const QByteArray& bytes)
{
    const CPtr<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    unsigned char value[512];
    size_t size = sizeof value;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, identity()->key());
    EVP_DigestSign(context.get(), value, &size,
        reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<size_t>(bytes.size()));
    benchmark::DoNotOptimize(value);
}

void bareHash(const QByteArray& bytes)
{
    unsigned char value[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(
        bytes.constData(), static_cast<size_t>(bytes.size()), value, &size, EVP_sha256(), nullptr);
    benchmark::DoNotOptimize(value);
}

//! What no signer can leave out.
void bareWork(const QByteArray& pdf, const SigningTrace& trace)
{
    QCryptographicHash::hash(pdf, QCryptographicHash::Md5);
    bareHash(trace.signedUnsigned);
    bareSignature(trace.innerSignedInfo);
    bareHash(trace.sealedUnsigned);
    bareSignature(trace.outerSignedInfo);
}

struct Bench {
    explicit Bench(qsizetype kibibytes)
        : message(letterWith(kibibytes))
        , signer(identity())
    {
        if (!signer.signNow(message, EnvelopeKind::DeliverSecure, &trace))
            qFatal("the benchmark's letter cannot be signed");
    }
    void sealOnce() const
    {
        auto wire = signer.signNow(message, EnvelopeKind::DeliverSecure);
        benchmark::DoNotOptimize(wire);
    }
    void bareOnce() const { bareWork(message.letter.attachments.first().bytes, trace); }

    OutgoingMessage message;
    XmlSigner signer;
    SigningTrace trace;
};

void signAndSeal(benchmark::State& state)
{
    const Bench bench(state.range(0));
    for ([[maybe_unused]] auto step : state)
        bench.sealOnce();
}

void bareRsaAndHashing(benchmark::State& state)
{
    const Bench bench(state.range(0));
    for ([[maybe_unused]] auto step : state)
        bench.bareOnce();
}

//! Median over pairs measured in turn, so that a busy machine slows both sides alike.
double ratio(qsizetype kibibytes)
{
    const Bench bench(kibibytes);
    const auto timeOf = [](auto&& work) {
        constexpr int repeats = 10;
        const auto from = std::chrono::steady_clock::now();
        for (int i = 0; i < repeats; ++i)
            work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
    };
    std::vector<double> ratios;
    for (int i = 0; i < 31; ++i) {
        const double bare = timeOf([&bench] { bench.bareOnce(); });
        ratios.push_back(timeOf([&bench] { bench.sealOnce(); }) / bare);
    }
    const auto middle = ratios.begin() + std::ssize(ratios) / 2;
    std::nth_element(ratios.begin(), middle, ratios.end());
    return *middle;
}

} // namespace

BENCHMARK(signAndSeal)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(bareRsaAndHashing)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    bool kept = true;
    for (const qsizetype kibibytes : {10, 100, 1000}) {
        const double measured = ratio(kibibytes);
        kept = kept && (kibibytes != 100 || measured <= budget);
        std::printf("sign+seal %d KiB: %.2fx of bare RSA and hashing (budget %g%s)\n",
            static_cast<int>(kibibytes), measured, budget, kibibytes == 100 ? "" : " at 100 KiB");
    }
    return kept ? 0 : 1;
}
