using System.Security.Cryptography;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Speeches whose body or whose front matter is hostile.</summary>
internal static class HostileSpeeches
{
    private const int BlocksInFile = 60;

    private static readonly string[] s_slots = ["heading", "run-in heading", "mark", "note", "set phrase", "quotation", "excerpt"];

    private static readonly string[] s_fields = ["title", "occasion", "speaker", "address of the source", "reason of a retired address", "corrected words", "reason of a correction", "removed text"];

    /// <summary>Each text as it is and, where it is one line, as the format writes it, in a paragraph and in one other slot.</summary>
    public static IEnumerable<HostileFile> Bodies()
    {
        List<(HostileText Text, string Slot, bool IsEscaped)> blocks = [];
        foreach ((int number, HostileText text) in HostileText.All.Where(static text => text.IsWhole).Index())
        {
            string other = s_slots[number % s_slots.Length];
            blocks.Add((text, "paragraph", false));
            blocks.Add((text, other, false));
            if (text.IsOneLine)
            {
                blocks.Add((text, "paragraph", true));
                blocks.Add((text, other, true));
            }
        }

        return blocks.OrderBy(static block => block.IsEscaped).Chunk(BlocksInFile).Select(static (chunk, file) => Body($"h-body-{file:D2}", chunk));
    }

    /// <summary>Half a character spoils its whole file, so each has one of its own.</summary>
    public static IEnumerable<HostileFile> HalfPairs() =>
        HostileText.All.Where(static text => !text.IsWhole).Select(static (text, number) => Body($"h-half-{number:D2}", [(text, "paragraph", false)]));

    /// <summary>Files that have a hostile text in every field that takes any text; each text is in one.</summary>
    public static IEnumerable<HostileFile> Fields() =>
        HostileText.All.Where(static text => text.IsWhole).Chunk(s_fields.Length).Select(static (texts, file) => FrontMatter($"h-field-{file:D2}", texts, file));

    private static HostileFile Body(string name, IReadOnlyList<(HostileText Text, string Slot, bool IsEscaped)> blocks)
    {
        var cases = blocks.Select((block, i) =>
        {
            (string markdown, ShownAs proof) = Block(block.Slot, block.IsEscaped ? Escaped(block.Text.Value) : block.Text.Value, block.IsEscaped ? block.Text.Value : PlainText.Of(block.Text.Value), $"k{i:D3}");
            return (Markdown: markdown, Case: new HostileCase(block.Text, $"{block.Slot}, {(block.IsEscaped ? "escaped" : "as it is")}", proof));
        }).ToArray();
        return new HostileFile($"input/speeches/{name}.md", $"speeches/{name}.html")
        {
            Cases = [.. cases.Select(static block => block.Case)],
            Write = standing =>
            {
                var kept = cases.Where(block => standing.Contains(block.Case)).ToArray();
                string seed = string.Concat(kept.Select(static block => SeedOf(block.Case)).Prepend($"同志们，{name}：\n"));
                return new HostileFileText(
                    [(Head(name, seed), null), ($"同志们，{name}： {{#a00}}\n", null), .. kept.Select(static block => (block.Markdown, (HostileCase?)block.Case))], $"seeds/{name}.txt", seed);
            },
        };
    }

    private static (string Markdown, ShownAs Proof) Block(string slot, string markdown, string words, string id) => slot switch
    {
        "heading" => ($"\n## {markdown} {{#{id}}}\n", new ShownAs(id, words, IsAll: true)),
        "run-in heading" => ($"\n### {markdown} {{#{id} run-in}}\n\n后文。 {{#{id}z}}\n", new ShownAs(id, words, IsAll: true)),
        "mark" => ($"\n前[{markdown}]{{sic}}后 {{#{id}}}\n", new ShownAs(id, $"前{words}后", IsAll: true)),
        "note" => ($"\n> 编者注：{markdown} {{#{id} note}}\n", new ShownAs(id, words, IsAll: false)),
        "set phrase" => ($"\n要做到[{markdown}]{{formula}}。 {{#{id}}}\n", new ShownAs(id, $"要做到{words}。", IsAll: true)),
        "excerpt" => ($"\n[{markdown}]{{excerpt 作风建设}} {{#{id}}}\n", new ShownAs(id, words, IsAll: true)),
        "quotation" => ($"\n有人说“[{markdown}]{{quote unverified}}”。 {{#{id}}}\n", new ShownAs(id, $"有人说“{words}”。", IsAll: true)),
        _ => ($"\n{markdown} {{#{id}}}\n", new ShownAs(id, words, IsAll: true)),
    };

    // What the block had in the raw document, as docs/format.md says.
    private static string SeedOf(HostileCase block) =>
        block.Slot.StartsWith("note", StringComparison.Ordinal) ? ""
        : block.Slot.StartsWith("run-in", StringComparison.Ordinal) ? block.Proof!.Words + "后文。\n" // Blocks have a proof.
        : block.Proof!.Words + "\n";

    private static HostileFile FrontMatter(string name, HostileText[] texts, int turn)
    {
        HostileCase[] cases = [.. texts.Select((text, i) => CaseOf(text, s_fields[(i + turn) % s_fields.Length]))];
        return new HostileFile($"input/speeches/{name}.md", $"speeches/{name}.html")
        {
            Cases = cases,
            Write = standing =>
            {
                HostileCase? In(string field) => cases.FirstOrDefault(found => found.Slot == field && standing.Contains(found));
                string Value(string field, string harmless) => In(field)?.Proof!.Words ?? harmless; // Fields have a proof.
                (string, HostileCase?) Line(string field, string before, string harmless, string after) => ($"{before}{Quoted(Value(field, harmless))}{after}\n", In(field));

                string removed = Value("removed text", "浏览量:447") + "\n";
                string seed = $"{removed}同志们：\n本篇{name}用于{Value("corrected words", "试演")}。\n";
                return new HostileFileText(
                    [
                        ("---\n", null), Line("title", "title: ", $"敌意试验{name}", ""), ("title-source: supplied\ngenre: 讲话\nlevel: 县\n", null), Line("occasion", "occasion: ", "unknown", ""), Line("speaker", "speaker: ", "unknown", ""),
                        ($"date: unknown\nlang: zh-Hans\ncompleteness: {{ state: full }}\nproofread: 1\nsource:\n  seed: seeds/{name}.txt\n  sha256: {Sha256(seed)}\n  encoding: utf-8\n", null), Line("address of the source", "  url: ", "https://example.org/", ""),
                        ("removed:\n  - rule: manual.page\n    at: \"1:1\"\n", null), Line("removed text", "    text: ", "浏览量:447", "").WithLineEnd(),
                        ("corrections:\n  - at: k2a\n    to: 试验\n", null), Line("corrected words", "    from: ", "试演", ""), Line("reason of a correction", "    reason: ", "原文错字", ""),
                        ("retired:\n  - id: k9z\n    to: k2a\n", null), Line("reason of a retired address", "    reason: ", "与上一段重复", ""),
                        ($"---\n\n同志们： {{#k1a}}\n\n本篇{name}用于试验。 {{#k2a}}\n", null),
                    ],
                    $"seeds/{name}.txt", seed);
            },
        };
    }

    private static HostileCase CaseOf(HostileText text, string field) =>
        new(text, field, new ShownAs(null, field == "address of the source" && text.Family != "address" ? "https://example.org/" + text.Value : text.Value, IsAll: false));

    // The removed line has its line end with it.
    private static (string, HostileCase?) WithLineEnd(this (string Text, HostileCase? Case) line) => (line.Text[..^2] + "\\n\"\n", line.Case);

    private static string Head(string name, string seed) =>
        $"---\ntitle: 敌意试验{name}\ntitle-source: supplied\ngenre: 讲话\nlevel: 县\noccasion: unknown\nspeaker: unknown\ndate: unknown\nlang: zh-Hans\ncompleteness: {{ state: full }}\nproofread: 1\nsource:\n  seed: seeds/{name}.txt\n  sha256: {Sha256(seed)}\n  encoding: utf-8\n---\n\n";

    private static string Sha256(string seed) => Convert.ToHexStringLower(SHA256.HashData(HostileBytes.Of(seed)));

    // Double quotes, in which YAML takes every character but these two as it is.
    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    // CommonMark takes a backslash before any punctuation of ASCII.
    private static string Escaped(string text) => string.Concat(text.Select(static c => c < 0x80 && (char.IsPunctuation(c) || char.IsSymbol(c)) ? "\\" + c : c.ToString()));
}
