using System.Diagnostics;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>Reads checked content files into typed speeches.</summary>
public static class LibraryLoader
{
    /// <summary>Where the speeches are, as the collection of speeches declares it.</summary>
    public const string SpeechFolder = "input/speeches/";

    private const string Extension = ".md";

    private static readonly BodyVocabulary s_bodyVocabulary =
        new([.. MarkKind.All.Select(kind => kind.Key)], [.. GapReason.All.Select(reason => reason.Key)]);

    /// <param name="files">Content files that <see cref="ContentChecker"/> has found no error in.</param>
    /// <exception cref="UnreachableException">A file was not checked first.</exception>
    public static Library Load(IReadOnlyList<TextFile> files)
    {
        Vocabularies vocabularies = Vocabularies.Read(files);
        TextFile[] speeches = [.. files.Where(IsSpeech).OrderBy(file => file.Path, StringComparer.Ordinal)];
        return new Library(
            speeches.AsParallel().AsOrdered().Select(file => Read(file, vocabularies)).ToEquatableArray(),
            files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray())
        {
            Vocabularies = vocabularies,
        };
    }

    /// <summary>Reads one speech file of a knowledge base with the compiled vocabularies.</summary>
    public static Speech Read(TextFile file) => Read(file, Vocabularies.Shipped);

    /// <summary>Reads one speech file.</summary>
    public static Speech Read(TextFile file, Vocabularies vocabularies)
    {
        FindingList findings = new(file);
        FrontMatterBlock block = FrontMatterSplitter.Split(file, findings) ?? throw NotChecked(file);
        YamlMapping frontMatter = YamlReader.Read(block.Yaml).Root ?? throw NotChecked(file);
        return new Speech
        {
            Path = file.Path,
            Slug = file.Path[(file.Path.LastIndexOf('/') + 1)..^Extension.Length],
            FrontMatter = SpeechFrontMatter.Bind(frontMatter, vocabularies),
            Vocabularies = vocabularies,
            Provenance = ProvenanceReader.Read(frontMatter),
            Body = SpeechBodyParser.Parse(file, block.BodyStart, s_bodyVocabulary).Body,
        };
    }

    private static bool IsSpeech(TextFile file) =>
        file.Path.StartsWith(SpeechFolder, StringComparison.Ordinal) && file.Path.EndsWith(Extension, StringComparison.Ordinal);

    private static UnreachableException NotChecked(TextFile file) => new($"'{file.Path}' was not checked before it was read.");
}
