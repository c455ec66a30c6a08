namespace KnowledgeBase.Fuzz.Mutation;

/// <summary>Changes of lines: dropped, doubled, moved, indented, joined, or taken from another input.</summary>
public sealed class LineMutations(Random random)
{
    private static readonly string[] s_indents = [" ", "  ", "    ", "\t", "- ", "> ", "# ", "\u3000"];

    public string Change(string input, string other)
    {
        List<string> lines = [.. input.Split('\n')];
        string[] others = other.Split('\n');
        int at = random.Next(lines.Count);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                string line = lines[at];
                lines.RemoveAt(at);
                lines.Insert(random.Next(lines.Count + 1), line);
                break;
            case 3:
                lines[at] = s_indents[random.Next(s_indents.Length)] + lines[at];
                break;
            case 4:
                lines[at] = lines[at].TrimStart();
                break;
            case 5 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            default:
                lines.Insert(at, others[random.Next(others.Length)]);
                break;
        }

        return string.Join('\n', lines);
    }
}
