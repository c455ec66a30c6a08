using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace KnowledgeBase.Fuzz.Coverage;

/// <summary>Puts a call of <see cref="Cov.Hit"/> at the beginning of every basic block of an assembly.</summary>
public sealed class Instrumenter
{
    // The same numbers in every run: what a seed does can be done again.
    private readonly Random _numbers = new(20_261_130);

    public int Blocks { get; private set; }

    /// <param name="path">An assembly; what it references lies beside it.</param>
    /// <returns>The bytes of an assembly that does the same.</returns>
    public byte[] Instrument(string path)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver });
        MethodReference hit = module.ImportReference(typeof(Cov).GetMethod(nameof(Cov.Hit)));
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            Instrument(method.Body, hit);
        }

        using var stream = new MemoryStream();
        module.Write(stream);
        return stream.ToArray();
    }

    private void Instrument(MethodBody body, MethodReference hit)
    {
        body.SimplifyMacros();
        HashSet<Instruction> starts = BlockStarts(body);
        var moved = new Dictionary<Instruction, Instruction>();
        ILProcessor writer = body.GetILProcessor();
        foreach (Instruction start in body.Instructions.Where(starts.Contains).ToArray())
        {
            Instruction number = writer.Create(OpCodes.Ldc_I4, _numbers.Next(Cov.MapSize));
            writer.InsertBefore(start, number);
            writer.InsertBefore(start, writer.Create(OpCodes.Call, hit));
            moved.Add(start, number);
            Blocks++;
        }

        foreach (Instruction instruction in body.Instructions)
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target => Moved(target),
                Instruction[] targets => targets.Select(Moved).ToArray(),
                _ => instruction.Operand,
            };
        }

        foreach (ExceptionHandler handler in body.ExceptionHandlers)
        {
            handler.TryStart = Moved(handler.TryStart);
            handler.TryEnd = Moved(handler.TryEnd);
            handler.HandlerStart = Moved(handler.HandlerStart);
            handler.HandlerEnd = handler.HandlerEnd is null ? null : Moved(handler.HandlerEnd);
            handler.FilterStart = handler.FilterStart is null ? null : Moved(handler.FilterStart);
        }

        body.OptimizeMacros();

        Instruction Moved(Instruction instruction) => moved.GetValueOrDefault(instruction, instruction);
    }

    private static HashSet<Instruction> BlockStarts(MethodBody body)
    {
        HashSet<Instruction> starts = [body.Instructions[0]];
        foreach (Instruction instruction in body.Instructions)
        {
            if (instruction.Operand is Instruction target)
            {
                starts.Add(target);
            }
            else if (instruction.Operand is Instruction[] targets)
            {
                starts.UnionWith(targets);
            }

            if (instruction.OpCode.FlowControl is FlowControl.Cond_Branch && instruction.Next is { } next)
            {
                starts.Add(next);
            }
        }

        starts.UnionWith(body.ExceptionHandlers.SelectMany(static handler => new[] { handler.TryStart, handler.HandlerStart, handler.FilterStart }).OfType<Instruction>());
        return starts;
    }
}
