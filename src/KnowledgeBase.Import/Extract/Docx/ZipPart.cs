namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A part as the directory at the end of a zip file claims it: nothing here is proved. Sizes and offset in bytes.</summary>
internal sealed record ZipPart
{
    /// <summary>One character for each byte, so that different names stay different whatever their encoding; real part names are ASCII.</summary>
    public required string Name { get; init; }

    public required int Flags { get; init; }

    /// <summary>0 stored, 8 deflated; others exist (APPNOTE.TXT 4.4.5).</summary>
    public required int Method { get; init; }

    public required uint Crc { get; init; }

    public required long CompressedSize { get; init; }

    public required long Size { get; init; }

    /// <summary>Of the local header.</summary>
    public required long Offset { get; init; }

    // Bit 0: encrypted; bit 6: strong encryption; bit 13: names hidden by it.
    public bool IsEncrypted => (Flags & 0x2041) != 0;

    /// <summary>The name as a message may show it: names of hostile files hold control characters.</summary>
    public string Shown => string.Concat(Name.Take(80).Select(c => c is < ' ' or > '~' ? '?' : c));
}
