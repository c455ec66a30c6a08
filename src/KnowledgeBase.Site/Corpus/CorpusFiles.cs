using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Corpus;

/// <summary>The files that hold all speeches. Each is written speech by speech into a stream, so hashing one takes no memory for the whole.</summary>
internal sealed record CorpusFiles
{
    /// <summary>In the order of their slugs.</summary>
    public required EquatableArray<AnnotatedSpeech> Speeches { get; init; }

    /// <summary>The reviewed Markdown files with their front matter at least, by path.</summary>
    public required IReadOnlyDictionary<string, TextFile> FrontMatters { get; init; }

    public required ReleaseHistory History { get; init; }

    public required SiteIdentity Site { get; init; }

    /// <summary>corpus.jsonl: a line for each speech.</summary>
    public void WriteLines(Stream output)
    {
        foreach (AnnotatedSpeech speech in Speeches)
        {
            string slug = speech.Speech.Slug;
            output.Write(CorpusLine.Of(speech, Site.AbsoluteUrl(SitePaths.Speech(slug)), History.VersionOf(slug)));
        }
    }

    /// <summary>corpus.zip: the texts and the Markdown.</summary>
    public void WriteZip(Stream output)
    {
        var zip = new StoredZip(output);
        zip.Add("README.txt", Encoding.UTF8.GetBytes(Readme));
        foreach (AnnotatedSpeech speech in Speeches)
        {
            zip.Add($"text/{speech.Speech.Slug}.txt", PlainText.Of(speech.Speech).Bytes);
        }

        foreach (AnnotatedSpeech speech in Speeches)
        {
            zip.Add($"markdown/{speech.Speech.Slug}.md", PublicMarkdown.Write(speech.Speech, FrontMatters[speech.Speech.Path]));
        }

        zip.Finish();
    }

    /// <summary>SHA256SUMS of the folder of downloads: these two files and the text of each speech, as <c>sha256sum -c</c> reads it.</summary>
    public byte[] Sums()
    {
        IEnumerable<(string Name, string Hash)> files =
        [
            (NameOf(SitePaths.CorpusLines), HashOf(WriteLines)),
            (NameOf(SitePaths.CorpusZip), HashOf(WriteZip)),
            .. History.Current.Select(static text => (NameOf(SitePaths.DownloadText(text.Slug)), text.Sha256)),
        ];
        return Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(static file => file.Name, StringComparer.Ordinal).Select(static file => $"{file.Hash}  {file.Name}\n")));
    }

    private string Readme =>
        $"""
        {Site.Name}
        {Site.Description}

        text/      每篇一个纯文本：题名、空行、正文；编者拟的题名在 [ ] 里。
        markdown/  每篇一个 Markdown：文件头是来源、整理记录和完整度，正文带段落地址。
        联系方式以 × 隐去。原文的权利归原作者和发布者。
        {(History.Newest is { } release ? $"最近的版本：{release.Number}（{release.Date}）\n" : "")}
        """.ReplaceLineEndings("\n");

    private static string NameOf(SitePath path) => path.Value[(path.Value.LastIndexOf('/') + 1)..];

    private static string HashOf(Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            write(stream);
        }

        return Convert.ToHexStringLower(hash.Hash ?? []);
    }
}
