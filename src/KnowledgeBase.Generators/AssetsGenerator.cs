using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Rules.ThemeFiles;
using KnowledgeBase.Text;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>
/// Makes the class <c>ThemeFiles</c> of the names of all files under <c>theme/assets/</c>: a file that is not there, or is called otherwise, does not
/// compile where it is used.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class AssetsGenerator : IIncrementalGenerator
{
    // The compiler gives files as text and fails at one that is none, so nothing else is opened. A picture or a font has its member like any
    // other file and no hash: who puts it under an address works the hash out from the embedded bytes.
    private static readonly string[] s_textEndings = [".css", ".js", ".ts", ".svg", ".json", ".webmanifest", ".xml", ".txt"];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<AssetFile>> files = ContentFiles.FilesOfTheme(context, static path => path.Contains("/" + ThemeFileNames.Folder))
            .Select(static (file, cancellation) => Read(file, cancellation))
            .WithTrackingName(StepNames.AssetHash)
            .Collect()
            .Select(static (found, _) => InOrder(found))
            .WithTrackingName(StepNames.Assets);

        context.RegisterSourceOutput(files, static (output, files) => Write(output, files));
    }

    private static EquatableArray<AssetFile> InOrder(ImmutableArray<AssetFile> found) =>
        found.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();

    private static AssetFile Read(AdditionalText file, CancellationToken cancellation)
    {
        string path = ContentFiles.Normalise(file.Path);
        bool isText = s_textEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));
        return new AssetFile(
            path.Substring(path.LastIndexOf("/" + ThemeFileNames.Folder, StringComparison.Ordinal) + 1),
            isText ? Hash(file.GetText(cancellation)?.ToString() ?? "") : null);
    }

    // Of the bytes without "\r", which are what the browser gets: a checkout may turn line ends, and a hash must not depend on the machine.
    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text.Replace("\r", "")));
        return string.Concat(hash.Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void Write(SourceProductionContext output, EquatableArray<AssetFile> files)
    {
        if (!files.IsEmpty)
        {
            output.AddSource("ThemeFiles.assets.g.cs", AssetsWriter.Write(files));
        }
    }
}
