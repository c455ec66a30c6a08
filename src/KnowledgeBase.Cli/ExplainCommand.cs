using System.CommandLine;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb explain KB2001</c>: the page of a rule, or the list of all rules.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("RULE") { Description = "A rule's id as findings show it, such as KB6001. Without it: all rules, a line each.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a rule: what it wants, why, and how to put it right.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id)));
        return command;
    }

    private static int Run(string? id)
    {
        if (id is null)
        {
            foreach (Rule rule in RuleTable.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            {
                Console.Out.WriteLine($"{rule.Id}  {rule.Title}");
            }

            return ExitCode.Good;
        }

        Rule? found = RuleTable.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase) || rule.Id == "KB" + id);
        if (found is null)
        {
            throw new UserFaultException($"There is no rule '{id}'. 'kb explain' lists them all.");
        }

        Console.Out.WriteLine(RulePages.Find(found.Id)?.TrimEnd());
        return ExitCode.Good;
    }
}
