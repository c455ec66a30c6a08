using System.Text.RegularExpressions;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Lines whose shape shows that a paragraph begins or ends there, with or without a mark. Lines are folded, without blanks at their ends.</summary>
internal static partial class LineEdges
{
    private const string Stops = "。!?;";

    /// <summary>A bullet, an article of a regulation, a document number, or a line all in brackets: never the rest of a sentence.</summary>
    public static bool OpensParagraph(string folded) => Opening().IsMatch(folded);

    /// <summary>
    /// A line that is complete without a full stop: it ends in another mark for one, in a heading, in an address, or in the words of a
    /// document's name or of its history (…会议通过, …的决定》修正).
    /// </summary>
    public static bool EndsParagraph(string folded) => Ending().IsMatch(folded) || EndsInHeading(folded);

    // …协同治理。三、重点工作: a scraper lost the newline before the heading, not the one after it.
    private static bool EndsInHeading(string folded)
    {
        int stop = folded.LastIndexOfAny([.. Stops]);
        return stop >= 0 && BlockMarker.TryRead(folded[(stop + 1)..]) is { IsHeading: true };
    }

    [GeneratedRegex(
        @"^(?:[-–*+] +\S|[•▪■●◆○◇□★☆※▲△➤] *|[—―─]{2}|第[一二三四五六七八九十百零〇\d]{1,7}(?:[编章节条][ \t]|[编节条]:)|\((?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年|\([^()]{1,40}\)$|[^,。;:!?、\d]{2,12}[〔\[]\d{4}[〕\]] *(?:第 *)?\d+ *号)",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?:[^A-Za-z]\.|[。!?]"" ?|[。!?;] *\[\d{1,3}\]|(?:https?://|www\.)[!-~]+|(?:会议|委员会|大会|国务院|决定》?|[第一二三四五六七八九十]次|\d日|〉|》)[^,。;:!?、]{0,6}(?:通过|修正|修订|批准|公布|发布|施行)|的(?:通知|决定|意见|规定|办法|说明|解释|公告))$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Ending();
}
