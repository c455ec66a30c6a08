using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>What a change of encoding or a careless scraper left: '?' for a character, the letters of an HTML entity for a mark.</summary>
internal sealed class LostCharacters(CheckedSpeech speech, FindingList findings)
{
    private const int Context = 6;
    private const int LongestClause = 80;
    private const int LongestEntity = 8;

    // Any of these makes a question; 不 and 没 do so in 行不行, 有没有.
    private const string QuestionSigns = "吗呢么什谁怎哪何几多否可岂吧孰啥咋还不没無嗎誰幾豈還沒嘛难難";
    private const string Stops = "。！!?？；;";

    private static readonly Dictionary<string, string> s_entities = new(StringComparer.Ordinal)
    {
        ["nbsp"] = " ", ["ensp"] = " ", ["emsp"] = " ", ["quot"] = "\"", ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["ldquo"] = "“", ["rdquo"] = "”",
        ["lsquo"] = "‘", ["rsquo"] = "’", ["middot"] = "·", ["mdash"] = "—", ["ndash"] = "–", ["hellip"] = "…", ["times"] = "×", ["permil"] = "‰",
    };

    // In a file that declares its width every '?' of Chinese text was set full width.
    private readonly bool _isWidened = speech.Fields["width"] is not null;

    public void At(TextPart part, int at, MarkSigns signs)
    {
        if ((signs & MarkSigns.Question) != 0)
        {
            if (IsLost(part.Plain, at))
            {
                int from = Math.Max(0, at - Context);
                int to = Math.Min(part.Plain.Length, at + 1 + Context);
                (int start, int length) = part.InFile(speech.File.Text, at, 1);
                findings.Add(PunctuationRules.LostCharacter, start, length, part.Plain.Substring(from, to - from));
            }
        }
        else
        {
            CheckEntity(part, at);
        }
    }

    /// <summary>Whether the question mark at an offset stands between Chinese characters where nothing is asked.</summary>
    public bool IsLost(string text, int at) => (_isWidened || text[at] == '?') && AsksNothing(text, at);

    private static bool AsksNothing(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length || !(Han.IsHan(text[at - 1]) || text[at - 1] is '”' or '》' or '）'))
        {
            return false;
        }

        if (text[at + 1] is '，' or '。' or '、' or '；' or '：')
        {
            return true;
        }

        if (!Han.IsHan(text[at + 1]))
        {
            return false;
        }

        for (int i = at - 1; i >= 0 && at - i <= LongestClause && Stops.IndexOf(text[i]) < 0; i--)
        {
            if (QuestionSigns.IndexOf(text[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    // &nbsp; or what is left of it: ?quot; and quot;
    private void CheckEntity(TextPart part, int at)
    {
        string text = part.Plain;
        int start = at;
        while (start > 0 && at - start < LongestEntity && text[start - 1] is >= 'a' and <= 'z')
        {
            start--;
        }

        if (start == at || !s_entities.TryGetValue(text.Substring(start, at - start), out string? meant))
        {
            return;
        }

        // A whole entity of a blank is what a cleaning rule takes (KB6102).
        bool isWhole = start > 0 && text[start - 1] is '&' or '＆' && meant != " ";
        bool isTorn = meant is "\"" or " " or "“" or "”" or "·" or "—" or "…" && (start == 0 || text[start - 1] is '?' or '？' || Han.IsHan(text[start - 1]));
        if (isWhole || isTorn)
        {
            int from = start > 0 && !Han.IsHan(text[start - 1]) ? start - 1 : start;
            (int where, int length) = part.InFile(speech.File.Text, from, at + 1 - from);
            findings.Add(PunctuationRules.Entity, where, length, text.Substring(from, at + 1 - from), meant);
        }
    }
}
