namespace KnowledgeBase.Rules.ThemeFiles;

/// <summary>Checks the names of the files under <c>theme/assets/</c>; what is in them nobody looks at here, so their texts may be left empty.</summary>
public static class ThemeFileChecker
{
    /// <param name="files">All content files, in any order.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TextFile> files)
    {
        List<Finding> findings = [];
        foreach ((string path, string problem) in ThemeFileNames.Of(files.Select(static file => file.Path).Where(ThemeFileNames.IsThemeFile)).Nameless)
        {
            findings.Add(new Finding(ThemeFileRules.Nameless, path, new SourceSpan(0, 0, 1, 1, 1, 1), [path, problem]));
        }

        return findings;
    }
}
