using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Glossaries;

/// <summary>All files of the glossary together.</summary>
public static class GlossaryFiles
{
    /// <summary>The entries without a fault, and everything that is wrong with the files.</summary>
    /// <param name="files">Content files; those of other folders are left out.</param>
    /// <param name="words">Null where the vocabularies can't be read, whose own findings say enough: then nothing is read.</param>
    /// <param name="speeches">Slugs of the speeches.</param>
    public static (Glossary Glossary, EquatableArray<Finding> Findings) Read(IEnumerable<TextFile> files, GlossaryWords? words, IReadOnlyCollection<string> speeches)
    {
        if (words is null)
        {
            return (Glossary.Empty, []);
        }

        GlossaryReading[] readings =
        [
            .. files.Where(static file => GlossaryReader.IsGlossary(file.Path))
                .OrderBy(static file => file.Path, StringComparer.Ordinal)
                .Select(file => GlossaryReader.Read(file, words)),
        ];
        GlossaryEntry[] entries = [.. readings.SelectMany(static reading => reading.Entries)];
        Formula[] formulae = [.. entries.Select(static entry => entry.Formula).OrderBy(static formula => formula.Slug, StringComparer.Ordinal)];
        return (new Glossary(formulae.ToEquatableArray()), [.. readings.SelectMany(static reading => reading.Findings), .. GlossaryChecker.Check(entries, speeches)]);
    }
}
