using System.Globalization;
using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Reading;

/// <summary>What the reading of a raw document leaves to a person, in Chinese.</summary>
internal static class ReadingQuestions
{
    private const int MostLines = 5;

    // Every page has them and no speech stands in them: a question about each would teach people not to read questions.
    private static readonly string[] s_ofEveryPage = [PageText.Script, PageText.Style, PageText.Head];

    public static IEnumerable<string> Of(DocumentReading reading)
    {
        if (WrongReading.Names(reading.Encoding))
        {
            yield return $"原文件曾以错误的编码读取后另存（{reading.Encoding}），已还原：请核对文字。";
        }

        if (reading.TornBytes > 0)
        {
            yield return Invariant($"文件末尾有{reading.TornBytes}个字节不成一字，文件可能被截断：请核对结尾。");
        }

        if (!reading.DamagedLines.IsEmpty)
        {
            string lines = string.Join('、', reading.DamagedLines.Distinct().Take(MostLines));
            yield return Invariant($"原文件有{reading.DamagedLines.Count}处字节损坏，以“\uFFFD”代替（第{lines}行）：请核对。");
        }

        int lost = reading.Text.Count(c => c == '\uFFFD') - reading.DamagedLines.Count;
        if (lost > 0)
        {
            yield return Invariant($"原文有{lost}处“\uFFFD”，此前保存时已失去原字：请核对。");
        }

        int privateUse = reading.Text.EnumerateRunes().Count(static rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse);
        if (privateUse > 0)
        {
            yield return Invariant($"原文有{privateUse}个自造字（专用区字符），别处不能显示：请核对。");
        }

        int noncharacters = reading.Text.EnumerateRunes().Count(static rune => IsNoncharacter(rune.Value));
        if (noncharacters > 0)
        {
            yield return Invariant($"原文有{noncharacters}个不成字的码位（Unicode 非字符，如 U+FFFF），多为文件损坏：请核对。");
        }

        foreach (LeftOut leftOut in reading.LeftOut.Where(static leftOut => !s_ofEveryPage.Contains(leftOut.Kind)))
        {
            string size = leftOut.Kind == PageText.Image ? Invariant($"{leftOut.Characters}幅") : Invariant($"{leftOut.Characters}字符");
            yield return Invariant($"文件中另有{NameOf(leftOut.Kind)}（{size}），未收入：请确认其中没有讲话的文字。");
        }
    }

    private static string NameOf(string kind) => kind switch
    {
        PageText.Image => "图片",
        PageText.Frame => "框架",
        PageText.Media => "音像或嵌入的内容",
        PageText.Select => "选单",
        PageText.Svg => "矢量图里的文字",
        PageText.Template => "模板里的文字",
        PageText.NoScript => "脚本停用时才显示的文字",
        PageText.Comment => "批注",
        "deleted" => "修订时删去的文字",
        "field" => "域代码",
        "header" => "页眉、页脚",
        "note" => "脚注、尾注",
        _ => "不显示的内容",
    };

    // Unicode 16, 23.7: the last two codes of each plane, and 32 in a row.
    private static bool IsNoncharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
