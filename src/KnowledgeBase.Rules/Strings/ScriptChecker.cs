using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Strings;

/// <summary>
/// Finds words that were copied into a language and not translated. Simplified in a Traditional text is not looked for: which characters
/// both scripts share (后, 里, 台) the table of scripts does not tell.
/// </summary>
internal static class ScriptChecker
{
    public static void Check(TextFile file, FindingList findings, string key, string language, IEnumerable<YamlScalar> paragraphs)
    {
        foreach (YamlScalar paragraph in paragraphs)
        {
            int at = language switch
            {
                StringLanguages.Simplified => FirstTraditional(paragraph.Value),
                StringLanguages.English => FirstHan(paragraph.Value),
                _ => -1,
            };
            if (at >= 0)
            {
                string what = language == StringLanguages.English ? "a Chinese character" : "which is Traditional";
                findings.Add(UiStringRules.WrongScript, ScalarPlace.Of(file, paragraph, findings, at, 1), key, language, paragraph.Value.Substring(at, 1), what);
            }
        }
    }

    private static int FirstTraditional(string text)
    {
        string simplified = Fold.ToHansDisplay(text);
        return Enumerable.Range(0, text.Length).Where(i => text[i] != simplified[i]).DefaultIfEmpty(-1).First();
    }

    private static int FirstHan(string text) => Enumerable.Range(0, text.Length).Where(i => Han.IsHan(text[i])).DefaultIfEmpty(-1).First();
}
