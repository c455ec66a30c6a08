using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>
/// The parent's side of one worker. It is believed in nothing: whatever the process does, a call gives an answer within the limits. A
/// process that failed once is killed, with all it started, and not used again.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int MostErrorText = 2000;
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_untilDead = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly WorkerLimits _limits;
    private readonly Task<string> _errorText;
    private int _sent;

    private WorkerProcess(Process process, WorkerLimits limits)
    {
        _process = process;
        _limits = limits;
        _errorText = ReadErrorTextAsync(process.StandardError.BaseStream);
    }

    /// <summary>False after a failure.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>Starts a worker and waits until it is ready.</summary>
    /// <exception cref="InvalidDataException">A cleaning rule cannot be read; the message says where and what to do.</exception>
    /// <exception cref="WorkerStartException">The program cannot be started, or is no worker.</exception>
    public static async Task<WorkerProcess> StartAsync(WorkerCommandLine command, WorkerSetup setup, WorkerLimits limits, CancellationToken cancellation)
    {
        Process process;
        try
        {
            process = Process.Start(command.ToStartInfo(limits)) ?? throw new WorkerStartException($"'{command.Program}' did not start.");
        }
        catch (Win32Exception fault)
        {
            throw new WorkerStartException($"'{command.Program}' could not be started: {fault.Message}", fault);
        }

        var worker = new WorkerProcess(process, limits);
        try
        {
            WorkerAnswer answer = await worker.ExchangeAsync(0, [WorkerJson.Write(setup)], limits.Start, cancellation);
            return answer switch
            {
                WorkerReady => worker,
                RefusedDocument refused => throw new InvalidDataException(refused.Message),
                FailedDocument failed => throw new WorkerStartException($"The process that imports documents did not get ready. {failed.Message}"),
                _ => throw new WorkerStartException("The process that imports documents answered before it was asked."),
            };
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>Imports one document; never fails but by cancellation, which kills the process.</summary>
    public async Task<WorkerAnswer> ImportAsync(string seedPath, byte[] bytes, string? encoding, CancellationToken cancellation)
    {
        var request = new WorkerRequest { Number = ++_sent, SeedPath = seedPath, Encoding = encoding };
        WorkerAnswer answer = await ExchangeAsync(request.Number, [WorkerJson.Write(request), bytes], _limits.Time, cancellation);
        return answer switch
        {
            FailedDocument { Fault: WorkerFault.MemoryLimit } => Failed(request.Number, WorkerFault.MemoryLimit),
            FailedDocument { Fault: WorkerFault.Exception } failed => failed with { Message = FaultMessage.OfException(failed.Message) },
            WorkerReady => Failed(request.Number, WorkerFault.Nonsense),
            _ => answer,
        };
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private async Task<WorkerAnswer> ExchangeAsync(int number, byte[][] messages, TimeSpan limit, CancellationToken cancellation)
    {
        Task<byte[]?> answering = SendAndReadAsync(messages);
        WorkerFault? broken = await WatchAsync(answering, limit, cancellation);
        if (broken is { } limitBroken)
        {
            Kill();
            return Failed(number, limitBroken);
        }

        try
        {
            if (await answering is not { } message)
            {
                return await DeadAsync(number);
            }

            WorkerAnswer answer = WorkerJson.ReadAnswer(message);
            if (answer.Number == number)
            {
                // A heap that was full once is not trusted with the next document.
                IsUsable = answer is not FailedDocument { Fault: WorkerFault.MemoryLimit };
                return answer;
            }
        }
        catch (IOException)
        {
            return await DeadAsync(number);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or NotSupportedException)
        {
            // The bytes are no message: told below.
        }

        Kill();
        return Failed(number, WorkerFault.Nonsense);
    }

    private async Task<byte[]?> SendAndReadAsync(byte[][] messages)
    {
        Stream input = _process.StandardInput.BaseStream;
        foreach (byte[] message in messages)
        {
            await Frames.WriteAsync(input, message, CancellationToken.None);
        }

        return await Frames.ReadAsync(_process.StandardOutput.BaseStream, CancellationToken.None);
    }

    // Waits for the answer, and says which limit broke first. Pipes cannot be waited for with a time limit everywhere, so the wait is beside them.
    private async Task<WorkerFault?> WatchAsync(Task answering, TimeSpan limit, CancellationToken cancellation)
    {
        var elapsed = Stopwatch.StartNew();
        while (!answering.IsCompleted)
        {
            await Task.WhenAny(answering, Task.Delay(s_betweenLooks, cancellation));
            if (cancellation.IsCancellationRequested)
            {
                Kill();
                cancellation.ThrowIfCancellationRequested();
            }

            if (answering.IsCompleted)
            {
                break;
            }

            if (elapsed.Elapsed > limit)
            {
                return WorkerFault.TimeLimit;
            }

            if (WorkingSet() > _limits.Memory)
            {
                return WorkerFault.MemoryLimit;
            }
        }

        return null;
    }

    private long WorkingSet()
    {
        try
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // It has just ended, and the pipe will tell.
            return 0;
        }
    }

    private async Task<WorkerAnswer> DeadAsync(int number)
    {
        IsUsable = false;
        using var patience = new CancellationTokenSource(s_untilDead);
        string text;
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            text = await _errorText.WaitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            text = "It closed its output.";
        }

        bool isOutOfMemory = text.Contains("OutOfMemoryException", StringComparison.Ordinal) || text.Contains("Out of memory", StringComparison.Ordinal);
        return isOutOfMemory
            ? Failed(number, WorkerFault.MemoryLimit)
            : new FailedDocument { Number = number, Fault = WorkerFault.Died, Message = FaultMessage.OfDeath(_process.HasExited ? _process.ExitCode : null, text) };
    }

    private FailedDocument Failed(int number, WorkerFault fault) => new() { Number = number, Fault = fault, Message = FaultMessage.Of(fault, _limits) };

    private void Kill()
    {
        IsUsable = false;
        try
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
                _process.WaitForExit(s_untilDead);
            }
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended before it could be killed.
        }
    }

    // Read to its end, so that a talkative process never waits for a reader; only its beginning is kept.
    private static async Task<string> ReadErrorTextAsync(Stream stream)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[4096];
        try
        {
            for (int read = await stream.ReadAsync(buffer); read > 0; read = await stream.ReadAsync(buffer))
            {
                if (text.Length < MostErrorText)
                {
                    text.Append(Encoding.UTF8.GetString(buffer, 0, read));
                }
            }
        }
        catch (IOException)
        {
            text.Append("Its error output broke off.");
        }

        return text.ToString();
    }
}
