using System.Reflection;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

/// <summary>Runs the generated code.</summary>
public class BindTests
{
    private static readonly Assembly s_assembly = Load();

    private static readonly Type s_note = s_assembly.GetType("KnowledgeBase.Content.NoteFrontMatter", throwOnError: true)!;

    private const string Fields = """
        needed-0: "no"
        needed-1: unknown
        needed-2: 2025-02-28
        needed-3: unknown
        needed-4: 4678
        needed-5: https://example.org/
        needed-6: 6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c
        needed-7: "12:5"
        needed-8: "1:1 3-4:2"
        needed-9: p2x
        needed-10: false
        needed-11: 秋
        needed-12: k3f
        part: { at: "1:1" }
        parts: [{ season: 春 }, { season: 秋 }]

        """;

    [Fact]
    public void CheckedFieldsBecomeTypedValues()
    {
        object note = Bind(Fields + "optional-2: 2024-12-31\nmany: [一, 二]\n");

        Assert.Equal("no", Value(note, "Needed0"));
        Assert.Null(Value(note, "Needed1"));
        Assert.Equal(new DateOnly(2025, 2, 28), Value(note, "Needed2"));
        Assert.Null(Value(note, "Needed3"));
        Assert.Equal(4678, Value(note, "Needed4"));
        Assert.Equal("12:5", Value(note, "Needed7")!.ToString());
        Assert.Equal(["1:1", "3:2", "4:2"], Texts(Value(note, "Needed8")));
        Assert.Equal(false, Value(note, "Needed10"));
        Assert.Equal("秋", Value(note, "Needed11")!.ToString());
        Assert.Equal(new DateOnly(2024, 12, 31), Value(note, "Optional2"));
        Assert.Equal(["一", "二"], Texts(Value(note, "Many")));
        Assert.Equal(2, Texts(Value(note, "Parts")).Length);
    }

    [Fact]
    public void AbsentFieldsAreNullOrEmpty()
    {
        object note = Bind(Fields);

        Assert.All([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11], number => Assert.Null(Value(note, $"Optional{number}")));
        Assert.Empty(Texts(Value(note, "Optional8")));
        Assert.Empty(Texts(Value(note, "Many")));
    }

    [Fact]
    public void TheTableOfSearchReadsWhatIsKnown()
    {
        object note = Bind(Fields.Replace("needed-11: 秋", "needed-11: 未知", StringComparison.Ordinal) + "seasons: [春, 未知, 秋]\n");

        Dictionary<string, string> values = SearchValues(note);

        Assert.Equal("no", values["needed-0"]);
        Assert.Equal("", values["needed-1"]);
        Assert.Equal("2025-02-28", values["needed-2"]);
        Assert.Equal("", values["needed-3"]);
        Assert.Equal("4678", values["needed-4"]);
        Assert.Equal("https://example.org/", values["needed-5"]);
        Assert.Equal("", values["needed-11"]);
        Assert.Equal("春天, 秋天", values["seasons"]);
    }

    [Fact]
    public void EqualFrontMatterIsEqual() => Assert.Equal(Bind(Fields), Bind("# 说明\n" + Fields));

    [Fact]
    public void UncheckedFieldsAreABug() =>
        Assert.IsType<System.Diagnostics.UnreachableException>(
            Assert.Throws<TargetInvocationException>(() => Bind(Fields.Replace("秋", "夏", StringComparison.Ordinal))).InnerException);

    private static object Bind(string yaml)
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", yaml));
        return s_note.GetMethod("Bind")!.Invoke(null, [reading.Root, s_assembly.GetType("KnowledgeBase.Content.Vocabularies", throwOnError: true)!.GetProperty("Shipped")!.GetValue(null)])!;
    }

    // What readers of Simplified Chinese see of each field, by its key.
    private static Dictionary<string, string> SearchValues(object note)
    {
        object all = s_assembly.GetType("KnowledgeBase.Content.NoteSearchFields", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        return ((System.Collections.IEnumerable)all).Cast<object>().ToDictionary(
            field => (string)Value(field, "Key")!,
            field => string.Join(", ", Items(((Delegate)Value(field, "Values")!).DynamicInvoke(note)).Select(value => Value(Value(value, "Label")!, "ZhHans"))),
            StringComparer.Ordinal);
    }

    private static IEnumerable<object> Items(object? list) => ((System.Collections.IEnumerable)list!).Cast<object>();

    private static object? Value(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner);

    private static string[] Texts(object? list) => [.. Items(list).Select(item => item.ToString()!)];

    private static Assembly Load()
    {
        using MemoryStream assembly = new();
        var emitted = Compile(Run(File(SmallContent.SeasonPath, SmallContent.Season), File(SmallContent.NotePath, SmallContent.Note))).Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(assembly.ToArray());
    }
}
