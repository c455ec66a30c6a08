using System.Diagnostics;
using System.Reflection;
using System.Text;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Theme.Own;

/// <summary>The files of <c>theme/strings/</c> as this program was compiled with them, so that what a knowledge base words otherwise can be held against them.</summary>
public static class ShippedStrings
{
    private const string Prefix = "theme/strings/";

    private static readonly Lazy<IReadOnlyList<TextFile>> s_files = new(Read);

    /// <summary>In the order of their paths, with "\n" at the ends of lines.</summary>
    public static IReadOnlyList<TextFile> Files => s_files.Value;

    private static IReadOnlyList<TextFile> Read()
    {
        Assembly assembly = typeof(ShippedStrings).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new TextFile(name, TextOf(assembly, name))),
        ];
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new UnreachableException($"The theme was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
