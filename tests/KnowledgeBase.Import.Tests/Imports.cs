using System.Text;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests;

/// <summary>Imports seeds and made-up documents with the repository's own cleaning rules.</summary>
internal static partial class Imports
{
    public static CleaningRules Rules { get; } = CleaningRules.Read(
        Directory.GetFiles(KnowledgeBase.Tests.Repository.PathTo("input", "cleaning"), "*.yml").Select(path => new TextFile(path, ReadText(path))));

    public static GoldDocument Gold(string number)
    {
        string name = Path.ChangeExtension(Path.GetFileName(SeedPath(number)), ".yml");
        return GoldReader.Read(name, Fixture("gold", name));
    }

    public static ImportedSpeech Seed(string number) => Bytes(File.ReadAllBytes(SeedPath(number)), "seeds/" + Path.GetFileName(SeedPath(number)));

    public static ImportedSpeech Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public static ImportedSpeech Bytes(byte[] bytes, string path = "seeds/made-up.txt")
    {
        ImportResult result = Importer.Import(Request(bytes, path));
        Assert.True(result.Failure is null, result.Failure?.Message);
        return result.Speech!;
    }

    public static ImportRequest Request(byte[] bytes, string path = "seeds/made-up.txt") =>
        new() { SeedPath = path, Bytes = bytes, Rules = Rules, GapLabel = static reason => reason };

    /// <summary>The text of a block without marks; empty for a gap.</summary>
    public static string Plain(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content.Plain,
        ParagraphBlock paragraph => paragraph.Content.Plain,
        _ => "",
    };

    public static string Fixture(params string[] parts) =>
        ReadText(KnowledgeBase.Tests.Repository.PathTo(["tests", "KnowledgeBase.Import.Tests", "Fixtures", .. parts]));
}
