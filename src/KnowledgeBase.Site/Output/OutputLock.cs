namespace KnowledgeBase.Site.Output;

/// <summary>
/// Keeps a second build away from the same folder. The file lies beside it and stays: deleting it would let two builds hold
/// "the" lock, the one that was deleted and a new one. The system lets go of it when the process ends, in whatever way.
/// </summary>
internal static class OutputLock
{
    /// <exception cref="IOException">Another build holds it.</exception>
    public static FileStream Take(string path, string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (File.Exists(path) && fault is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new IOException($"Another build is writing '{folder}'. Wait until it has ended, or build into another folder with '--output'. ({fault.Message})", fault);
        }
    }
}
