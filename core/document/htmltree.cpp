// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmltree.h"

#include <QString>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <vector>

namespace brevduva {
namespace {

//! Gumbo's work grows with the square of the depth and of an element's attributes. So much of a
//! text is read and looked at before the next piece is added: what is made to cost minutes is
//! refused before it does.
constexpr qsizetype step = 64 * 1024;
constexpr unsigned int mostAttributes = 200;

//! Ends the tag in which a piece may have been cut off, whatever its quotes.
const QByteArray tagEnd = QByteArrayLiteral("'\">");

//! Gumbo's memory, given back at once: its own way frees a tree by recursion. A text whose mending
//! takes more than its share is left by longjmp(); between it and setjmp() lie only Gumbo's C
//! functions, and what they hold is in here.
class Arena {
public:
    explicit Arena(size_t limit)
        : m_limit(limit)
    {
    }
    static void* allocate(void* self, size_t size)
    {
        return static_cast<Arena*>(self)->taken(size);
    }
    static void keep(void*, void*) { }

    std::jmp_buf exhausted; //!< where to go when there is no more

private:
    void* taken(size_t size)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        constexpr size_t block = 256 * 1024;
        size = (size + alignment - 1) / alignment * alignment;
        if (size > m_left) {
            m_left = std::max(size, block);
            if (m_left > m_limit)
                std::longjmp(exhausted, 1);
            m_limit -= m_left;
            m_blocks.emplace_back(new std::byte[m_left]); // make_unique would fill it
            m_next = m_blocks.back().get();
        }
        void* const memory = m_next;
        m_next += size;
        m_left -= size;
        return memory;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_next = nullptr;
    size_t m_left = 0;
    size_t m_limit;
};

const GumboVector* childrenOf(const GumboNode& node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node.v.element.children;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_WHITESPACE:
        break;
    }
    return nullptr;
}

//! Visits \a root and all below it, each node before its children, with its depth.
template <class Visit> void walk(const GumboNode& root, Visit visit)
{
    struct Place {
        const GumboNode* node;
        int depth;
    };
    std::vector<Place> waiting {{&root, 0}};
    while (!waiting.empty()) {
        const Place place = waiting.back();
        waiting.pop_back();
        visit(*place.node, place.depth);
        const GumboVector* const children = childrenOf(*place.node);
        for (unsigned int i = children ? children->length : 0; i > 0; --i)
            waiting.push_back(
                {static_cast<const GumboNode*>(children->data[i - 1]), place.depth + 1});
    }
}

} // namespace

class HtmlTree::Parsed {
public:
    explicit Parsed(QByteArray text)
        : m_text(std::move(text))
        , m_arena(memoryFor(m_text.size()))
    {
        m_options.allocator = &Arena::allocate;
        m_options.deallocator = &Arena::keep;
        m_options.userdata = &m_arena;
        if (setjmp(m_arena.exhausted) == 0)
            m_output = gumbo_parse_with_options(
                &m_options, m_text.constData(), static_cast<size_t>(m_text.size()));
    }
    Q_DISABLE_COPY_MOVE(Parsed)
    ~Parsed() = default; // the arena holds the output

    [[nodiscard]] bool isExhausted() const { return !m_output; }
    [[nodiscard]] const GumboNode& root() const { return *m_output->document; }
    [[nodiscard]] unsigned int errors() const { return m_output->errors.length; }
    [[nodiscard]] QString refusal() const
    {
        if (isExhausted())
            return QStringLiteral("markup that cannot be mended");
        int depth = 0;
        unsigned int attributes = 0;
        walk(root(), [&](const GumboNode& node, int at) {
            depth = std::max(depth, at);
            if (node.type == GUMBO_NODE_ELEMENT)
                attributes = std::max(attributes, node.v.element.attributes.length);
        });
        if (attributes > mostAttributes)
            return QStringLiteral("an element of more than %1 attributes").arg(mostAttributes);
        return depth > deepest ? QStringLiteral("elements nested deeper than %1").arg(deepest)
                               : QString();
    }

private:
    static size_t memoryFor(qsizetype size)
    {
        constexpr size_t least = 16 * 1024 * 1024;
        constexpr size_t share = 160;
        return least + share * static_cast<size_t>(size);
    }

    QByteArray m_text; // the tree points into it
    Arena m_arena;
    GumboOptions m_options = kGumboDefaultOptions;
    GumboOutput* m_output = nullptr;
};

HtmlTree::HtmlTree(std::unique_ptr<Parsed> parsed)
    : m_parsed(std::move(parsed))
{
}

HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(const QByteArray& utf8)
{
    if (utf8.size() > largestBytes)
        return fail(ErrorCode::HtmlInvalid, QStringLiteral("over 2 MiB"));
    for (qsizetype size = step; size < utf8.size(); size += step) {
        if (const QString refusal = Parsed(utf8.first(size) + tagEnd).refusal(); !refusal.isEmpty())
            return fail(ErrorCode::HtmlInvalid, refusal);
    }
    auto parsed = std::make_unique<Parsed>(utf8);
    if (const QString refusal = parsed->refusal(); !refusal.isEmpty())
        return fail(ErrorCode::HtmlInvalid, refusal);
    return HtmlTree(std::move(parsed));
}

unsigned int HtmlTree::parseErrors() const { return m_parsed->errors(); }

const GumboDocument& HtmlTree::document() const { return m_parsed->root().v.document; }

void HtmlTree::forEachNode(const std::function<void(const GumboNode&)>& visit) const
{
    walk(m_parsed->root(), [&visit](const GumboNode& node, int depth) {
        if (depth > 0)
            visit(node);
    });
}

} // namespace brevduva
