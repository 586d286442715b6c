// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <gumbo.h>

#include <functional>
#include <memory>

namespace brevduva {

//! An HTML document as a browser reads it. The nodes live as long as the tree.
class HtmlTree {
public:
    static constexpr qsizetype largestBytes = 2 * 1024 * 1024;
    static constexpr int deepest = 200;

    //! Fails with HtmlInvalid where \a utf8 is too large, nested too deep, or made to exhaust its
    //! reader. Parse errors are mended as browsers mend them, and counted.
    static Result<HtmlTree> parse(const QByteArray& utf8);

    HtmlTree(HtmlTree&&) noexcept;
    HtmlTree& operator=(HtmlTree&&) noexcept;
    ~HtmlTree();

    [[nodiscard]] unsigned int parseErrors() const;
    [[nodiscard]] const GumboDocument& document() const;
    //! Calls \a visit with every element and text below the document, each before its children.
    void forEachNode(const std::function<void(const GumboNode&)>& visit) const;

private:
    class Parsed;
    explicit HtmlTree(std::unique_ptr<Parsed> parsed);

    std::unique_ptr<Parsed> m_parsed;
};

} // namespace brevduva
