using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Tells a contributor how an edited speech and a new import went together.</summary>
internal static class MergeReport
{
    private const string Nothing = "（无）";

    /// <summary>Why nothing was written, each place with its three readings and the way out.</summary>
    public static string Refusal(string path, MergeResult result, string current, string incoming)
    {
        if (result.Outcome == MergeOutcome.Unreadable)
        {
            return "It has errors, so nobody can tell what was edited in it; nothing was changed. Run 'kb check' and repair it, or use '--accept' to replace it whole.\n";
        }

        const string Head = "It was edited where the import writes something else now; nothing was changed. '--keep' keeps the file's side in the places below, '--accept' takes the import's; all other edits are kept either way.\n";
        return Head + (result.Conflicts.IsEmpty ? LineDifference.Between(current, incoming) : string.Concat(result.Conflicts.Select(conflict => Readings(path, conflict))));
    }

    /// <summary>What the file took from the import, and how conflicts were settled.</summary>
    public static string Changes(string path, MergeResult result, string current, MergeSide? winner)
    {
        string side = winner == MergeSide.Import ? "现在会导入" : "文件现在";
        string settled = string.Concat(result.Conflicts.Select(conflict => FormattableString.Invariant($"  两处不一，用“{side}”  {path}:{conflict.Line} {conflict.Place}\n")));
        return settled + (result.Outcome == MergeOutcome.Unchanged ? "" : LineDifference.Between(current.ReplaceLineEndings("\n"), result.Markdown!));
    }

    private static string Readings(string path, MergeConflict conflict)
    {
        string place = FormattableString.Invariant($"{path}:{conflict.Line}: {conflict.Place}\n");
        string imported = conflict.Imported is null ? "  原导入      （没有记录）\n" : Reading("  原导入      ", conflict.Imported, conflict.InFile);
        return place + imported + Reading("  文件现在    ", conflict.InFile, conflict.Incoming) + Reading("  现在会导入  ", conflict.Incoming, conflict.InFile);
    }

    private static string Reading(string label, string text, string other)
    {
        string[] lines = text.Split('\n');
        string[] others = other.Split('\n');
        string indent = new(' ', "  现在会导入  ".Length + 5);
        return string.Concat(lines.Select((line, i) => (i == 0 ? label : indent) + (text.Length == 0 ? Nothing : Excerpt.Of(line, i < others.Length ? others[i] : "")) + "\n"));
    }
}
