using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Fuzz.Targets;

namespace KnowledgeBase.Fuzz.Loop;

/// <summary>The entrance of the instrumented program: a run from its options, both as JSON.</summary>
public static class FuzzSession
{
    public static string RunJson(string options)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        FuzzOptions asked = JsonSerializer.Deserialize<FuzzOptions>(options)!; // The caller serialized it.
        return JsonSerializer.Serialize(new FuzzLoop(FuzzTargets.Of(asked.Target), asked).Run());
    }
}
