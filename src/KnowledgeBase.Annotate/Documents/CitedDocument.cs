using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Documents;

/// <summary>A document that the speech names, in title marks or by the name of a known one.</summary>
public sealed record CitedDocument
{
    /// <summary>With the title marks.</summary>
    public required EquatableArray<TextPlace> Places { get; init; }

    /// <summary>As written, with the title marks.</summary>
    public required string Text { get; init; }

    /// <summary>What citations of the same document have in common: the known document's name, or the title folded, without marks.</summary>
    public required string Key { get; init; }

    public required DocumentClass Class { get; init; }

    public required DocumentLevel Level { get; init; }

    /// <summary>A part of the title is hidden: 《XX镇公务接待管理办法》.</summary>
    public bool IsMasked { get; init; }

    /// <summary>False for a known name without title marks: 中央八项规定.</summary>
    public bool IsQuoted { get; init; } = true;

    /// <summary>A short title that the speech itself explains: 以下简称《条例》.</summary>
    public bool IsAbbreviation { get; init; }

    public KnownDocument? Known { get; init; }
}
