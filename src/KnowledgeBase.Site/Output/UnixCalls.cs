using System.ComponentModel;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Site.Output;

/// <summary>What the publishing needs of the system and .NET does not offer. Each answers false where the system, or this disk, can't do it.</summary>
internal static partial class UnixCalls
{
    private const int CurrentFolder = -100;
    private const uint ExchangeOnLinux = 2;
    private const uint ExchangeOnMac = 2;
    private const int InvalidArgument = 22;
    private const int NotSupportedOnLinux = 95;
    private const int NotSupportedOnMac = 45;
    private const int NoSuchCall = 38;

    /// <summary>
    /// Two folders change places in one step: whoever looks sees the one or the other under the name, never neither. By renameat2 of Linux
    /// (RENAME_EXCHANGE) and renamex_np of macOS (RENAME_SWAP).
    /// </summary>
    /// <exception cref="IOException">The system refuses, such as where a folder is a mount of its own.</exception>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            int result = OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, first, CurrentFolder, second, ExchangeOnLinux)
                : OperatingSystem.IsMacOS() ? RenameXNp(first, second, ExchangeOnMac)
                : -1;
            if (result == 0)
            {
                return true;
            }

            int error = Marshal.GetLastPInvokeError();
            return OperatingSystem.IsWindows() || error is InvalidArgument or NotSupportedOnLinux or NotSupportedOnMac or NoSuchCall
                ? false
                : throw new IOException($"'{second}' can't be put in its place: {new Win32Exception(error).Message}. If it is a disk of its own, build into a folder inside it.");
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Gives a file a second name: no byte is copied.</summary>
    public static bool TryLink(string existing, string link) => !OperatingSystem.IsWindows() && Link(existing, link) == 0;

    /// <summary>Waits until all that was written to the disk of a folder is on it: one call for any number of files. Without it on other systems than Linux.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        int descriptor = Open(folder, 0);
        if (descriptor < 0)
        {
            throw new IOException($"'{folder}' can't be opened: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}.");
        }

        try
        {
            if (SyncFs(descriptor) != 0)
            {
                throw new IOException($"'{folder}' can't be written to the disk: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}.");
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameXNp(string oldPath, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string link);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFs(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
