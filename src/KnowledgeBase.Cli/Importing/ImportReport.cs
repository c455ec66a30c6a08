using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Tells a contributor what an import did, and what it leaves to them.</summary>
internal static class ImportReport
{
    public static void Print(string path, string what, ImportedSpeech speech, CleaningRules rules)
    {
        Console.Out.WriteLine($"{path}  {what}");
        Console.Out.WriteLine($"  题名  {speech.Description.Title}");
        Console.Out.WriteLine(FormattableString.Invariant($"  编码  {speech.Seed.Encoding}{(speech.Provenance.Reading is { } reading ? $"，读取结果存于 {reading.Path}" : "")}，{speech.Seed.Text.Length} 字符；正文 {speech.Body.Blocks.Count} 块"));
        foreach (IGrouping<string, RemovedText> group in speech.Provenance.Removed.GroupBy(removed => removed.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.Out.WriteLine(FormattableString.Invariant($"  移除  {group.Key} ×{group.Count()}，{group.Sum(removed => removed.Text.Length)} 字符：{rules.ReasonFor(group.Key)}"));
        }

        foreach (string question in speech.Questions)
        {
            Console.Out.WriteLine($"  请看  {question}");
        }
    }
}
