using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Cli.Removing;

/// <summary>
/// What stands in the place of a speech that was taken down: a raw document of one sentence with its sidecar, and the speech that is made of it, at
/// the same address. The addresses of the paragraphs that are gone lead to the sentence.
/// </summary>
internal sealed record Tombstone(string SeedPath, string Seed, string Sidecar, string Markdown)
{
    private const string Title = "本文已撤下";
    private const string BlockId = "gone";

    /// <param name="reason">For readers, one line.</param>
    public static Tombstone Of(Speech speech, string reason)
    {
        string path = $"{SeedFile.Folder}/removed-{speech.Slug}.txt";
        string sentence = $"本文已从文库撤下，不再提供。理由：{reason.TrimEnd('。')}。";
        string seed = sentence + "\n";
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));
        return new Tombstone(path, seed, SeedFile.Sidecar(sha256, "utf-8"), Compose(speech, path, sha256, sentence));
    }

    private static string Compose(Speech speech, string seed, string sha256, string sentence)
    {
        var text = new StringBuilder();
        text.Append("---\n# yaml-language-server: $schema=../schema/speech.schema.json\n");
        text.Append("title: ").Append(Title).Append("\ntitle-source: supplied\n");
        text.Append("genre: ").Append(YamlText.Scalar(speech.FrontMatter.Genre.Key)).Append('\n');
        text.Append("level: ").Append(YamlText.Scalar(speech.FrontMatter.Level.Key)).Append('\n');
        text.Append("occasion: unknown\nspeaker: unknown\ndate: unknown\nlang: zh-Hans\ncompleteness: { state: full }\nproofread: 1\n");
        text.Append("source:\n  seed: ").Append(seed).Append("\n  sha256: ").Append(sha256).Append("\n  encoding: utf-8\n");
        string[] gone = [.. AddressesOf(speech).Where(static id => id != BlockId).Distinct(StringComparer.Ordinal)];
        if (gone.Length > 0)
        {
            text.Append("retired:\n").AppendJoin("", gone.Select(static id => $"  - {{ id: {id}, to: {BlockId}, reason: 全文已撤下 }}\n"));
        }

        return text.Append("---\n\n").Append(MarkdownEscapes(sentence)).Append(" {#").Append(BlockId).Append("}\n").ToString();
    }

    private static IEnumerable<string> AddressesOf(Speech speech) =>
        speech.Body.Blocks.SelectMany(static block => block.FormerIds.Prepend(block.Id)).Concat(speech.FrontMatter.Retired.Select(static entry => entry.Id)).Where(static id => id.Length > 0);

    private static string MarkdownEscapes(string sentence) => string.Concat(sentence.Select(static c => c < 128 && char.IsPunctuation(c) ? "\\" + c : c.ToString()));
}
