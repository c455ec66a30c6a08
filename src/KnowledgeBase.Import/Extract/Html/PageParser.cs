using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// Parses a page as browsers do, without scripts and without loading anything. A page that nests or multiplies its elements is given up
/// while it is parsed, so that the time stays linear: 50,000 nested elements would take the parser 13 seconds, unclosed formatting more.
/// </summary>
internal static class PageParser
{
    /// <summary>5 MB: bytes of a file, or UTF-16 code units of a text.</summary>
    public const int LargestPage = 5 * 1024 * 1024;

    public const int Deepest = 512;
    private const int MostElements = 300_000;
    private const int DepthStep = 16;

    // The parser takes U+FFFF, which is no character but may stand in a file, for the end of the page, and all after it would be lost.
    private const char EndOfFile = '\uFFFF';
    private const char Unreadable = '\uFFFD';

    public static DecodeFailure TooLarge { get; } = Refusal(
        DecodeProblem.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The page is larger than {LargestPage / 1024 / 1024} MB or has more than {MostElements} elements. Save the text of the page as a .txt file and import that."));

    private static DecodeFailure TooDeep { get; } = Refusal(
        DecodeProblem.TooDeep,
        string.Create(CultureInfo.InvariantCulture, $"The page nests elements more than {Deepest} deep. Save the text of the page as a .txt file and import that."));

    public static (IHtmlDocument? Document, DecodeFailure? Refusal) Parse(string html)
    {
        if (html.Length > LargestPage)
        {
            return (null, TooLarge);
        }

        var watch = new Watch();
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            // The watch stops a deep page; the parser's own limit would put text in another order.
            MaximumDepth = int.MaxValue,
            DisableElementPositionTracking = true,
            OnCreated = (element, _) => watch.Count(element),
        };
        try
        {
            IHtmlDocument document = new HtmlParser(options).ParseDocument(html.Replace(EndOfFile, Unreadable));
            return watch.LastIsTooDeep() ? (null, TooDeep) : (document, null);
        }
        catch (PageLimitException limit)
        {
            return (null, limit.Refusal);
        }
    }

    private static DecodeFailure Refusal(DecodeProblem problem, string message) => new(problem, message, EquatableArray<EncodingCandidate>.Empty);

    private sealed class Watch
    {
        private int _elements;
        private IElement? _last;

        public void Count(IElement element)
        {
            _elements++;
            if (_elements > MostElements)
            {
                throw new PageLimitException(TooLarge);
            }

            // A new element has no parent yet, so the one before it is measured.
            if (_elements % DepthStep == 0 && LastIsTooDeep())
            {
                throw new PageLimitException(TooDeep);
            }

            _last = element;
        }

        public bool LastIsTooDeep()
        {
            int depth = 0;
            for (INode? node = _last; node is not null; node = node.Parent)
            {
                if (++depth > Deepest)
                {
                    return true;
                }
            }

            return false;
        }
    }

    // The parser offers no other way to stop it.
    private sealed class PageLimitException(DecodeFailure refusal) : Exception(refusal.Message)
    {
        public DecodeFailure Refusal { get; } = refusal;
    }
}
