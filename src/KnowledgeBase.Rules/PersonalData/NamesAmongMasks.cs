using KnowledgeBase.Rules.Names;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Finds full names in a text that hides others: XX同志 in one sentence and 王洁岚书记 in the next. One finding for each name, where it first
/// stands.
/// </summary>
internal static class NamesAmongMasks
{
    private const int FewestMasks = 3;
    private const string MaskSigns = "*×Xx□〇○●■";
    private const string AfterMask = "同书主局县市镇乡区省部委村长厅处科校院办街州旗乡";
    private const int ShortName = 2;

    // 龙岩市长 is the mayor of a place as often as of a name.
    private const string PlaceTitles = "市县区镇乡省";
    private const string BeforeName = "。;!?,:、(“\" 委府";

    private static readonly string[] s_speaks = ["指出", "强调", "点评", "要求", "讲", "说", "同志", "作", "主持", "表示", "通报", "宣读", "传达", "出席", "参加"];

    public static bool IsMaskSign(char c) => MaskSigns.IndexOf(c) >= 0;

    /// <summary>A mask of the text, such as <c>XX市</c>, when it has enough of them to be one that hides names; else null.</summary>
    public static string? MaskOf(EquatableArray<SpeechText> texts)
    {
        int count = 0;
        string? first = null;
        foreach (SpeechText text in texts)
        {
            for (int at = (text.Traits & TextTraits.MaskSign) != 0 ? 1 : text.Folded.Length; at < text.Folded.Length; at++)
            {
                if (AfterMask.IndexOf(text.Folded[at]) >= 0 && MaskSigns.IndexOf(text.Folded[at - 1]) >= 0 && RunBefore(text.Folded, at) is >= 2 and int length)
                {
                    first ??= text.Plain.Substring(at - length, length + 1);
                    if (++count == FewestMasks)
                    {
                        return first;
                    }
                }
            }
        }

        return null;
    }

    public static IEnumerable<NamedPerson> Find(string folded)
    {
        // 书记王洁岚点评指出
        for (int at = 0; Offices.Finder.TryFind(folded, ref at, out int office); at++)
        {
            int name = at + Offices.Finder.Words[office].Length;
            foreach (int length in FullName.LengthsAt(folded, name))
            {
                if (Array.Find(s_speaks, word => Stands(folded, name + length, word)) is { } word)
                {
                    yield return new NamedPerson(name, length, word);
                    break;
                }
            }
        }

        // 王洁岚书记, 雒兴明同志
        for (int at = 0; at < folded.Length; at++)
        {
            if (at > 0 && BeforeName.IndexOf(folded[at - 1]) < 0)
            {
                continue;
            }

            foreach (int length in FullName.LengthsAt(folded, at))
            {
                if (Array.Find(Offices.Titles, word => Stands(folded, at + length, word)) is { } word && (length > ShortName || PlaceTitles.IndexOf(word[0]) < 0))
                {
                    yield return new NamedPerson(at, length, word);
                    break;
                }
            }
        }
    }

    private static int RunBefore(string folded, int end)
    {
        int start = end - 1;
        while (start >= 0 && folded[start] == folded[end - 1])
        {
            start--;
        }

        return end - 1 - start;
    }

    private static bool Stands(string folded, int at, string word) => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0;
}
