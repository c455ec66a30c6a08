using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using KnowledgeBase.Fuzz.Loop;

namespace KnowledgeBase.Fuzz.Coverage;

/// <summary>
/// This program once more, beside instrumented copies of the assemblies of ours that it uses. The copies are in memory only: what lies on the
/// disk, and what other tests of the process load, stays as it was built.
/// </summary>
public sealed class InstrumentedProgram : AssemblyLoadContext
{
    private const string Ours = "KnowledgeBase.";

    private readonly string _folder = AppContext.BaseDirectory;
    private readonly Instrumenter _instrumenter = new();
    private readonly MethodInfo _run;

    public InstrumentedProgram()
        : base("instrumented")
    {
        Assembly self = Load(typeof(InstrumentedProgram).Assembly.GetName())!; // It is one of ours.
        _run = self.GetType(typeof(FuzzSession).FullName!)!.GetMethod(nameof(FuzzSession.RunJson))!; // Both are named as here.
    }

    /// <summary>Basic blocks of the assemblies that were loaded so far.</summary>
    public int Blocks => _instrumenter.Blocks;

    // The two programs share no types, so what goes in and out is text.
    public FuzzReport Run(FuzzOptions options) =>
        JsonSerializer.Deserialize<FuzzReport>((string)_run.Invoke(null, [JsonSerializer.Serialize(options)])!)!; // A run always reports.

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name || !name.StartsWith(Ours, StringComparison.Ordinal))
        {
            return null;
        }

        string path = Path.Join(_folder, name + ".dll");
        return name == typeof(InstrumentedProgram).Assembly.GetName().Name
            ? LoadFromAssemblyPath(path)
            : LoadFromStream(new MemoryStream(_instrumenter.Instrument(path)));
    }
}
