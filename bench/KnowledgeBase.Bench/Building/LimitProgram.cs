using System.CommandLine;
using System.Text;
using KnowledgeBase.Site.Render;
using KnowledgeBase.Theme.Layouts;
using Markdig;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeBase.Bench.Building;

/// <summary><c>limit</c>: the least that any generator in .NET has to do: read a Markdown file, turn it into HTML, render one component around it, write the page.</summary>
internal static class LimitProgram
{
    public static Command Command()
    {
        var source = new Argument<DirectoryInfo>("MARKDOWN") { Description = "A folder of Markdown files." };
        var target = new Argument<DirectoryInfo>("PAGES") { Description = "Where the pages go." };
        var command = new Command("limit", "Read, convert, render and write, and nothing else; 'build' runs it as its limit.") { source, target };
        command.SetAction(parsed => Parallel.ForEachAsync(
            parsed.GetRequiredValue(source).EnumerateFiles("*.md"),
            async (file, _) => await WriteAsync(file, Directory.CreateDirectory(Path.Join(parsed.GetRequiredValue(target).FullName, Path.GetFileNameWithoutExtension(file.Name))).FullName)));
        return command;
    }

    private static async Task WriteAsync(FileInfo file, string folder)
    {
        string text = await File.ReadAllTextAsync(file.FullName);
        string body = Markdown.ToHtml(text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]);
        await using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<LimitPage>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Body"] = body }))).ToHtmlString());
        await File.WriteAllBytesAsync(Path.Join(folder, "index.html"), Encoding.UTF8.GetBytes(html));
    }

    /// <summary>What the Razor compiler would make of a page with a frame and a body.</summary>
    private sealed class LimitPage : ComponentBase
    {
        [Parameter]
        public string Body { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title>");
            builder.AddContent(1, "KnowledgeBase");
            builder.AddMarkupContent(2, "</title></head><body>");
            builder.AddMarkupContent(3, Body);
            builder.AddMarkupContent(4, "</body></html>");
        }
    }
}
