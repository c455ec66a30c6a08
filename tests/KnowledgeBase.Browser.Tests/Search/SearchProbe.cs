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
        import { Folding } from "./index/folding.js";
        import { readRoot } from "./index/root.js";
        import { SearchEngine } from "./index/search-engine.js";
        import { segmentSource } from "./index/segment-source.js";
        import { Shards } from "./index/shards.js";
        import { TextStore } from "./index/text-store.js";
        import { asPhrase } from "./page/query-filters.js";
        const { signal } = new AbortController();
        const page = document.querySelector("[data-search-page]").dataset;
        const [segment] = JSON.parse(page.searchIndex);
        const source = () => segmentSource(new URL(page.root + segment.folder, document.baseURI));
        let opened = null;
        const find = async (phrase) => {
          opened ??= SearchEngine.open(source(), segment.checksum, signal);
          const { result } = await (await opened).search(asPhrase(phrase), false, signal);
          return result;
        };
        const findBare = async (text) => {
          opened ??= SearchEngine.open(source(), segment.checksum, signal);
          const { documents } = await (await opened).phrase(text, signal);
          return { documents, hits: documents.reduce((sum, { hits }) => sum + hits, 0) };
        };
        const openTexts = async () => {
          const shards = new Shards(source());
          const root = await readRoot(await shards.unchecked("root.js", 0, null, signal), segment.checksum);
          return { root, texts: new TextStore(root, shards, new Folding(root.alphabet, shards)) };
        };
        globalThis.probe = {
          skeleton,
          counts: async (phrases) => {
            const counts = [];
            for (const phrase of phrases) {
              // In a query 某 and a mask are the same; as a bare phrase they are not.
              const { text } = skeleton(phrase);
              const result = /[□某]/.test(text) ? await findBare(text) : await find(phrase);
              counts.push(result === null ? [0, 0] : [result.hits, result.documents.length]);
            }

            return counts;
          },
          hits: async (phrases) => {
            const found = [];
            const { texts } = await openTexts();
            for (const phrase of phrases) {
              const { text } = skeleton(phrase);
              const result = /[□某]/.test(text) ? await findBare(text) : await find(phrase);
              const documents = result?.documents ?? [];
              const urls = await Promise.all(documents.map(async ({ document }) => (await texts.head(document, signal)).url));
              found.push(urls.map((url, i) => `${url.split("/").pop().replace(".html", "")}:${documents[i].hits}`));
            }

            return found;
          },
          addresses: async () => {
            const { root, texts } = await openTexts();
            const addresses = [];
            for (let document = 0; document < root.settings.documents; document++) {
              const { url } = await texts.head(document, signal);
              for await (const { pieces } of texts.passages(document, 64, signal)) {
                addresses.push(...pieces.map(({ id }) => (id === "" ? url : `${url}#${id}`)));
              }
            }

            return addresses;
          },
        };
        """;

    public static Task LoadAsync(Visit visit) =>
        visit.Page.EvaluateAsync(ScriptBundle.Link(Entry, new Dictionary<string, string>(SearchScripts.Modules) { [Entry] = Source }));
}
