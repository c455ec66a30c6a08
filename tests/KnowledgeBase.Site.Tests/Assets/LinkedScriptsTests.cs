using KnowledgeBase.Site.Assets;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Assets;

public sealed class LinkedScriptsTests
{
    private static readonly Dictionary<string, string> s_modules = new()
    {
        ["main.js"] =
            """
            import { say } from "./say.js";
            const ask = async () => {
              const { left } = await import("./parts/left.js");
              const { right: other } = await import("./parts/right.js");
              say("main", left(), other(), (await import("./parts/left.js")).left === left);
            };
            ask();
            """,
        ["say.js"] = "say0();\nexport function say(...values) { console.log(values.join(\" \")); }\nfunction say0() { console.log(\"say runs\"); }\n",
        ["parts/left.js"] = "import { say } from \"../say.js\";\nimport { count } from \"./both.js\";\nsay(\"left runs\");\nexport function left() { return `left ${count()}`; }\n",
        ["parts/right.js"] = "import { count } from \"./both.js\";\nimport { say } from \"../say.js\";\nsay(\"right runs\");\nexport function right() { return `right ${count()}`; }\n",
        ["parts/both.js"] = "import { say } from \"../say.js\";\nlet counted = 0;\nsay(\"both runs\");\nexport function count() { return ++counted; }\n",
        ["loader.js"] = "export async function loadPart(names, run) { for (const name of names) { run(globalThis.partOf(name)); } }\n",
    };

    [Fact]
    public void WhatPartsShareStandsInAScriptOfItsOwn()
    {
        LinkedScripts linked = ScriptBundle.LinkParts("main.js", "loader.js", s_modules);

        Assert.Equal(["both", "left", "right"], linked.Parts.Select(static part => part.Name));
        Assert.Equal(1, Count(linked, "both runs"));
        Assert.Equal(1, Count(linked, "say runs"));
        Assert.DoesNotContain("left runs", linked.First(["b", "l", "r"]), StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task EveryModuleRunsOnceAndIsTheSameForAll()
    {
        LinkedScripts linked = ScriptBundle.LinkParts("main.js", "loader.js", s_modules);
        string parts = string.Concat(linked.Parts.Select(static part => $"parts.{part.Name} = once((kbS) => {{ {ScriptMinifier.Minify(part.Name, part.Script)} }});\n"));
        string page =
            $$"""
            const parts = {};
            const once = (load) => { let part; load((handed) => { part = handed; }); return (...shared) => { const run = part; part = () => {}; run(...shared); }; };
            {{parts}}
            globalThis.partOf = (name) => parts[name];
            {{ScriptMinifier.Minify("main", linked.First([.. linked.Parts.Select(static part => part.Name)]))}}
            """;

        Assert.Equal("say runs\nboth runs\nleft runs\nright runs\nmain left 1 right 2 true\n", await RunAsync(page));
        Assert.Equal("say runs\nboth runs\nleft runs\nright runs\nmain left 1 right 2 true\n", await RunAsync(ScriptBundle.Link("main.js", s_modules)));
    }

    [Theory]
    [InlineData("const later = import(\"./absent.js\");", "(1,15)")]
    [InlineData("const later = import(name);", "(1,15)")]
    [InlineData("import { a } from \"./b.js\";\nconst later = import(\"./b.js\");", "(2,15)")]
    public void WhatCannotBeAPartIsRefusedWithItsPlace(string code, string place)
    {
        var modules = new Dictionary<string, string> { ["main.js"] = code, ["b.js"] = "export const a = 1;", ["loader.js"] = "export function loadPart() {}" };

        ScriptBundleException refused = Assert.Throws<ScriptBundleException>(() => ScriptBundle.LinkParts("main.js", "loader.js", modules));

        Assert.StartsWith($"main.js{place}: ", refused.Message, StringComparison.Ordinal);
    }

    private static Task<string> RunAsync(string script) => NodeScript.RunAsync(["-"], script);

    private static int Count(LinkedScripts linked, string text) =>
        linked.Parts.Select(static part => part.Script).Append(linked.First(["b", "l", "r"])).Sum(script => script.Split(text).Length - 1);
}
