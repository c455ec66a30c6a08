using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Exports.Tei;

/// <summary>The header: what the text is, where it is from and what was done to it. Its words are Chinese, as the corpus's own metadata are.</summary>
internal static class TeiHeader
{
    public static void Write(TeiWriter tei, AnnotatedSpeech speech, CitedSpeech cited)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        tei.Start("teiHeader", ("xml:lang", "zh-Hans")).Line();
        WriteFile(tei, speech, cited);
        WriteEncoding(tei, front);
        WriteProfile(tei, speech, cited);
        tei.Start("revisionDesc", ("status", $"level-{front.Proofread.Key}"))
            .Element("change", front.Proofread.Label.ZhHans, ("status", $"level-{front.Proofread.Key}")).End().Line();
        tei.End().Line();
    }

    private static void WriteFile(TeiWriter tei, AnnotatedSpeech speech, CitedSpeech cited)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        tei.Start("fileDesc").Line().Start("titleStmt");
        tei.Element("title", front.Title, ("type", front.TitleSource == TitleSource.Supplied ? "supplied" : "main"), ("xml:lang", front.Lang.Key));
        if (cited.Speaker is { } speaker)
        {
            tei.Element("author", speaker);
        }

        tei.End().Line();
        if (cited.Release is { } release)
        {
            tei.Start("editionStmt").Element("edition", $"版本 {release}", ("n", release.ToString())).End().Line();
        }

        tei.Start("extent").Element("measure", $"{Number(speech.Characters)}字", ("unit", "chars"), ("quantity", Number(speech.Characters))).End().Line();
        tei.Start("publicationStmt").Element("publisher", cited.SiteName).Element("idno", cited.Slug, ("type", "slug"));
        if (cited.PageUrl is { } page)
        {
            tei.Element("idno", page, ("type", "URI"));
        }

        tei.Start("availability").Element("p", "原文的权利归原作者和发布者。").End().End().Line();
        WriteSource(tei, front, cited);
        tei.End().Line();
    }

    private static void WriteSource(TeiWriter tei, SpeechFrontMatter front, CitedSpeech cited)
    {
        tei.Start("sourceDesc").Start("bibl").Element("title", front.Title);
        if (cited.Published is { } published)
        {
            tei.Element("date", Day(published), ("when", Day(published)), ("type", "published"));
        }

        if (cited.SourceUrl is { } url)
        {
            tei.Element("ref", url, ("target", UriOf(url)));
        }

        if (front.Completeness.Claimed is { } claimed)
        {
            tei.Element("extent", $"原称{Number(claimed)}字");
        }

        tei.Element("idno", front.Source.Seed, ("type", "seed")).Element("idno", front.Source.Sha256, ("type", "sha256")).End().End().Line();
    }

    private static void WriteEncoding(TeiWriter tei, SpeechFrontMatter front)
    {
        tei.Start("encodingDesc").Line().Start("editorialDecl").Line();
        string corrections = front.Corrections.IsEmpty ? "没有更正。" : "更正处用 choice 标出，sic 为原作，corr 为改作。";
        tei.Start("correction", ("method", "markup")).Element("p", corrections).End().Line();
        string width = front.Width is null ? "标点照原样。" : "标点由半角改为全角，数字、网址和西文中的除外。";
        string script = front.ScriptNote is { } note ? $"字形照原样（{note.Label.ZhHans}）。" : "字形照原样。";
        tei.Start("normalization", ("method", "silent")).Element("p", width + script).End().Line();
        tei.Start("segmentation").Element("p", "段落照作者所分，来源的硬换行已接合；不属于讲话的网页文字已移除。联系方式以 × 隐去。").End().Line();
        tei.End().Line();
        tei.Start("classDecl").Start("taxonomy", ("xml:id", "kb-genre"))
            .Start("category", ("xml:id", GenreId(front.Genre))).Element("catDesc", front.Genre.Label.ZhHans).End()
            .End().End().Line();
        tei.End().Line();
    }

    private static void WriteProfile(TeiWriter tei, AnnotatedSpeech speech, CitedSpeech cited)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        tei.Start("profileDesc").Line();
        tei.Start("langUsage").Element("language", front.Lang.Label.ZhHans, ("ident", front.Lang.Key)).End().Line();
        if (cited.Speaker is { } speaker)
        {
            tei.Start("particDesc").Start("listPerson").Start("person", ("role", "speaker")).Element("persName", speaker).End().End().End().Line();
        }

        tei.Start("settingDesc").Start("setting");
        if (cited.Occasion is { } occasion)
        {
            tei.Element("name", occasion, ("type", "occasion"));
        }

        if (cited.Held is { } held)
        {
            tei.Element("date", Day(held), ("when", Day(held)));
        }

        if (!front.Level.IsUnknown)
        {
            tei.Element("locale", front.Level.Label.ZhHans);
        }

        tei.Element("activity", front.Genre.Label.ZhHans).End().End().Line();
        tei.Start("textClass").Start("catRef", ("target", $"#{GenreId(front.Genre)}")).End();
        if (!speech.Themes.IsEmpty)
        {
            tei.Start("keywords");
            foreach (string theme in speech.Themes.Select(theme => ThemeTerms.Of(speech, theme.Key).Label.ZhHans))
            {
                tei.Element("term", theme);
            }

            tei.End();
        }

        tei.End().Line().End().Line();
    }

    // No address of a block begins so: those are three letters or more, and what follows a '-' there is a number.
    private static string GenreId(Genre genre) => $"kb-genre-{genre.Slug}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Pointers of TEI are of the type anyURI, which has no blanks and no Chinese characters.
    private static string UriOf(string url) => new Uri(url, UriKind.Absolute).AbsoluteUri;
}
