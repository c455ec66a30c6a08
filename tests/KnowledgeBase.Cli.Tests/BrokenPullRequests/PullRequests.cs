namespace KnowledgeBase.Cli.Tests.BrokenPullRequests;

/// <summary>Pull requests as people send them by mistake, or to see what happens.</summary>
internal static class PullRequests
{
    private const string First = "input/speeches/000-c2d75a3b3e2c3313.md";
    private const string Second = "input/speeches/001-ee9bb8defc1988e1.md";
    private const string SecondSeed = "seeds/001_ee9bb8defc1988e1.txt";
    private const string New = "input/speeches/new.md";
    private const string Waivers = "input/waivers.yml";
    private const string About = "input/pages/about.md";

    private static readonly NewSpeech s_plain = new("new", "同志们：\n今天的座谈会开得很好，大家讲了真话。\n");
    private static readonly NewSpeech s_withNumber = new("new", "同志们：\n今天的座谈会开得很好，有情况请打13800001234，我随时听。\n");
    private static readonly NewSpeech s_withName = new("new", "同志们：\n今天通报一起案件：某镇农业服务中心原主任张建国骗取拆迁补偿款问题。\n");

    public static IReadOnlyList<PullRequest> All { get; } =
    [
        // Front matter
        Of("bad YAML", Second, new Replace(Second, "level: 县", "level: [县"), "KB1001", "[县"),
        Of("tab indentation", Second, new Replace(Second, "  seed: seeds/001", "\tseed: seeds/001"), "KB1003", "\tseed"),
        Of("duplicate key", Second, new Replace(Second, "level: 县\n", "level: 县\nlevel: 市\n"), "KB1002", "level: 市"),
        Of("full width fence", Second, new Rewrite(Second, static text => "－－－" + text[3..]), "KB1005", "－－－"),
        Of("front matter that is too long", Second, new Replace(Second, "level: 县\n", "level: 县\n" + string.Concat(Enumerable.Repeat("# 说明\n", 20_000))), "KB1006", "# yaml-language-server"),
        Of("unknown theme", Second, new Replace(Second, "level: 县\n", "level: 县\nthemes: [作风建没]\n"), "KB3001", "作风建没"),
        Of("unknown field", Second, new Replace(Second, "level: 县\n", "level: 县\nlevl: 县\n"), "KB2001", "levl"),
        Of("direction mark in the title", Second, new Replace(Second, "title: 在理论", "title: \"在\u202E理论").And(new Replace(Second, "研讨会上的讲话\n", "研讨会上的讲话\"\n")), "KB1010", "\u202E"),
        Of("seed outside the repository", Second, new Replace(Second, "seed: " + SecondSeed, "seed: ../../../etc/passwd"), "KB6005", "../../../etc/passwd"),
        Of("unknown proofreading level", Second, new Replace(Second, "proofread: 1", "proofread: 9"), "KB3001", "9\nsource"),
        Of("removed text without a reason", Second, new Replace(Second, "{ rule: meta.views, at", "{ at"), "KB2002", "{ at"),
        Of("removed text with an unknown reason", Second, new Replace(Second, "rule: meta.views", "rule: meta.viewz"), "KB6009", "meta.viewz"),
        Of("retired address used again", Second, new Replace(Second, "level: 县\n", "level: 县\nretired:\n  - { id: ny3, at: \"1:1\" }\n"), "KB5002", "ny3, at"),

        // The text
        Of("edited words", Second, new Replace(Second, "确保工作落实", "确保任务落实"), "KB6001", "任务落实"),
        Of("deleted paragraph", Second, new Rewrite(Second, static text => Without(text, "{#ny3}")), "KB6002", " {#wnz}"),
        Of("moved paragraph", Second, new Rewrite(Second, static text => Without(text, "{#ny3}").Replace("\n\n## 一、", "\n\n谢谢大家！ {#ny3}\n\n## 一、", StringComparison.Ordinal)), "KB6003", "谢谢大家"),
        Of("redaction filled in", First, new Replace(First, "《XX镇", "《青山镇"), "KB6001", "青山镇"),
        Of("hostile HTML", Second, new Replace(Second, "谢谢大家！", "谢谢大家！<img src=x onerror=alert(1)>"), "KB4023", "<img"),
        Of("script link", Second, new Replace(Second, "谢谢大家！", "[谢谢大家！](javascript:alert(1))"), "KB4022", "[谢谢"),
        Of("NUL in the text", Second, new Replace(Second, "谢谢大家！", "谢谢\0大家！"), "KB6003", "\0"),
        Of("direction mark in the text", Second, new Replace(Second, "谢谢大家！", "谢谢\u202E大家！"), "KB6003", "\u202E"),
        Of("zero width character in the text", Second, new Replace(Second, "谢谢大家！", "谢谢\u200B大家！"), "KB6003", "\u200B"),
        Of("two blocks with one address", Second, new Replace(Second, "{#ny3}", "{#grc}"), "KB5001", "谢谢大家！ {#grc}") with { Skip = "谢谢大家！ {#".Length },
        Of("merge conflict left", Second, new Replace(Second, "谢谢大家！", "<<<<<<< HEAD\n谢谢大家！").And(new Replace(Second, "{#ny3}\n", "{#ny3}\n=======\n谢谢！ {#ny3}\n>>>>>>> other\n")), "KB1903", "<<<<<<<"),
        Of("carriage returns alone", Second, new Rewrite(Second, static text => text.Replace('\n', '\r')), "KB1012", "\r"),

        // Files
        Of("GBK bytes", Second, new WriteBytes(Second, OldEncodings.Gbk), "KB1901", null) with { Line = 3, Column = 8 },
        Of("UTF-16", Second, new WriteBytes(Second, OldEncodings.Utf16), "KB1901", null),
        Of("binary file", Second, new WriteBytes(Second, static _ => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), "KB1901", null),
        Of("empty file", Second, new WriteBytes(Second, static _ => []), "KB1005", null),
        Of("huge file", Second, new Rewrite(Second, static text => text + new string('讲', 3_000_000)), "KB1904", null),
        new("name that is no address", [new Copy(Second, "input/speeches/a b..md")], "KB2005", "input/speeches/a b..md", null, [new Delete("input/speeches/a b..md")]),
        new("name that differs in case only", [new Copy(Second, "input/speeches/001-EE9BB8DEFC1988E1.md")], "KB2005", "input/speeches/001-EE9BB8DEFC1988E1.md", null, [new Delete("input/speeches/001-EE9BB8DEFC1988E1.md")]),
        new("name that Windows keeps", [new Copy(Second, "input/speeches/con.md")], "KB8001", "input/speeches/con.md", null, [new Delete("input/speeches/con.md")]),
        new("speech in a folder of its own", [new Copy(Second, "input/speeches/sub/other.md")], "KB2005", "input/speeches/sub/other.md", null, [new Delete("input/speeches/sub/other.md")]),
        Of("link in place of a speech", Second, new Link(Second, "../../seeds/001_ee9bb8defc1988e1.txt"), "KB1902", null),
        new("link in place of a seed", [new Link(SecondSeed, "/etc/hostname")], "KB1902", SecondSeed, null, [new Restore(SecondSeed)]),
        new("seed edited", [new Replace(SecondSeed, "谢谢大家", "感谢大家")], "KB6006", Second, "6df8c40f", [new Restore(SecondSeed)]),
        new("seed deleted", [new Delete(SecondSeed)], "KB6005", Second, "seeds/001_", [new Restore(SecondSeed)]),
        new("sidecar missing", [new Delete(SecondSeed + ".yml")], "KB6018", Second, "seeds/001_", [new Restore(SecondSeed + ".yml")]),
        new("the same raw document under another name", [new Copy(SecondSeed, "seeds/other.txt"), new Copy(SecondSeed + ".yml", "seeds/other.txt.yml"), new Copy(Second, New), new Replace(New, SecondSeed, "seeds/other.txt")], "KB6502", New, "6df8c40f", [new Delete(New), new Delete("seeds/other.txt"), new Delete("seeds/other.txt.yml")]),

        // Other content
        Of("waiver for an error", Waivers, new Replace(Waivers, "waivers:", $"waivers:\n  - {{ rule: KB6001, file: {Second}, reason: 看过了没有问题, reviewer: 某编辑 }}"), "KB6602", "KB6001, file"),
        Of("waiver without a reason", Waivers, new Replace(Waivers, "waivers:", $"waivers:\n  - {{ rule: KB6301, file: {Second}, reason: 待定, reviewer: 某编辑 }}"), "KB6605", "待定"),
        new("vocabulary term deleted that is used", [new Rewrite("input/vocabulary/genres.yml", static text => WithoutTerm(text, "党课讲稿"))], "KB3001", First, "党课讲稿\nlevel", [new Restore("input/vocabulary/genres.yml")]),
        Of("broken page link", About, new Replace(About, "(search.html)", "(serach.html)"), "KB5104", "serach.html"),
        Of("script link on a page", About, new Replace(About, "(search.html)", "(javascript:alert%281%29)"), "KB5101", "[搜索](javascript"),

        // Persons
        new("telephone number", [s_withNumber], "KB6301", New, "13800001234", [new Replace(New, "13800001234，", "，"), new Replace(New, "---\n\n", "removed:\n  - { rule: manual.contact, at: \"2:17\", text: \"13800001234\" }\n---\n\n")]) { IsStrict = true },
        new("name in a case", [s_withName], "KB6306", New, "张建国", [new Replace(Waivers, "waivers:", $"waivers:\n  - {{ rule: KB6306, file: {New}, text: 张建国, reason: 已由县纪委公开通报, reviewer: 某编辑 }}")]) { IsStrict = true },

        // Two that are right alone
        new(
            "two pull requests that collide: one links to a paragraph, the other takes it out",
            [s_plain, new Replace(New, "今天的座谈会开得很好，大家讲了真话。 {#c2c}\n", ""), new Replace(New, "---\n\n", "removed:\n  - { rule: manual.page, at: \"2:1\", text: \"今天的座谈会开得很好，大家讲了真话。\\n\" }\n---\n\n"), new Replace(About, "[搜索](search.html)", "[搜索](search.html)（[例](speeches/new.html#c2c)）")],
            "KB5105",
            About,
            "c2c)",
            [new Replace(About, "#c2c", "#b2c")]),
    ];

    private static PullRequest Of(string name, string file, Edit change, string rule, string? at) => new(name, [change], rule, file, at, [new Restore(file)]);

    private static PullRequest Of(string name, string file, Edit[] changes, string rule, string? at) => new(name, changes, rule, file, at, [new Restore(file)]);

    private static Edit[] And(this Edit first, Edit second) => [first, second];

    // The text without the block that has an address.
    private static string Without(string text, string address)
    {
        int end = text.IndexOf(address, StringComparison.Ordinal) + address.Length;
        int start = text.LastIndexOf("\n\n", end, StringComparison.Ordinal);
        return text[..start] + text[end..];
    }

    // The vocabulary without an entry, which goes on until the next begins.
    private static string WithoutTerm(string text, string term)
    {
        int start = text.IndexOf($"  - key: {term}\n", StringComparison.Ordinal);
        int end = text.IndexOf("  - key: ", start + 1, StringComparison.Ordinal);
        return text[..start] + text[end..];
    }
}
