using System.CommandLine;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb explain KB2001</c>: the page of a rule, or the list of all rules.</summary>
internal static class ExplainCommand
{
    // Wider is hard to read.
    private const int WidestLine = 100;

    public static Command Create()
    {
        var id = new Argument<string?>("RULE") { Description = "A rule's id as findings show it, such as KB6001, or its number. Without it: all rules, a line each.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a rule: what it wants, why, and how to put it right.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id)));
        return command;
    }

    private static int Run(string? id)
    {
        if (id is null)
        {
            Console.Out.Write(RulePrinter.All(Ink.OfOutput));
            return ExitCode.Good;
        }

        Rule? found = RuleTable.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase) || rule.Id == "KB" + id);
        if (found is null)
        {
            throw new UserFaultException($"There is no rule '{id}'.{Spelling.Hint(id, RuleTable.All.Select(static rule => rule.Id))} 'kb explain' lists them all.");
        }

        Console.Out.Write(RulePrinter.Page(found, Width, Ink.OfOutput));
        return ExitCode.Good;
    }

    private static int Width => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? WidestLine : Math.Min(Console.WindowWidth, WidestLine);
}
