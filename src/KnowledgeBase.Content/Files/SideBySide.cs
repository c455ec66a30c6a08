using System.Runtime.ExceptionServices;

namespace KnowledgeBase.Content.Files;

/// <summary>Reads many files at the same time with the outcome of reading them one after another.</summary>
public static class SideBySide
{
    /// <summary>What <paramref name="read"/> gives for each path, in the order of the paths.</summary>
    /// <exception cref="Exception">What the first path that cannot be read throws, as it is: callers tell faults by their type.</exception>
    public static T[] Read<T>(IReadOnlyList<string> paths, Func<string, T> read)
    {
        var results = new T[paths.Count];
        var faults = new ExceptionDispatchInfo?[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                results[i] = read(paths[i]);
            }
            catch (Exception fault)
            {
                faults[i] = ExceptionDispatchInfo.Capture(fault);
            }
        });
        Array.Find(faults, static fault => fault is not null)?.Throw();
        return results;
    }
}
