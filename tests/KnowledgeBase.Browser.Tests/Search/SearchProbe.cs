using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Site.Assets;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>The shipped modules, callable from a test: many queries in one call. Loaded past the page's policy, over the debugging protocol.</summary>
internal static class SearchProbe
{
    private const string Entry = "assets/search/probe.js";

    private const string Source =
        """
        import { skeleton } from "../fold/fold.js";
        import { readIndex } from "./index-reader.js";
        import { findPhrase } from "./phrase-search.js";
        globalThis.probe = {
          skeleton,
          counts: (queries) => {
            const index = readIndex(globalThis.KnowledgeBaseIndex.length);
            return queries.map((query) => {
              const result = findPhrase(index, query);
              return [result.hits, result.documents.length];
            });
          },
          hits: (queries) => {
            const index = readIndex(globalThis.KnowledgeBaseIndex.length);
            return queries.map((query) => findPhrase(index, query).documents.map(({ document, hits }) => `${document.key}:${hits.length}`));
          },
          addresses: () =>
            readIndex(globalThis.KnowledgeBaseIndex.length).flatMap((document) =>
              document.passages.flatMap((passage) => passage.pieces.map(([id]) => (id === "" ? document.url : `${document.url}#${id}`)))),
        };
        """;

    public static Task LoadAsync(Visit visit) =>
        visit.Page.EvaluateAsync(ScriptBundle.Link(Entry, new Dictionary<string, string>(SearchScripts.Modules) { [Entry] = Source }));
}
