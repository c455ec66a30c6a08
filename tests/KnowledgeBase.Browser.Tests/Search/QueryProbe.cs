using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Site.Assets;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>The shipped modules of the query language, linked as the site links them and callable from a test: many queries in one call.</summary>
internal static class QueryProbe
{
    private const string Entry = "assets/search/query/probe.js";

    private const string Source =
        """
        import { skeleton } from "../../fold/fold.js";
        import { matchDocument } from "./query-matcher.js";
        import { plainQuery } from "./plain-query.js";
        import { parseQuery } from "./query-parser.js";
        import { describeQuery } from "./query-text.js";
        import { queryVariants } from "./query-variants.js";
        const answer = ({ query, strict, root: isWhole }, documents) => {
          const { root, error } = parseQuery(query);
          if (error !== null) {
            return { query, error: [error.code, error.start, error.length] };
          }

          const matches = documents.map((document) => matchDocument(root, document, strict === true));
          return {
            query,
            ...(strict ? { strict } : {}),
            ...(isWhole ? { root, variants: queryVariants(query) } : {}),
            text: describeQuery(root),
            matches: Object.fromEntries(matches.flatMap((match, number) =>
              match === null ? [] : [[number, match.hits.map((hit) => [hit.passage, hit.start, hit.end, hit.displayStart, hit.displayEnd])]])),
          };
        };
        globalThis.queryProbe = {
          answers: (json) => {
            const vectors = JSON.parse(json);
            const documents = vectors.documents.map(({ passages, fields }) => ({
              passages: passages.map(([text, weight, isPage]) => ({ text, skeleton: skeleton(text), weight, isPage })),
              fields,
            }));
            return vectors.cases.map((given) => JSON.stringify(answer(given, documents)));
          },
          // Of texts, those that are read without the parser, and of these those that it reads otherwise.
          plain: (texts) => {
            const plain = texts.map((text) => [JSON.stringify(plainQuery(text)), JSON.stringify(parseQuery(text))]).filter(([found]) => found !== "null");
            return [plain.length, ...plain.filter(([found, expected]) => found !== expected).map((pair) => pair.join(" "))];
          },
          readings: (count, before, after) => Array.from({ length: count }, (_, code) => {
            const { root, error } = parseQuery(before + String.fromCharCode(code) + after);
            return error === null ? `${root.kind} ${root.items?.length ?? 0}` : `${error.code} ${error.start} ${error.length}`;
          }).join(),
        };
        """;

    public static Task LoadAsync(Visit visit) =>
        visit.Page.EvaluateAsync(ScriptBundle.Link(Entry, new Dictionary<string, string>(SearchScripts.Modules) { [Entry] = Source }));
}
