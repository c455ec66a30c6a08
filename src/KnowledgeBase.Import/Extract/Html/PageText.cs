using AngleSharp.Dom;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// A page as its reader sees it: text in lines, and for each element that shows something the stretch of the text it shows. Offsets are
/// UTF-16 code units of <see cref="Text"/>.
/// </summary>
internal sealed record PageText
{
    public const string Hidden = "hidden";
    public const string Comment = "comment";
    public const string Script = "script";
    public const string Style = "style";
    public const string Head = "head";
    public const string Frame = "frame";
    public const string Media = "media";
    public const string Select = "select";
    public const string Svg = "svg";
    public const string Template = "template";
    public const string NoScript = "noscript";
    public const string Image = "image";

    public required string Text { get; init; }

    public required IReadOnlyList<PageLine> Lines { get; init; }

    /// <summary>Elements in the order of the document, each after the one it is in; the first holds all others.</summary>
    public required IReadOnlyList<PageNode> Nodes { get; init; }

    /// <summary>Whether each character is part of a link to somewhere else.</summary>
    public required IReadOnlyList<bool> Linked { get; init; }

    public required IReadOnlyList<(int Start, int End)> Ruby { get; init; }

    /// <summary>Where pictures stand.</summary>
    public required IReadOnlyList<int> ImageOffsets { get; init; }

    /// <summary>Elements that are not shown, outermost only.</summary>
    public required IReadOnlyList<HiddenBlock> HiddenBlocks { get; init; }

    /// <summary>The address in the comment that a browser leaves in a page it saves.</summary>
    public string? SavedFrom { get; init; }

    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>What the page holds beside its text, by kind; pictures are counted as such, all else in characters that are no blanks.</summary>
    public EquatableArray<LeftOut> LeftOut(int images) => Counts
        .Append(new KeyValuePair<string, int>(Image, images))
        .Where(count => count.Value > 0)
        .OrderBy(count => count.Key, StringComparer.Ordinal)
        .Select(count => new LeftOut(count.Key, count.Value))
        .ToEquatableArray();

    public string TextOf(PageLine line) => Text[line.Start..line.End];

    /// <summary>The first line that begins at an offset or after it.</summary>
    public int FirstLineFrom(int offset)
    {
        int low = 0;
        int high = Lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Lines[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>A line without its "\n". <paramref name="Node"/> is the innermost element that holds all of it; <paramref name="IsBlock"/> when it is all that a block shows.</summary>
internal readonly record struct PageLine(int Start, int End, int Node, bool IsBlock);

/// <summary>An element that shows the text from <paramref name="Start"/> to <paramref name="End"/>; the root has the parent −1.</summary>
internal readonly record struct PageNode(IElement Element, int Parent, int Start, int End);

/// <summary>An element that is not shown, in the innermost element that is.</summary>
internal readonly record struct HiddenBlock(IElement Element, int Node);
