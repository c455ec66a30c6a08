using System.Diagnostics;
using System.Reflection;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Collections.JsonSchema;

namespace KnowledgeBase.Cli.Starting;

/// <summary>
/// The files of a new knowledge base: those of the repository's folder <c>starter/</c>, its cleaning rules, and the schema that is made of
/// the vocabularies. All are embedded in this program.
/// </summary>
internal static class StarterFiles
{
    private const string Prefix = "starter/";

    /// <summary>In <c>starter/</c> the file README.md is about the folder, so the new knowledge base's stands beside it.</summary>
    private const string Readme = "BASE.md";

    /// <returns>The files by their paths in the new knowledge base, in this order.</returns>
    public static IReadOnlyList<TextFile> For(StarterWords words)
    {
        Assembly assembly = typeof(StarterFiles).Assembly;
        TextFile[] files =
        [
            .. assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => new TextFile(PathOf(name), words.Fill(TextOf(assembly, name)))),
        ];
        return [.. files.Concat(Schemas(files)).OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>What is checked of them: they and what the program adds to every knowledge base.</summary>
    public static IReadOnlyList<TextFile> ContentOf(IReadOnlyList<TextFile> files)
    {
        TextFile[] content = [.. files.Where(static file => file.Path.StartsWith("input/", StringComparison.Ordinal) || file.Path.StartsWith("theme/", StringComparison.Ordinal))];
        return [.. content, .. CompiledFiles.MissingFrom(content)];
    }

    private static IEnumerable<TextFile> Schemas(IReadOnlyList<TextFile> files)
    {
        RuleContext context = RuleContextReader.Read(ContentOf(files), []);
        return context.Collections.Select(collection => new TextFile(JsonSchemaFile.PathOf(collection), JsonSchemaWriter.Write(collection, context.Vocabularies)));
    }

    private static string PathOf(string name) => name[Prefix.Length..] is var path && path == Readme ? "README.md" : path;

    private static string TextOf(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new UnreachableException($"kb was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
