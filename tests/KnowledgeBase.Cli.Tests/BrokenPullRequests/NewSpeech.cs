using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Cli.Tests.BrokenPullRequests;

/// <summary>Adds a speech of some paragraphs with the raw document that it is made from, in order but for what the fields or the text say.</summary>
/// <param name="Fields">Lines of front matter after those that every speech has.</param>
internal sealed record NewSpeech(string Slug, string Text, string Fields = "", string Proofread = "1") : Edit
{
    public string Path => $"input/speeches/{Slug}.md";

    public string Seed => $"seeds/{Slug}.txt";

    public override void Apply(TemporaryRepository repository)
    {
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        string body = string.Join("\n\n", Text.TrimEnd('\n').Split('\n').Select((line, i) => $"{line} {{#{(char)('b' + i)}2c}}"));
        repository.Write(Seed, Text);
        repository.Write(Seed + ".yml", $"sha256: {sha256}\nencoding: utf-8\nsource: unknown\nretrieved: unknown\n");
        repository.Write(
            Path,
            $"---\ntitle: 在座谈会上的讲话\ntitle-source: supplied\ngenre: 讲话\nlevel: 县\noccasion: unknown\nspeaker: unknown\ndate: unknown\nlang: zh-Hans\ncompleteness: {{ state: full }}\nproofread: {Proofread}\n"
            + $"source:\n  seed: {Seed}\n  sha256: {sha256}\n  encoding: utf-8\n{Fields}---\n\n{body}\n");
    }
}
