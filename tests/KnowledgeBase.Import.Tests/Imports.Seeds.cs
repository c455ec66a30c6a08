using System.Text;

namespace KnowledgeBase.Import.Tests;

/// <content>The seeds of the repository as text, without the importer.</content>
internal static partial class Imports
{
    public static string SeedPath(string number) => Directory.GetFiles(KnowledgeBase.Tests.Repository.PathTo("seeds"), number + "_*.txt").Single();

    public static string SeedText(string number) => ReadText(SeedPath(number));

    private static string ReadText(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));
}
