using System.Globalization;

namespace KnowledgeBase.Site.Assets;

/// <summary>A module that cannot be linked: our own scripts are wrong. Line and column begin at 1; the column counts UTF-16 code units.</summary>
public sealed class ScriptBundleException(string path, int line, int column, string problem)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {problem}"))
{
    public string Path { get; } = path;

    public int Line { get; } = line;

    public int Column { get; } = column;

    internal static ScriptBundleException At(string path, string source, int offset, string problem)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++)
        {
            if (source[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new ScriptBundleException(path, line, offset - lineStart + 1, problem);
    }
}
