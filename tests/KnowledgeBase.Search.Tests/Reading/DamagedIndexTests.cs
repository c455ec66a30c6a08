using KnowledgeBase.Search;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Tests.Reading;

/// <summary>Files as the site has them, of the seeds: one byte another, or the end cut off.</summary>
public sealed class DamagedIndexTests
{
    private const int Damages = 1_000;

    private static readonly string[] s_queries = ["作风建设", "干", "党 -群众", "“我们要”", "作?建设", "2025年", "这里没有这几个字"];

    private static readonly Segment s_clean = SegmentWriter.Write(SeedDocuments.All, []);

    [Fact]
    public void AThousandDamagedFilesGiveTheAnswersOfTheWholeOnesOrAnErrorThatSaysSo()
    {
        string expected = Answers(s_clean);
        var random = new Random(20_260_119);
        int errors = 0;
        for (int i = 0; i < Damages; i++)
        {
            SegmentFile file = s_clean.Files[random.Next(s_clean.Files.Count)];
            byte[] content = Damage.Of(file.Content, random);
            try
            {
                Assert.Equal(expected, Answers(s_clean with { Files = [.. s_clean.Files.Select(one => one == file ? file with { Content = content } : one)] }));
            }
            catch (DamagedIndexException damaged)
            {
                errors++;
                Assert.EndsWith("Build the site again.", damaged.Message, StringComparison.Ordinal);
            }
        }

        // The other damage is where none of these queries looks.
        Assert.InRange(errors, Damages / 2, Damages);
    }

    private static string Answers(Segment segment)
    {
        var reader = new SegmentReader(new SegmentShards(segment));
        return string.Join('\n', s_queries.Select(query => reader.Search(QueryParser.Parse(query).Query!)).Select(answer =>
            $"{answer.Hits} {answer.Passages} {string.Join(' ', answer.Documents)} {string.Concat(answer.Documents.Take(1).Select(found => reader.Document(found.Number).Title))}"));
    }
}
