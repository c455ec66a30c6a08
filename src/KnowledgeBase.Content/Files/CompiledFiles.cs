using System.Diagnostics;
using System.Reflection;
using System.Text;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Content.Files;

/// <summary>
/// The vocabularies and collections that this program was compiled with. A knowledge base need not have those that name what the program
/// itself tells apart; it must have those of its subject.
/// </summary>
public static class CompiledFiles
{
    private static readonly Lazy<IReadOnlyList<TextFile>> s_all = new(Read);

    /// <summary>The files by the paths that they have in the repository of the program, in this order, with "\n" at the ends of lines.</summary>
    public static IReadOnlyList<TextFile> All => s_all.Value;

    /// <summary>Those that a knowledge base need not have and does not have.</summary>
    /// <param name="files">Its own files.</param>
    public static IEnumerable<TextFile> MissingFrom(IReadOnlyCollection<TextFile> files)
    {
        var own = files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        return All.Where(file => !IsOfSubject(file) && !own.Contains(file.Path));
    }

    /// <summary>Refuses a knowledge base that has other terms or fields than the program was compiled with, or lacks a vocabulary of its subject.</summary>
    /// <param name="files">Its own files and <see cref="MissingFrom"/>. Files with mistakes are passed over: they have findings.</param>
    /// <exception cref="InvalidDataException">The message says which file, and what to do.</exception>
    public static void Verify(IReadOnlyCollection<TextFile> files)
    {
        Dictionary<string, TextFile> own = files.Where(IsDefinition).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        HashSet<string?> declared = [.. own.Values.Where(SubjectVocabularies.IsVocabulary).Select(VocabularyReader.NameOf)];

        // A file whose name cannot be read may be the missing one; its findings say what is wrong with it.
        if (!declared.Contains(null) && SubjectVocabularies.Names.FirstOrDefault(name => !declared.Contains(name)) is { } missing)
        {
            throw new InvalidDataException($"No file of input/vocabulary/ has 'vocabulary: {missing}', which belongs to the subject of a knowledge base. Add one; 'kb init' in an empty folder shows how it looks.");
        }

        foreach (TextFile compiled in All.Where(file => !IsOfSubject(file)))
        {
            if (own.TryGetValue(compiled.Path, out TextFile? file) && Differs(file, compiled))
            {
                throw new InvalidDataException($"'{file.Path}' says something else than the file that this kb was compiled with; its terms and fields are known to the program's code. Delete the file, and kb uses its own; or change it in a clone of kb's repository and run kb from there.");
            }
        }
    }

    private static bool IsDefinition(TextFile file) =>
        file.Path.StartsWith(RuleContextReader.VocabularyFolder, StringComparison.Ordinal) || file.Path.StartsWith(RuleContextReader.CollectionFolder, StringComparison.Ordinal);

    private static bool IsOfSubject(TextFile file) => SubjectVocabularies.IsVocabulary(file) && VocabularyReader.NameOf(file) is { } name && SubjectVocabularies.Names.Contains(name);

    // By what they mean: comments and the form of the YAML are free.
    private static bool Differs(TextFile own, TextFile compiled)
    {
        if (own.Text == compiled.Text)
        {
            return false;
        }

        if (SubjectVocabularies.IsVocabulary(own))
        {
            return VocabularyReader.Read(own).Vocabulary is { } vocabulary && vocabulary != VocabularyReader.Read(compiled).Vocabulary;
        }

        string?[] names = [.. All.Where(SubjectVocabularies.IsVocabulary).Select(VocabularyReader.NameOf)];
        return Schema(own) is { } schema && schema != Schema(compiled);

        CollectionSchema? Schema(TextFile file) => SchemaReader.Read(file, names.OfType<string>().ToHashSet(StringComparer.Ordinal)).Schema;
    }

    private static IReadOnlyList<TextFile> Read()
    {
        Assembly assembly = typeof(CompiledFiles).Assembly;
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => new TextFile(name, TextOf(assembly, name)))];
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new UnreachableException($"The program was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
