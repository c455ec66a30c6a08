using System.Text;

namespace KnowledgeBase.Site.Assets;

/// <summary>
/// One module, taken apart: <see cref="Body"/> is its code without imports, comments and the word "export". Understood are
/// <c>import { a, b as c } from "./d.js";</c>, <c>import("./d.js")</c> and <c>export function | async function | class | const</c>, nothing else.
/// </summary>
internal sealed class ScriptModule
{
    public required string Path { get; init; }

    public required string Source { get; init; }

    public required IReadOnlyList<ScriptImport> Imports { get; init; }

    /// <summary>What it asks for when it needs it: <c>import("./d.js")</c>. In <see cref="Body"/> stands <see cref="CallOf"/> instead.</summary>
    public required IReadOnlyList<ScriptImport> LaterImports { get; init; }

    public required IReadOnlyList<string> Exports { get; init; }

    public required string Body { get; init; }

    public static string CallOf(string path) => $"{ScriptBundle.ImportName}(\"{path}\")";

    public static ScriptModule Parse(string path, string source) => new Parser(path, source).Parse();

    private sealed class Parser
    {
        private readonly string _path;
        private readonly string _source;
        private readonly List<ScriptToken> _code = [];
        private readonly List<(int Start, int End, string Instead)> _cuts = [];
        private readonly List<ScriptImport> _imports = [];
        private readonly List<ScriptImport> _laterImports = [];
        private readonly List<string> _exports = [];
        private int _next;

        public Parser(string path, string source)
        {
            _path = path;
            _source = source;
            foreach (ScriptToken token in new ScriptScanner(path, source).Scan())
            {
                if (token.Kind == ScriptTokenKind.Comment)
                {
                    // As the language has it: a comment separates words, and one of several lines separates statements.
                    bool hasLines = source.IndexOf('\n', token.Start, token.Length) >= 0;
                    _cuts.Add((token.Start, token.End, hasLines ? "\n" : " "));
                }
                else
                {
                    _code.Add(token);
                }
            }
        }

        public ScriptModule Parse()
        {
            while (_next < _code.Count)
            {
                ScriptToken token = _code[_next];
                string text = TextOf(_next);
                bool isProperty = _next > 0 && TextOf(_next - 1) == ".";
                _next++;
                if (token.Kind != ScriptTokenKind.Word || isProperty)
                {
                    continue;
                }

                if (text == "import")
                {
                    ReadImport(token);
                }
                else if (text == "export")
                {
                    ReadExport(token);
                }
                else if (text == "await" && token.Depth == 0)
                {
                    throw At(token, "A module cannot wait ('await') outside a function: classic scripts can't.");
                }
                else if (text.StartsWith(ScriptBundle.ModuleName, StringComparison.Ordinal))
                {
                    throw At(token, $"The name '{text}' begins with '{ScriptBundle.ModuleName}', which the bundle uses. Choose another.");
                }
            }

            return new ScriptModule
            {
                Path = _path,
                Source = _source,
                Imports = _imports,
                LaterImports = _laterImports,
                Exports = _exports,
                Body = Body(),
            };
        }

        private void ReadImport(ScriptToken start)
        {
            const string Form = "Only 'import { a, b as c } from \"./d.js\";' at the top level and 'import(\"./d.js\")' can be linked.";
            if (Take("("))
            {
                ReadLaterImport(start, Form);
                return;
            }

            if (start.Depth > 0 || !Take("{"))
            {
                throw At(start, Form);
            }

            List<(string Name, string Local)> names = [];
            while (!Take("}"))
            {
                string name = TakeWord(start, Form);
                names.Add((name, Take("as") ? TakeWord(start, Form) : name));
                if (!Take(",") && TextOf(_next) != "}")
                {
                    throw At(start, Form);
                }
            }

            string? target = Take("from") ? TakeString() : null;
            if (target is null || !Take(";"))
            {
                throw At(start, Form);
            }

            _imports.Add(new ScriptImport(Resolve(target, start), names, start.Start));
            _cuts.Add((start.Start, _code[_next - 1].End, ""));
        }

        private void ReadLaterImport(ScriptToken start, string form)
        {
            string? target = TakeString();
            if (target is null || !Take(")"))
            {
                throw At(start, form);
            }

            string path = Resolve(target, start);
            _laterImports.Add(new ScriptImport(path, [], start.Start));
            _cuts.Add((start.Start, _code[_next - 1].End, ScriptModule.CallOf(path)));
        }

        private void ReadExport(ScriptToken start)
        {
            const string Form = "Only 'export function', 'export async function', 'export class' and 'export const' at the top level can be linked.";
            if (start.Depth > 0)
            {
                throw At(start, Form);
            }

            int declaration = _next;
            bool isConstant = Take("const");
            bool isDeclaration = isConstant || (Take("async") ? Take("function") : Take("function") || Take("class"));
            if (!isDeclaration)
            {
                throw At(start, Form);
            }

            Take("*");
            _exports.Add(TakeWord(start, Form));
            if (isConstant)
            {
                RequireOneDeclaration(start);
            }

            _cuts.Add((start.Start, _code[declaration].Start, ""));
        }

        private void RequireOneDeclaration(ScriptToken start)
        {
            for (int i = _next; i < _code.Count && TextOf(i) != ";"; i++)
            {
                if (_code[i].Depth == 0 && TextOf(i) == ",")
                {
                    throw At(start, "An 'export const' declares one name. Write one statement for each.");
                }
            }
        }

        private string Resolve(string target, ScriptToken place)
        {
            if (!target.StartsWith("./", StringComparison.Ordinal) && !target.StartsWith("../", StringComparison.Ordinal))
            {
                throw At(place, $"The module '{target}' is not relative. Begin its path with './' or '../'.");
            }

            List<string> parts = [.. _path.Split('/')[..^1]];
            foreach (string part in target.Split('/'))
            {
                if (part == "..")
                {
                    if (parts.Count == 0)
                    {
                        throw At(place, $"The module '{target}' lies outside the scripts.");
                    }

                    parts.RemoveAt(parts.Count - 1);
                }
                else if (part != ".")
                {
                    parts.Add(part);
                }
            }

            return string.Join('/', parts);
        }

        private string Body()
        {
            var body = new StringBuilder();
            int at = 0;
            foreach ((int start, int end, string instead) in _cuts.OrderBy(static cut => cut.Start))
            {
                // A comment inside an import is cut with it.
                if (start >= at)
                {
                    body.Append(_source, at, start - at).Append(instead);
                    at = end;
                }
            }

            body.Append(_source, at, _source.Length - at);
            return body.ToString().Trim();
        }

        private string TextOf(int index) => index < _code.Count ? _source.Substring(_code[index].Start, _code[index].Length) : "";

        private bool Take(string text)
        {
            if (TextOf(_next) != text)
            {
                return false;
            }

            _next++;
            return true;
        }

        private string? TakeString() =>
            _next < _code.Count && _code[_next].Kind == ScriptTokenKind.String ? TextOf(_next++)[1..^1] : null;

        private string TakeWord(ScriptToken start, string problem) =>
            _next < _code.Count && _code[_next].Kind == ScriptTokenKind.Word ? TextOf(_next++) : throw At(start, problem);

        private ScriptBundleException At(ScriptToken token, string problem) => ScriptBundleException.At(_path, _source, token.Start, problem);
    }
}

/// <summary>What a module takes from another: the names there and here. <see cref="Offset"/> is where the statement begins.</summary>
internal sealed record ScriptImport(string Path, IReadOnlyList<(string Name, string Local)> Names, int Offset);
