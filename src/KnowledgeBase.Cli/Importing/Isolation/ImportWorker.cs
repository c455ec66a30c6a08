using System.Collections.Concurrent;
using System.Text;
using KnowledgeBase.Cli.Importing.Reporting;
using KnowledgeBase.Content;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>
/// The child's side: reads documents from a pipe, imports one after the other and answers on another pipe. It opens no file and no
/// connection. It ends when its input ends, be it in the midst of a document: a parent that is gone needs no answer.
/// </summary>
internal static class ImportWorker
{
    // A deep document must meet the limits of the text, not those of the thread.
    private const int StackBytes = 16 << 20;

    // Imported before the first document, so that no document's time is spent on compiling the importer.
    private const string Rehearsal = "在全县工作会议上的讲话\n\n同志们：\n　　今天开会,讲两点意见。\n一、提高认识\n　　（一）学深一层。一是学理论；\n二是学法规。\n二、抓好落实\n　　大家要抓好落实，见到成效。\n　　谢谢大家！\n";

    /// <param name="import"><see cref="Importer.Import"/>, but for tests of importers that misbehave.</param>
    public static int Run(Stream input, Stream output, Func<ImportRequest, ImportResult> import)
    {
        using var messages = new BlockingCollection<byte[]>();
        var thread = new Thread(() => AnswerAll(messages, output, import), StackBytes) { IsBackground = true, Name = "import" };
        thread.Start();
        while (Frames.ReadAsync(input, CancellationToken.None).GetAwaiter().GetResult() is { } message)
        {
            messages.Add(message);
        }

        return ExitCode.Good;
    }

    private static void AnswerAll(BlockingCollection<byte[]> messages, Stream output, Func<ImportRequest, ImportResult> import)
    {
        CleaningRules? rules = null;
        Vocabularies vocabularies = Vocabularies.Shipped;
        byte[] ready = Guarded(0, () =>
        {
            WorkerSetup setup = WorkerJson.ReadSetup(messages.Take());
            vocabularies = Vocabularies.Read(setup.VocabularyFiles.Select(static file => new TextFile(file.Path, file.Text)));
            rules = CleaningRules.Read(setup.CleaningFiles.Select(static file => new TextFile(file.Path, file.Text)));
            Answer(new WorkerRequest { Number = 0, SeedPath = "seeds/rehearsal.txt" }, Encoding.UTF8.GetBytes(Rehearsal), rules, vocabularies, import);
            return new WorkerReady { Number = 0 };
        });
        Send(output, ready);
        while (rules is not null)
        {
            WorkerRequest request = WorkerJson.ReadRequest(messages.Take());
            byte[] bytes = messages.Take();
            Send(output, Guarded(request.Number, () => Answer(request, bytes, rules, vocabularies, import)));
        }
    }

    private static WorkerAnswer Answer(WorkerRequest request, byte[] bytes, CleaningRules rules, Vocabularies vocabularies, Func<ImportRequest, ImportResult> import)
    {
        ImportResult result = import(new ImportRequest { SeedPath = request.SeedPath, Bytes = bytes, Encoding = request.Encoding, Rules = rules, Vocabularies = vocabularies, GapLabel = LabelOf });
        if (result.Speech is { } speech)
        {
            return new ImportedDocument
            {
                Number = request.Number,
                Markdown = speech.Markdown,
                Encoding = speech.Seed.Encoding,
                Reading = speech.Provenance.Reading is null ? null : speech.Seed.Text,
                Report = ReportBuilder.Build(speech, rules),
                TextQuestions = [.. speech.Questions.Where(question => !speech.FieldQuestions.Contains(question, StringComparer.Ordinal))],
            };
        }

        return new RefusedDocument
        {
            Number = request.Number,
            Problem = result.Failure!.Problem.ToString(),
            Message = result.Failure.Message,
            Candidates = [.. result.Failure.Candidates.Select(candidate => new ReadingCandidate(candidate.Encoding, candidate.Score))],
        };
    }

    private static byte[] Guarded(int number, Func<WorkerAnswer> answer)
    {
        try
        {
            return WorkerJson.Write(answer());
        }
        catch (InvalidDataException fault)
        {
            // A cleaning rule that cannot be read, or that takes too long on this text.
            return WorkerJson.Write(new RefusedDocument { Number = number, Problem = "Rule", Message = fault.Message });
        }
        catch (OutOfMemoryException)
        {
            return WorkerJson.Write(new FailedDocument { Number = number, Fault = WorkerFault.MemoryLimit, Message = "" });
        }
        catch (Exception fault)
        {
            return WorkerJson.Write(new FailedDocument { Number = number, Fault = WorkerFault.Exception, Message = fault.ToString() });
        }
    }

    private static void Send(Stream output, byte[] answer) =>
        Frames.WriteAsync(output, answer, CancellationToken.None).GetAwaiter().GetResult();

    private static string LabelOf(string reason) => GapReason.TryParse(reason, out GapReason? known) ? known.Label.ZhHans : reason;
}
