using System.Text;

namespace KnowledgeBase.Cli.Preview;

/// <summary>What the preview puts into the pages that it shows. None of it is ever part of a built site.</summary>
internal static class PreviewAssets
{
    /// <summary>Where the preview's own files are; no page of a site can be there.</summary>
    public const string Folder = "/-/";

    public static byte[] Script { get; } = Read("preview.js");

    public static byte[] Style { get; } = Read("preview.css");

    /// <summary>A worker that does nothing, for a browser that asks for the site's.</summary>
    public static byte[] NoWorker { get; } = Read("no-worker.js");

    /// <summary>The end of a page's head with script and style of the preview before it.</summary>
    /// <param name="tag">Of the page as it is.</param>
    public static string HeadEnd(string tag) =>
        $"""<link rel="stylesheet" href="{Folder}preview.css"><script src="{Folder}preview.js" data-tag="{tag}" defer></script></head>""";

    public static byte[] Inject(ReadOnlySpan<byte> page, string tag)
    {
        int at = page.IndexOf("</head>"u8);
        return at < 0 ? [.. page] : [.. page[..at], .. Encoding.UTF8.GetBytes(HeadEnd(tag)), .. page[(at + "</head>"u8.Length)..]];
    }

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream("preview/" + name)
            ?? throw new InvalidOperationException($"kb was built without {name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
