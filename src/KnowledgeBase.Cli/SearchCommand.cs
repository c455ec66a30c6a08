using System.CommandLine;
using KnowledgeBase.Cli.Searching;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Cli;

/// <summary><c>kb search 作风建设</c>: what the search page of a built site answers, in the terminal.</summary>
internal static class SearchCommand
{
    private const int DefaultDocuments = 10;

    public static Command Create()
    {
        var query = new Argument<string[]>("QUERY") { Description = "What to search, in the language of the search page; several words are joined with blanks.", Arity = ArgumentArity.OneOrMore };
        var site = new Option<string?>("--site") { Description = "Folder of a built site. Default: site/ in the knowledge base.", HelpName = "FOLDER" };
        var strict = new Option<bool>("--strict") { Description = "Punctuation and script count as written." };
        var limit = new Option<int>("--limit", "-n") { Description = "How many documents are shown; 0 for all.", DefaultValueFactory = _ => DefaultDocuments, HelpName = "N" };
        var json = new Option<bool>("--json") { Description = "One JSON object for each document, with all its hits." };
        var command = new Command("search", "Search a built site for phrases, exactly.") { query, site, strict, limit, json };
        command.SetAction(parsed => Run(
            string.Join(' ', parsed.GetValue(query) ?? []), parsed.GetValue(site), parsed.GetValue(strict), parsed.GetValue(limit), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string text, string? site, bool strict, int limit, bool json)
    {
        QueryParse parse = QueryParser.Parse(text);
        if (parse.Query is not { } query)
        {
            QueryError error = parse.Error!.Value;
            throw new UserFaultException($"{error.Message} Column {error.Start + 1} of the query '{VisibleText.Of(text)}'.");
        }

        string folder = site ?? Path.Join(CurrentRepository.Find().Root, "site");
        SiteSearch search = SiteSearch.Open(folder);
        SiteAnswer answer = search.Answer(query, strict, limit == 0 ? int.MaxValue : limit);
        Console.Out.Write(json ? SearchReport.Json(answer) : SearchReport.Text(answer, Ink.OfOutput));
        return ExitCode.Good;
    }
}
