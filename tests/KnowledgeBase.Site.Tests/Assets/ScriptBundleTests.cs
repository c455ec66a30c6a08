using KnowledgeBase.Site.Assets;

namespace KnowledgeBase.Tests.Assets;

public sealed class ScriptBundleTests
{
    [Fact]
    public void ModulesBecomeOneClassicScript()
    {
        string script = ScriptBundle.Link("a/main.js", new Dictionary<string, string>
        {
            ["a/main.js"] = """
                // @ts-check
                import { twice, limit as most } from "../b/twice.js";

                /* The
                   answer. */
                console.log(twice(most)); // 14
                """,
            ["b/twice.js"] = """
                export const limit = 7;

                export function twice(number) {
                  return number * 2;
                }
                """,
            ["b/unused.js"] = "this is no script (",
        });

        Assert.Equal(
            """
            (() => {
            "use strict";
            const $module0 = (() => {
            const limit = 7;
            function twice(number) {
              return number * 2;
            }
            return { a: limit, b: twice };
            })();
            const $module1 = (() => {
            const { b: twice, a: most } = $module0;
            console.log(twice(most));
            return {  };
            })();
            })();

            """,
            script);
    }

    [Fact]
    public void AModuleThatTwoImportRunsOnce()
    {
        string script = ScriptBundle.Link("main.js", new Dictionary<string, string>
        {
            ["main.js"] = "import { a } from \"./a.js\";\nimport { c } from \"./c.js\";\n",
            ["a.js"] = "import { c } from \"./c.js\";\nexport const a = c;\n",
            ["c.js"] = "export const c = \"only here\";\n",
        });

        Assert.Equal(2, script.Split("only here").Length);
    }

    [Theory]
    [InlineData("const text = \"import { a } from 'b'\"; const more = 'export';")]
    [InlineData("const text = `export ${ { a: `}` }.a } import`;")]
    [InlineData("const text = /[/\"']`import/u.test('`');")]
    [InlineData("const half = 4 / 2; const text = \"/ export\";")]
    [InlineData("thing.import = thing.export;")]
    [InlineData("async function f() { await g(); }")]
    public void WhatOnlyLooksLikeAnImportStaysAsItIs(string code)
    {
        string script = ScriptBundle.Link("main.js", new Dictionary<string, string> { ["main.js"] = code });

        Assert.Contains($"\n{code}\n", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("let a;\n  import a from \"./b.js\";", "(2,3)")]
    [InlineData("import * as a from \"./b.js\";", "(1,1)")]
    [InlineData("import \"./b.js\";", "(1,1)")]
    [InlineData("import { a } from \"./b.js\"", "(1,1)")]
    [InlineData("const a = import(path);", "(1,11)")]
    [InlineData("const a = import(\"./absent.js\");", "(1,11)")]
    [InlineData("const a = import.meta.url;", "(1,11)")]
    [InlineData("import { a } from \"b\";", "(1,1)")]
    [InlineData("import { a } from \"../../b.js\";", "(1,1)")]
    [InlineData("import { a } from \"./absent.js\";", "(1,1)")]
    [InlineData("import { absent } from \"./b.js\";", "(1,1)")]
    [InlineData("import { main } from \"./main.js\";", "(1,1)")]
    [InlineData("export default 1;", "(1,1)")]
    [InlineData("export { a };", "(1,1)")]
    [InlineData("export let a = 1;", "(1,1)")]
    [InlineData("export const a = 1, b = 2;", "(1,1)")]
    [InlineData("export const { a } = b;", "(1,1)")]
    [InlineData("function f() {\n  export const a = 1;\n}", "(2,3)")]
    [InlineData("await f();", "(1,1)")]
    [InlineData("const $module0 = 1;", "(1,7)")]
    [InlineData("const a = \"open\n\";", "(1,11)")]
    [InlineData("const a = `open ${1}", "(1,11)")]
    [InlineData("const a = /open", "(1,11)")]
    [InlineData("/* open", "(1,1)")]
    [InlineData("f(1;", "(1,2)")]
    [InlineData("f(1];", "(1,4)")]
    public void WhatCannotBeLinkedIsRefusedWithItsPlace(string code, string place)
    {
        var modules = new Dictionary<string, string> { ["a/main.js"] = code, ["a/b.js"] = "export const a = 1;" };

        ScriptBundleException refused = Assert.Throws<ScriptBundleException>(() => ScriptBundle.Link("a/main.js", modules));

        Assert.StartsWith($"a/main.js{place}: ", refused.Message, StringComparison.Ordinal);
    }
}
