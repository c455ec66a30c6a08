using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeBase.Tests;

/// <summary>
/// Compares text with a committed file, <c>_snapshots/{Class}.{Test}.verified.{ext}</c> beside the class's project. A difference is written
/// to <c>.received.</c>, which is not committed; renaming that file accepts the change.
/// </summary>
internal static class Snapshot
{
    public static void Match(Type testClass, string text, string extension, [CallerMemberName] string test = "")
    {
        // [CallerFilePath] is mapped away in a deterministic build; the assembly is named as its folder is.
        string folder = Repository.PathTo("tests", testClass.Assembly.GetName().Name!, "_snapshots");
        string name = Path.Join(folder, $"{testClass.Name}.{test}");
        string verified = $"{name}.verified.{extension}";
        string received = $"{name}.received.{extension}";
        string actual = Normalise(text);
        string? expected = File.Exists(verified) ? Normalise(Read(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        using (StreamWriter writer = new(received, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.Write(actual);
        }

        Assert.Fail($"The text differs from its snapshot. If it is right, rename{Environment.NewLine}  {received}{Environment.NewLine}to{Environment.NewLine}  {verified}");
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    private static string Read(string path)
    {
        using StreamReader reader = new(path);
        return reader.ReadToEnd();
    }
}
