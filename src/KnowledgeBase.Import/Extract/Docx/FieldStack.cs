using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// The fields that are open at a place (ECMA-376 Part 1, 17.16.18): code until the separator, then the result that readers see.
/// A field that never ends would hide the rest of the document, so that a second reading ignores it.
/// </summary>
internal sealed class FieldStack(IReadOnlySet<int> ignored)
{
    private const int LongestCode = 1000;

    private readonly Stack<Field> _open = new();
    private int _begun;
    private int _inCode;

    public bool InCode => _inCode > 0;

    /// <summary>Numbers, in order of their beginnings, of the fields still open in their code.</summary>
    public IEnumerable<int> Unclosed => _open.Where(open => open.InCode).Select(open => open.Number);

    public void Begin()
    {
        int number = _begun++;
        if (!ignored.Contains(number))
        {
            _open.Push(new Field { Number = number });
            _inCode++;
        }
    }

    public void Separate()
    {
        if (_open.TryPeek(out Field? field) && field.InCode)
        {
            field.InCode = false;
            _inCode--;
        }
    }

    /// <summary>The code of the field that ends, when it has no result; else null.</summary>
    public string? End()
    {
        if (!_open.TryPop(out Field? field) || !field.InCode)
        {
            return null;
        }

        _inCode--;
        return field.Code.ToString();
    }

    public void AddCode(string code)
    {
        if (_open.TryPeek(out Field? field) && field.InCode && field.Code.Length + code.Length <= LongestCode)
        {
            field.Code.Append(code);
        }
    }

    private sealed class Field
    {
        public required int Number { get; init; }

        public bool InCode { get; set; } = true;

        public StringBuilder Code { get; } = new();
    }
}
