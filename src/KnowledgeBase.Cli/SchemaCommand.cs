using System.CommandLine;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Collections.JsonSchema;

namespace KnowledgeBase.Cli;

/// <summary>
/// <c>kb schema</c>: the JSON Schema of each collection, for editors. It is made of the files under input/ as they are now, not of those
/// that this program was compiled with: who adds a term wants it offered at once.
/// </summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; fail when a schema is not what the collections and vocabularies say." };
        var command = new Command("schema", "Write the JSON Schema of each collection to input/schema/, so that editors complete and check the fields.") { check };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetValue(check)));
        return command;
    }

    private static int Run(RepositoryFolder repository, bool isCheck)
    {
        List<Finding> findings = [];
        RuleContext context = RuleContextReader.Read(repository.ReadContent(), findings);
        if (!FindingPrinter.Print(findings))
        {
            Console.Out.WriteLine("Nothing was written: put the errors above right and run it again.");
            return ExitCode.Findings;
        }

        bool isStale = false;
        foreach (CollectionSchema collection in context.Collections)
        {
            string path = JsonSchemaFile.PathOf(collection);
            string json = JsonSchemaWriter.Write(collection, context.Vocabularies);
            bool isCurrent = repository.Exists(path) && repository.Read(path).Text.ReplaceLineEndings("\n") == json;
            isStale |= !isCurrent;
            if (!isCurrent && !isCheck)
            {
                AtomicFile.WriteText(repository.FullPath(path), json);
            }

            Console.Out.WriteLine(path + (isCurrent ? ": unchanged" : isCheck ? ": not what the collections and vocabularies say. Run 'kb schema'." : ": written"));
        }

        return isStale && isCheck ? ExitCode.Findings : ExitCode.Good;
    }
}
