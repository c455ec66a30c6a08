using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Parts;

/// <summary>What a part is of, what it was made from and what it holds: lines of a text, the last one a hash of those before, so that a cut is seen.</summary>
public sealed record PartRecord
{
    /// <summary>Written last: a folder without it holds no part, or one that is not finished.</summary>
    public const string FileName = "part.txt";

    /// <summary>Counted up when a part holds other things, or its record has other lines.</summary>
    private const string First = "kb part, format 1";

    public required PartNumber Part { get; init; }

    public required HashedInputs Inputs { get; init; }

    /// <summary>All files of the part, in the order of their paths.</summary>
    public required EquatableArray<HashedFile> Files { get; init; }

    public static bool TryRead(string text, [NotNullWhen(true)] out PartRecord? record)
    {
        record = null;
        int end = text.LastIndexOf("end ", StringComparison.Ordinal);
        if (end <= 0 || text[(end - 1)..] != $"\nend {HashOf(text[..end])}\n")
        {
            return false;
        }

        string[] lines = text[..(end - 1)].Split('\n');
        if (lines is not [First, { } part, { } program, { } facts, ..] || !PartNumber.TryParse(After(part, "part "), out PartNumber? number))
        {
            return false;
        }

        record = new PartRecord
        {
            Part = number,
            Inputs = new HashedInputs { Program = After(program, "program "), Facts = After(facts, "facts "), Common = Hashed(lines, "common "), Speeches = Hashed(lines, "speech ") },
            Files = Hashed(lines, "file "),
        };
        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder($"{First}\npart {Part}\nprogram {Inputs.Program}\nfacts {Inputs.Facts}\n");
        Append(text, "common ", Inputs.Common);
        Append(text, "speech ", Inputs.Speeches);
        Append(text, "file ", Files);
        string before = text.ToString();
        return $"{before}end {HashOf(before)}\n";
    }

    private static void Append(StringBuilder text, string kind, EquatableArray<HashedFile> files)
    {
        foreach (HashedFile file in files)
        {
            text.Append(kind).Append(file.Sha256).Append(' ').Append(file.Path).Append('\n');
        }
    }

    private static EquatableArray<HashedFile> Hashed(string[] lines, string kind) =>
    [
        .. from line in lines
           where line.StartsWith(kind, StringComparison.Ordinal)
           let blank = line.IndexOf(' ', kind.Length)
           where blank > 0
           select new HashedFile(line[(blank + 1)..], line[kind.Length..blank]),
    ];

    private static string After(string line, string kind) => line.StartsWith(kind, StringComparison.Ordinal) ? line[kind.Length..] : "";

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
