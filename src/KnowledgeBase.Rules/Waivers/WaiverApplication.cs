namespace KnowledgeBase.Rules.Waivers;

/// <summary>Takes what is waived out of the findings, and adds what is wrong with the waivers.</summary>
public static class WaiverApplication
{
    /// <param name="findings">Everything that was found in the content, apart from the waivers.</param>
    /// <param name="files">All content files, those with the waivers among them.</param>
    /// <param name="rules">All rules that exist.</param>
    public static ContentCheck Apply(IReadOnlyList<Finding> findings, IReadOnlyList<TextFile> files, IReadOnlyList<Rule> rules)
    {
        TextFile[] declaring = [.. files.Where(static file => WaiverReader.IsWaiverFile(file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal)];
        if (declaring.Length == 0)
        {
            return new ContentCheck(findings, []);
        }

        List<Finding> faults = [];
        WaiverReading[] readings = [.. declaring.Select(file => Guarded.Run(file, () => WaiverReader.Read(file), faults, new WaiverReading([], [])))];
        Dictionary<string, FindingList> about = declaring.ToDictionary(static file => file.Path, static file => new FindingList(file), StringComparer.Ordinal);
        Dictionary<string, TextFile> byPath = [];
        foreach (TextFile file in files)
        {
            byPath[file.Path] = file;
        }

        IReadOnlyList<DeclaredWaiver> waivers = WaiverChecker.Check([.. readings.SelectMany(static reading => reading.Waivers)], byPath.Keys, rules, about);
        Matcher matcher = new(waivers, byPath);
        List<Finding> standing = [];
        List<WaivedFinding> waived = [];
        foreach (Finding finding in findings)
        {
            if (matcher.Find(finding) is { } waiver)
            {
                waived.Add(new WaivedFinding(finding, waiver));
            }
            else
            {
                standing.Add(finding);
            }
        }

        // The rules that advise are silent about a file with errors, and those that compare files miss it: a waiver is unused only when all spoke.
        if (findings.All(static finding => finding.Rule.Severity != Severity.Error))
        {
            matcher.ReportUnused(about);
        }

        return new ContentCheck(
            [.. standing, .. faults, .. readings.SelectMany(static reading => reading.Findings), .. about.Values.SelectMany(static list => list.ToEquatableArray())],
            waived);
    }

    private sealed class Matcher(IReadOnlyList<DeclaredWaiver> waivers, Dictionary<string, TextFile> files)
    {
        private readonly ILookup<(string File, string Rule), DeclaredWaiver> _waivers = waivers.ToLookup(static declared => (declared.Waiver.File, declared.Waiver.Rule));
        private readonly Dictionary<string, WaiverPlaces> _places = new(StringComparer.Ordinal);
        private readonly HashSet<DeclaredWaiver> _used = [];

        /// <summary>The first waiver that covers the finding. All that do are used.</summary>
        public Waiver? Find(Finding finding)
        {
            Waiver? first = null;
            foreach (DeclaredWaiver declared in _waivers[(finding.Path, finding.Rule.Id)].Where(declared => Covers(declared.Waiver, finding)))
            {
                first ??= declared.Waiver;
                _used.Add(declared);
            }

            return first;
        }

        public void ReportUnused(Dictionary<string, FindingList> about)
        {
            foreach (DeclaredWaiver declared in waivers.Where(declared => !_used.Contains(declared)))
            {
                Waiver waiver = declared.Waiver;
                bool isNowhere = waiver.At is { } name && !PlacesOf(waiver.File).Has(name);
                about[waiver.DeclaredIn].Add(
                    WaiverRules.Unused,
                    declared.SpanOf(isNowhere ? "at" : "rule"),
                    isNowhere ? $"'{waiver.File}' has no block and no field '{waiver.At}'." : $"Rule {waiver.Rule} finds nothing in '{waiver.File}'{At(waiver)}{With(waiver)}.");
            }
        }

        private static string At(Waiver waiver) => waiver.At is { } at ? $" at '{at}'" : "";

        private static string With(Waiver waiver) => waiver.Text is { } text ? $" with the text '{text}'" : "";

        private bool Covers(Waiver waiver, Finding finding) =>
            (waiver.At is null || PlacesOf(finding.Path).Holds(waiver.At, finding.Span.Start))
            && (waiver.Text is null || waiver.Text == files[finding.Path].Text.Substring(finding.Span.Start, finding.Span.Length));

        private WaiverPlaces PlacesOf(string path)
        {
            if (!_places.TryGetValue(path, out WaiverPlaces? places))
            {
                places = WaiverPlaces.Of(files[path]);
                _places.Add(path, places);
            }

            return places;
        }
    }
}
