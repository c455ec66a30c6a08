using KnowledgeBase.Rules.Fixes;
using FidelitySeed = KnowledgeBase.Rules.Fidelity.SeedText;

namespace KnowledgeBase.Rules.Tests;

/// <summary>A speech with its seed, and what is found when somebody makes a mistake in it.</summary>
internal static class MistakenSpeech
{
    public const string Path = "input/speeches/2025-zuofeng.md";

    public const string SeedPath = "seeds/zuofeng.txt";

    public const string Seed = """
        浏览量：447
        在全县作风建设会议上的讲话
        同志们：
        今天，我们召开全县作风建设会议，主要任务是总结工作、部署任务。
        一、提高政治站位，深化思想认识
        （一）把握核心要义。要深刻认识到“党的作风是党的形象，是人心向背的晴雨表”，切实增强行动自觉。
        二、坚持问题导向，精准靶向施策
        要以“零容忍”的态度纠治“四风”问题，筑牢思想根基。忠诚是共产党人的政治品格，必须一以贯之。
        谢谢大家！

        """;

    public static string Right { get; } = $$"""
        ---
        title: 在全县作风建设会议上的讲话
        title-source: line
        genre: 讲话
        level: 县
        occasion: 全县作风建设会议
        speaker: unknown
        date: 2025-03-26
        published: 2025-03-28
        lang: zh-Hans
        themes: [作风建设, 乡村振兴]
        completeness: { state: full }
        proofread: 1
        source:
          seed: {{SeedPath}}
          sha256: {{FidelitySeed.FromUtf8(SeedPath, Seed, hasBom: false).Sha256}}
          encoding: utf-8
          newline: lf
          title-at: "2:1"
        removed:
          - { rule: meta.views, at: "1:1", text: "浏览量：447\n" }
        ---

        同志们： {#grc}

        今天，我们召开全县作风建设会议，主要任务是总结工作、部署任务。 {#q4f}

        ## 一、提高政治站位，深化思想认识 {#v84}

        ### （一）把握核心要义。 {#fxn run-in}

        要深刻认识到“党的作风是党的形象，是人心向背的晴雨表”，切实增强行动自觉。 {#txd}

        ## 二、坚持问题导向，精准靶向施策 {#pf8 was:pf7}

        要以“零容忍”的态度纠治“四风”问题，筑牢思想根基。忠诚是共产党人的政治品格，必须一以贯之。 {#k5s}

        谢谢大家！ {#ny3}

        """;

    public static IReadOnlyList<TextFile> Others { get; } = [.. RepositoryContent.Definitions, new TextFile(SeedPath, Seed)];

    /// <summary>The speech with <paramref name="from"/>, which stands in it once, written as <paramref name="to"/>.</summary>
    public static string With(string from, string to)
    {
        Assert.Equal(2, Right.Split(from).Length);
        return Right.Replace(from, to, StringComparison.Ordinal);
    }

    public static IReadOnlyList<Finding> Check(string text) => ContentChecker.Check([.. Others, new TextFile(Path, text)]);

    /// <summary>Place, rule and the text at the place: <c>(5,6)-(5,7) KB1007 ：</c>.</summary>
    public static string[] Brief(string text) => [.. Check(text).Select(finding => $"{finding.Span} {finding.Rule.Id} {text.Substring(finding.Span.Start, finding.Span.Length)}".TrimEnd(' '))];

    /// <summary>The text after all fixes; the same text when nothing can be fixed.</summary>
    public static string Fixed(string text)
    {
        (IReadOnlyList<TextFile> changed, _) = ContentFixer.Fix([.. Others, new TextFile(Path, text)], static path => path == Path);
        return changed.Count == 0 ? text : Assert.Single(changed).Text;
    }
}
