using KnowledgeBase.Site.Assets;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Assets;

public sealed class ScriptMinifierTests
{
    /// <summary>Forms that a careless renamer or printer gets wrong. Every line that it prints says what a browser must go on saying.</summary>
    private static readonly Dictionary<string, string> s_modules = new()
    {
        ["main.js"] =
            """
            import { Counter, describe as described, limit } from "./parts.js";
            import { name, results } from "./results.js";
            const say = (...values) => console.log(values.map((value) => JSON.stringify(value) ?? "undefined").join(" "));
            const outer = "outer";
            function shadowing(outer) {
              const inner = outer + 1;
              { const outer = inner * 2; say(outer); }
              return [1, 2].map((inner) => inner + outer);
            }
            say(outer, shadowing(3), described({ name, limit }), results());
            const counter = new Counter(5);
            say(counter.next, counter.next, counter.total, Counter.made, Counter.is(counter), Counter.is({}), counter.twice(), counter.peek?.(), counter.absent?.());
            const { a: first = limit, b: { c: [second = first + 1, ...rest] = [] } = {}, ["d" + "e"]: third = rest.length, ...others } = { b: { c: [undefined, 8, 9] }, z: 1 };
            say(first, second, rest, third, others);
            const shorthand = { first, second, get third() { return third; }, set third(value) { this.first = value; }, async *fourth() { yield* rest; }, [`k${first}`]: 1, first2: first };
            shorthand.third = 40;
            say(shorthand, Object.keys(shorthand));
            rows: for (let row = 0; row < 4; row++) {
              for (const column of [0, 1, 2]) {
                if (column === 2) continue rows;
                if (row === 2) break rows;
                say(row, column);
              }
            }
            const closures = [];
            for (let i = 0; i < 3; i++) closures.push(() => i);
            say(closures.map((closure) => closure()));
            if (limit) { say([..."a/b".matchAll(/[/"'`]|\/(?<slash>b)/gu)].length, (/\d+/u).exec("x12")?.[0], "}`".replace(/[}`]/g, "$&$&")); }
            const text = `a ${`b ${limit} \` \${limit} ${{ a: `}` }.a}`} //no comment /* nor here */
              second line`;
            say(text, text.length, String.raw`\u0041${limit}\n`);
            say("\u2028\ud800\u0000\u003c/script>\ufeff'\"`\\".split("").map((c) => c.charCodeAt(0)), '<!--', "\x7f".length);
            let nothing = null;
            nothing ??= 7; nothing ||= 8; nothing &&= 9;
            say(nothing, nothing?.toString().length ?? 0, 2 ** 3 ** 2, 2 * 3 ** 2, 1_000, 0x1f, 1e21, 0.5, - -1, 1 - -1, +(+"3"), (1, 2), typeof absent, void 0);
            function sum(a, b = a, { c = b, d: e = c } = {}, [f, , g = e] = []) { return a + b + c + e + (f ?? 0) + g; }
            const product = (a, { c, d: f } = { c: a, d: a }, [g] = [c]) => a * c * f * g;
            say(sum(1), product(2), product(2, { c: 3, d: 1 }, [5]), sum(1, 2, { c: 3 }, [4]), sum.length, (() => ({}))(), ((a) => (b) => [a, b])(1)(2));
            try { throw new RangeError("thrown"); } catch ({ message }) { say(message); } finally { say("finally"); }
            try { say("no"); null.x; } catch { say("caught"); }
            switch (limit) { case 1: say("one"); break; case 7: { const limit = "inner"; say(limit); } default: say("through"); }
            const later = async () => {
              for await (const value of shorthand.fourth()) say(value);
              const found = await Promise.all([1, 2].map(async (n) => n + limit));
              do { found.pop(); } while (found.length > 1)
              say(found, await (async () => limit)());
            };
            class Base { static base = "static"; kind = "base"; describe() { return `${this.kind} ${new.target === Base}`; } }
            const Derived = class Named extends Base { kind = super.describe() + "!"; static self() { return Named.base; } constructor(...given) { super(...given); this.given = given; } };
            say(new Derived(1, 2), Derived.self(), (function named(n) { return n === 0 ? "end" : named(n - 1); })(3));
            var hoisted = hoist(); function hoist() { return typeof hoisted; }
            say(hoisted, "a" in { a: 1 }, delete shorthand.first, new (class { x = 1; })().x, new Date(0).getTime(), !0 === true, parseInt("12px"));
            say(function () { return this === undefined; }(), (() => typeof this)(), [, 1].length, [...new Set([1, 1])], { ...{ x: 1 }, x: 2 }, { "a-b": 1, 2: 3, class: 4 });
            let [p, q, r, s] = [8, 4, 0, null], o = { f: { g: 5, h() { return this.g; } } };
            say(p - (q - 2), p / (q * 2), p / (q / 2), p % (q + 1), (p + q) * 2, -(-p), !(p in [1]), (p, q), (p ? q : r).toFixed(1), ((s ?? r) || p), s ?? (r || q), (r || s) ?? p, r && (p || q), (r && p) || q);
            say((p = q) ? p : r, (p = 3, p + 1), typeof (p + ""), (typeof p) + "", !(p && r), (o?.f).g, (o?.f.h)(), (s?.f.g), new (o.f.h.constructor.bind(Object))() instanceof Object, ((n) => n + 1).call(null, 2), p << (q - 2) >>> 1, (p & 6) === 2, p & (6 === 2), p++ + +q, p - --q, (p > q) === true, `${(p, q)}`, [(1, 2), 3]);
            later().then(async () => say((await later()) === undefined, (await Promise.resolve({ x: 1 })).x, -(await 1), await (p ? 1 : 2), (await (async () => [q])())[0]));
            """,
        ["parts.js"] =
            """
            export const limit = 7;
            export function describe({ name = "none", limit: most, ...rest }) { return `${name} ${most} ${Object.keys(rest)}`; }
            export class Counter {
              #total = 0; #step; static #made = 0; toString = () => `${this.#total}`;
              constructor(step) { this.#step = step; Counter.#made++; }
              get next() { return this.#add(); }
              set #last(value) { this.#total = value; } get #last() { return this.#total; }
              get total() { return { total: this.#last, text: `#total ${this}` }; }
              #add() { return (this.#last += this.#step); }
              twice() { class Inner { #total = 1; read(outer) { return [this.#total, outer.#step]; } } return new Inner().read(this); }
              peek() { return this?.#step ?? "#step"; }
              static get made() { return Counter.#made; }
              static is(thing) { return #total in thing; }
            }
            """,
        ["results.js"] =
            """
            import { Counter as Base, limit } from "./parts.js";
            const say = "another say", b = 1, n = 2, t = 3;
            export const name = "results";
            export async function* stream() { yield limit; }
            class Part extends Base { #total = "own"; get own() { return this.#total + b + n + t; } }
            export function results() { return [say, new Part(1).own, new Part(2).next, name]; }
            """,
    };

    [NodeFact]
    public async Task AShortScriptSaysWhatTheLinkedOneSays()
    {
        string linked = ScriptBundle.Link("main.js", s_modules);
        string minified = ScriptMinifier.Minify("main.js", linked);

        string said = await RunAsync(minified);

        Assert.True(said.Split('\n').Length > 30, said);
        Assert.Equal(await RunAsync(linked), said);
        Assert.True(minified.Length < linked.Length * 0.8);
    }

    [Fact]
    public void LocalAndPrivateNamesGetShortAndPropertiesStay()
    {
        string minified = ScriptMinifier.Minify("main.js", ScriptBundle.Link("main.js", s_modules));

        Assert.DoesNotContain("#made", minified, StringComparison.Ordinal);
        Assert.DoesNotContain("shadowing", minified, StringComparison.Ordinal);
        Assert.Contains(".twice(", minified, StringComparison.Ordinal);
        Assert.Contains("#total ${this}", minified, StringComparison.Ordinal);
        Assert.Equal(minified, ScriptMinifier.Minify("main.js", ScriptBundle.Link("main.js", s_modules)));
    }

    /// <summary>The second would become another program; the others are forms that NUglify does not know.</summary>
    [Theory]
    [InlineData("const = 1;")]
    [InlineData("const a = (2 ** 3) ** 2;")]
    [InlineData("const a = `\\r\\n`;")]
    [InlineData("const a = 10n.toString();")]
    [InlineData("class A { static { A.b = 1; } }")]
    [InlineData("const f = ({ a: b = 1 }) => b;")]
    public void WhatWouldGoWrongIsRefused(string script)
    {
        ScriptBundleException refused = Assert.Throws<ScriptBundleException>(() => ScriptMinifier.Minify("a.js", script));

        Assert.Equal("a.js", refused.Path);
        Assert.Equal(1, refused.Line);
    }

    private static Task<string> RunAsync(string script) => NodeScript.RunAsync(["-"], script);
}
