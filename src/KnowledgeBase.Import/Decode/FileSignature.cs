namespace KnowledgeBase.Import.Decode;

/// <summary>First bytes of the document formats that people take for text, and the command that turns each into text.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Advice)[] s_known =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "This is an old Word or WPS file. Convert it first: libreoffice --headless --convert-to docx FILE"),
        ([0x25, 0x50, 0x44, 0x46], "This is a PDF. Take its text out first: pdftotext FILE"),
        ([0xFF, 0xD8, 0xFF], "This is a picture. Type its text into a .txt file."),
        ([0x89, 0x50, 0x4E, 0x47], "This is a picture. Type its text into a .txt file."),
        ([0x47, 0x49, 0x46, 0x38], "This is a picture. Type its text into a .txt file."),
        ([0x49, 0x49, 0x2A, 0x00], "This is a picture. Type its text into a .txt file."),
        ([0x4D, 0x4D, 0x00, 0x2A], "This is a picture. Type its text into a .txt file."),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "This is rich text (RTF). Convert it first: libreoffice --headless --convert-to docx FILE"),
    ];

    /// <summary>What to do with a file that is no text; null when its first bytes are none of the known ones.</summary>
    public static string? DescribeBinary(ReadOnlySpan<byte> bytes)
    {
        if (CompoundFile.IsLocked(bytes))
        {
            return CompoundFile.LockedAdvice;
        }

        foreach ((byte[] start, string advice) in s_known)
        {
            if (bytes.StartsWith(start))
            {
                return advice;
            }
        }

        return null;
    }
}
