using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KnowledgeBase.Cli.Tests.Importing.Guided;

/// <summary>A terminal at which the answers are known beforehand, a line each. Behind the last one somebody presses Ctrl+C.</summary>
internal sealed class ScriptedConsole : IAnsiConsole, IAnsiConsoleInput
{
    private readonly StringWriter _output = new();
    private readonly Queue<char> _keys;
    private readonly IAnsiConsole _console;

    public ScriptedConsole(params string[] answers)
    {
        _keys = new Queue<char>(string.Concat(answers.Select(static answer => answer + "\r")));
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_output),
        });
        _console.Profile.Width = 200;
        _console.Profile.Encoding = Encoding.UTF8;
    }

    public string Output => _output.ToString().ReplaceLineEndings("\n");

    public int AnswersLeft => _keys.Count(static key => key == '\r');

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => ReadKeyAsync(intercept, CancellationToken.None).Result;

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        if (!_keys.TryDequeue(out char key))
        {
            throw new OperationCanceledException();
        }

        return Task.FromResult<ConsoleKeyInfo?>(new ConsoleKeyInfo(key, key == '\r' ? ConsoleKey.Enter : ConsoleKey.None, shift: false, alt: false, control: false));
    }
}
