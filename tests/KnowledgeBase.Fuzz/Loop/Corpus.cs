using System.Security.Cryptography;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Fuzz.Coverage;

namespace KnowledgeBase.Fuzz.Loop;

/// <summary>A folder of inputs, each named by its content.</summary>
public static class Corpus
{
    public static IEnumerable<byte[]> Read(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    /// <summary>Leaves those inputs in the folder, and no other.</summary>
    public static void Write(string folder, IEnumerable<byte[]> inputs)
    {
        Directory.CreateDirectory(folder);
        HashSet<string> names = [];
        foreach (byte[] input in inputs)
        {
            string name = NameOf(input);
            names.Add(name);
            AtomicFile.WriteBytes(Path.Join(folder, name), input);
        }

        foreach (string path in Directory.EnumerateFiles(folder).Where(path => !names.Contains(Path.GetFileName(path))))
        {
            File.Delete(path);
        }
    }

    public static string NameOf(byte[] input) => Convert.ToHexStringLower(SHA256.HashData(input))[..16];

    /// <summary>Inputs that together cover what all cover, or as much of it as goes into so many bytes; what adds most for its size first.</summary>
    public static List<byte[]> Smallest(IEnumerable<byte[]> inputs, int bytes, Func<byte[], byte[]> countsOf)
    {
        var open = new PriorityQueue<(byte[] Input, int[] Features), double>();
        foreach (byte[] input in inputs)
        {
            int[] features = [.. CoverageMap.Features(countsOf(input))];
            open.Enqueue((input, features), -Worth(input, features.Length));
        }

        HashSet<int> covered = [];
        List<byte[]> chosen = [];
        while (open.TryDequeue(out (byte[] Input, int[] Features) best, out _))
        {
            // What an input adds only becomes less, so one that still adds as much as the next could is the best.
            int adds = best.Features.Count(feature => !covered.Contains(feature));
            double worth = -Worth(best.Input, adds);
            if (open.TryPeek(out _, out double next) && worth > next)
            {
                if (adds > 0)
                {
                    open.Enqueue(best, worth);
                }
            }
            else if (adds > 0 && best.Input.Length <= bytes)
            {
                covered.UnionWith(best.Features);
                chosen.Add(best.Input);
                bytes -= best.Input.Length;
            }
        }

        return chosen;
    }

    // The fixed cost of a file keeps thousands of tiny ones out.
    private static double Worth(byte[] input, int features) => features / (double)(input.Length + 256);
}
