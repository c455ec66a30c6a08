using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Speeches;

/// <summary>Contact details in every place of a speech that takes words, and no file of the site that has one.</summary>
public class NothingPrivateIsPublishedTests
{
    private const string Mobile = "13800001234";
    private const string Line = "010-55500123";
    private const string Identity = "110199193601010017";
    private const string Mail = "zhangsan@example.com";
    private const string Disguised = "lisi [at] example 点 com";
    private const string Account = "wang_wu2013";
    private const string Name = "欧阳某甲乙";

    [Fact]
    public async Task NoFileOfTheSiteHasOne()
    {
        Dictionary<string, string> files = await SiteAsync(Sensitive);

        Assert.Contains(files, static file => file.Key.StartsWith("search/", StringComparison.Ordinal));
        Assert.Contains(files, static file => file.Key.StartsWith("downloads/", StringComparison.Ordinal));
        foreach (string detail in (string[])[Mobile, Line, Identity, "193601010017", Mail, "zhangsan", Disguised, "lisi", Account, Name])
        {
            Assert.Empty(files.Where(file => file.Value.Contains(detail, StringComparison.Ordinal)).Select(static file => file.Key));
        }
    }

    [Fact]
    public async Task TheSameSiteShowsWordsThatAreNobodys()
    {
        Dictionary<string, string> files = await SiteAsync(static text => text.Replace("谢谢大家！", "有事请打12345热线。", StringComparison.Ordinal));

        Assert.Contains("12345热线", files["speeches/full.html"], StringComparison.Ordinal);
    }

    private static string Sensitive(string text) => text
        .Replace("谢谢大家！", $"谢谢大家！电话{Mobile}，座机{Line}，身份证{Identity}，邮箱{Mail}，{Disguised.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}，微信号：{Account.Replace("_", "\\_", StringComparison.Ordinal)}。", StringComparison.Ordinal)
        .Replace("## 一、认清形势", $"## 一、认清形势{Mobile}", StringComparison.Ordinal)
        .Replace("编者注：原文如此。", $"编者注：可问{Mail}。", StringComparison.Ordinal)
        .Replace("> - 二、明确任务", $"> - 二、明确任务{Mobile}", StringComparison.Ordinal)
        .Replace("occasion: 作风建设座谈会", $"occasion: 作风建设座谈会{Mobile}", StringComparison.Ordinal)
        .Replace("speaker: unknown", $"speaker: 张某{Mobile}", StringComparison.Ordinal)
        .Replace("title: 在作风建设座谈会上的讲话", $"title: 在作风建设座谈会上的讲话{Mobile}", StringComparison.Ordinal)
        .Replace("reason: 原文漏字", $"reason: 原文漏字，问{Mail}", StringComparison.Ordinal)
        .Replace("reason: 与第二段重复。", $"reason: 与第二段重复，问{Mail}。", StringComparison.Ordinal)
        .Replace("text: \"浏览量:447\\n\"", $"text: \"浏览量:447 {Mobile} {Line} 身份证{Identity} {Disguised}\\n\"", StringComparison.Ordinal)
        .Replace("rule: site.disclaimer, at: \"9:1\", text: \"", $"rule: privacy.person, at: \"9:1\", text: \"{Name}，", StringComparison.Ordinal);

    private static async Task<Dictionary<string, string>> SiteAsync(Func<string, string> change)
    {
        Library library = LibraryLoader.Load([.. TinySite.Library.Files.Select(file => file.Path == "input/speeches/full.md" ? file with { Text = change(file.Text) } : file)]);
        SitePlan plan = SiteBuilder.Plan(SiteInputReader.Read(library).Input ?? throw new InvalidOperationException("The site's input has errors."));
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (PlannedFile file in plan.Files)
        {
            files.Add(file.Path.Value, Encoding.UTF8.GetString((await file.MakeAsync()).Span));
        }

        return files;
    }
}
