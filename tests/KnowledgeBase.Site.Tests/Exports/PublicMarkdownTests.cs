using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Tests.Citing;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.Exports;

public class PublicMarkdownTests
{
    [Fact]
    public void NoContactDetailIsLeftWhereverItStands()
    {
        string markdown = Encoding.UTF8.GetString(PublicMarkdown.Write(MarkedSpeech.Annotated.Speech, MarkedSpeech.File));
        string digits = string.Concat(markdown.Where(static c => c != '_' && c != '\\'));

        Assert.All(MarkedSpeech.Secrets, secret =>
        {
            Assert.DoesNotContain(secret, markdown, StringComparison.Ordinal);
            Assert.DoesNotContain(secret.Replace("_", "", StringComparison.Ordinal), digits, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void ItReadsAsTheReviewedFileDoes()
    {
        Speech speech = MarkedSpeech.Annotated.Speech;

        Speech again = LibraryLoader.Read(new TextFile(MarkedSpeech.File.Path, Encoding.UTF8.GetString(PublicMarkdown.Write(speech, MarkedSpeech.File))));

        Assert.Equal(speech.FrontMatter.Title, again.FrontMatter.Title);
        Assert.Equal("https://example.org/讲话.html", again.FrontMatter.Source.Url);
        Assert.Equal(speech.FrontMatter.Corrections, again.FrontMatter.Corrections);
        Assert.Equal(speech.Body.Blocks.Select(Brief), again.Body.Blocks.Select(Brief));
    }

    [Theory]
    [InlineData("000-c2d75a3b3e2c3313")]
    [InlineData("001-ee9bb8defc1988e1")]
    [InlineData("002-5eef2dcfcacf4ebd")]
    [InlineData("003-f2cd3f3992885587")]
    public void ASpeechWithoutContactDetailsKeepsEveryValue(string slug)
    {
        Speech speech = CitedSeeds.Read(slug);
        TextFile file = new(speech.Path, RepositoryText.Read(speech.Path).ReplaceLineEndings("\n"));

        Speech again = LibraryLoader.Read(new TextFile(speech.Path, Encoding.UTF8.GetString(PublicMarkdown.Write(PublicSpeech.Of(speech), file))));

        Assert.Equal(speech.FrontMatter, again.FrontMatter);
        Assert.Equal(speech.Body.Blocks.Select(Brief), again.Body.Blocks.Select(Brief));
    }

    private static string Brief(BodyBlock block) =>
        $"{block.GetType().Name} {block.Id} {string.Join(',', block.FormerIds)} {TextMarks.ContentOf(block)?.Plain} {string.Join(',', TextMarks.ContentOf(block)?.Marks.Select(static mark => $"{mark.Kind}{mark.Start}+{mark.Length}") ?? [])} {string.Join(',', (block as GapBlock)?.Omitted ?? [])}";
}
