using System.CommandLine;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules.Prose;

namespace KnowledgeBase.Cli;

/// <summary><c>kb new PAGE</c>: begins a page of the site, such as one about how to take part.</summary>
internal static class NewCommand
{
    private const string Extension = ".md";

    public static Command Create()
    {
        var page = new Argument<string>("PAGE") { Description = "Name of the page, which becomes its address: a–z, 0–9 and '-'. 'help' writes input/pages/help.md, which the site shows as help.html." };
        var title = new Option<string?>("--title") { Description = "What stands above the page and in the foot of every page; Chinese as well. Default: the name.", HelpName = "TITLE" };
        var command = new Command("new", "Begin a page of the site in input/pages/. A page that is there already is not touched.") { page, title };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(page), parsed.GetValue(title), Console.Out));
        return command;
    }

    private static int Run(RepositoryFolder repository, string page, string? title, TextWriter output)
    {
        string name = NameOf(page);
        if (PageNames.ProblemOf(name) is { } problem)
        {
            throw new UserFaultException($"'{name}' {problem}{(name.All(char.IsAscii) ? "" : $" A Chinese title goes behind '--title': kb new help --title {name}")}");
        }

        string path = PageNames.PathOf(name);
        string heading = (title ?? name).Trim();
        if (heading.Length == 0 || heading.Any(char.IsControl))
        {
            throw new UserFaultException("The title is empty or has a line break. Write some words behind '--title'.");
        }

        if (Path.Exists(repository.FullPath(path)))
        {
            throw new UserFaultException($"'{path}' is there already and was not changed. Edit it, or choose another name.");
        }

        AtomicFile.WriteText(repository.FullPath(path), $"# {ProseMarkdown.Escape(heading)}\n\n这一页刚开了头：请把这一行换成正文。用 Markdown 写，不用 HTML；站内的链接写成[搜索](search.html)这样。\n");
        output.Write($"""
            {path}  written（每页页脚都链到它）

            下一步
              1. 写正文：打开 {path}
              2. 检查：  kb check {path}
              3. 看网页：kb serve --open，再打开 {ServeCommand.DefaultAddress}{name}.html
              4. 提交：  git add {path} && git commit -m "Add the page {name}"

            """.ReplaceLineEndings("\n"));
        return ExitCode.Good;
    }

    // Whoever copies the path from somewhere means the same page.
    private static string NameOf(string page)
    {
        string name = page.Replace('\\', '/');
        name = name.StartsWith(ProseChecker.Folder, StringComparison.Ordinal) ? name[ProseChecker.Folder.Length..] : name;
        return name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
    }
}
