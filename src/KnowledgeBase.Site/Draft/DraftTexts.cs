using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Draft;

/// <summary>
/// The texts that drafts are compared with, in files that a page loads one after another: <see cref="Parts"/> in the order of the lists, and the set formulae.
/// They stand in a folder that is named by their content, so that a page and its files are always of one build.
/// </summary>
public sealed record DraftTexts(EquatableArray<DraftPart> Parts, DraftPart Formulae)
{
    /// <summary>The folder of all versions in the site.</summary>
    public const string Root = "draft";

    private const int MostSpeeches = 200;

    /// <summary>Bytes of text in a file, unless one speech alone has more.</summary>
    private const int MostBytes = 1_500_000;

    private const int VersionLength = 16;

    /// <summary>The folder of this version, relative to the root of the site, without a slash at its end.</summary>
    public string Folder { get; } = $"{Root}/{VersionOf([.. Parts, Formulae])}";

    /// <param name="speeches">Of the site, in the order of the lists.</param>
    public static DraftTexts Of(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<DraftFormula> formulae)
    {
        byte[] written = DraftScript.OfFormulae(formulae);
        return new DraftTexts(PartsOf(speeches).ToEquatableArray(), DraftPart.Of("formulae.js", 0, written, () => written));
    }

    /// <summary>JSON for the page's script: where the files are, and what loading them means.</summary>
    public string Manifest()
    {
        IEnumerable<string> parts = Parts.Select(static part =>
            string.Create(CultureInfo.InvariantCulture, $"{{\"name\":{ScriptText.Quote(part.Name)},\"speeches\":{part.Speeches},\"bytes\":{part.Length}}}"));
        return $"{{\"folder\":{ScriptText.Quote(Folder + "/")},\"formulae\":{ScriptText.Quote(Formulae.Name)},\"parts\":[{string.Join(',', parts)}]}}";
    }

    private static IEnumerable<DraftPart> PartsOf(EquatableArray<AnnotatedSpeech> speeches)
    {
        int first = 0;
        foreach ((IReadOnlyList<string> written, int number) in Divided(Written(speeches)).Select(static (written, number) => (written, number)))
        {
            AnnotatedSpeech[] own = [.. speeches.Skip(first).Take(written.Count)];
            yield return DraftPart.Of(
                string.Create(CultureInfo.InvariantCulture, $"{number:D4}.js"), own.Length, DraftScript.OfSpeeches(written), () => DraftScript.OfSpeeches(own.Select(DraftScript.Speech)));
            first += own.Length;
        }
    }

    // By every processor, and never many more than a part has.
    private static IEnumerable<string> Written(EquatableArray<AnnotatedSpeech> speeches) =>
        speeches.Chunk(MostSpeeches).SelectMany(static some => some.AsParallel().AsOrdered().Select(DraftScript.Speech).ToArray());

    private static IEnumerable<IReadOnlyList<string>> Divided(IEnumerable<string> speeches)
    {
        List<string> part = [];
        int bytes = 0;
        foreach (string speech in speeches)
        {
            int length = Encoding.UTF8.GetByteCount(speech);
            if (part.Count > 0 && (part.Count == MostSpeeches || bytes + length > MostBytes))
            {
                yield return part;
                part = [];
                bytes = 0;
            }

            part.Add(speech);
            bytes += length;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static string VersionOf(IEnumerable<DraftPart> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (DraftPart file in files)
        {
            hash.AppendData(Convert.FromHexString(file.Sha256));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
