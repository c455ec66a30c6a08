using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>Counts what is left out.</summary>
internal sealed class LeftOutTally
{
    private readonly int[] _counts = new int[Enum.GetValues<LeftOutKind>().Length];

    public void Add(LeftOutKind kind, int characters) => _counts[(int)kind] += characters;

    public EquatableArray<LeftOut> ToLeftOut() =>
        Enum.GetValues<LeftOutKind>()
            .Where(kind => _counts[(int)kind] > 0)
            .Select(kind => new LeftOut(kind.ToString().ToLowerInvariant(), _counts[(int)kind]))
            .ToEquatableArray();
}
