using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>What a page of the site holds, asked of the browser that shows it: what acts and should not be there, and the text.</summary>
/// <param name="Faults">Elements, attributes and addresses that are not of a list; a <c>canary</c> that ran.</param>
/// <param name="Heading">The text of the first heading.</param>
/// <param name="All">The text of the whole page.</param>
/// <param name="Blocks">The text of each element with an id in the text of a speech, without what the site adds.</param>
internal sealed record InertPage(string[] Faults, string Heading, string All, Dictionary<string, string> Blocks)
{
    // The lists are by hand, so that a template that emits more has to be thought about here.
    private const string Probe =
        """
        () => {
          const html = new Set('html head meta title link script body a header nav ul ol li main article section h1 h2 h3 h4 h5 h6 p dl dt dd div span small strong em b code pre blockquote hr br img table caption thead tbody tr th td details summary label input button form fieldset legend select option output mark time aside footer figure figcaption cite q search'.split(' '));
          const svg = new Set('svg g rect path line text tspan title desc circle polyline a'.split(' '));
          const faults = [];
          for (const element of document.querySelectorAll('*')) {
            const names = element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? html : element.namespaceURI === 'http://www.w3.org/2000/svg' ? svg : new Set();
            const say = (what) => faults.push(`${what}: ${element.cloneNode(false).outerHTML.slice(0, 300)}`);
            if (!names.has(element.localName)) say('element');
            if (element.localName === 'script' && element.type !== 'application/ld+json' && !(element.src.startsWith(location.origin + '/') && element.textContent === '')) say('script');
            if (element.localName === 'meta' && element.httpEquiv && element.httpEquiv !== 'Content-Security-Policy') say('meta');
            if (element.localName === 'meta' && !(element.parentElement === document.head)) say('meta outside the head');
            for (const { name, value } of element.attributes) {
              if (/^on|^style$|^srcdoc$|^srcset$|^ping$|^formaction$|^background$|^poster$|^manifest$|^target$|^integrity$|^nonce$/.test(name)) say('attribute');
              if (/^(href|src|action|xlink:href)$/.test(name)) {
                let url;
                try { url = new URL(value, document.baseURI); } catch { say('address'); continue; }
                if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) say('address');
                if (name !== 'href' && url.origin !== location.origin) say('source');
                if (name === 'href' && element.localName === 'link' && url.origin !== location.origin && !['canonical', 'alternate'].includes(element.rel)) say('link');
              }
            }
          }
          if (document.querySelectorAll('meta[http-equiv]').length !== 1) faults.push('policies');
          if (document.querySelectorAll('main').length !== 1 || document.querySelector('main').parentElement !== document.body) faults.push(`structure: ${[...document.body.children].map((child) => child.localName)}`);
          if ('canary' in window || 'canary' in top || document.cookie) faults.push('canary');
          const blocks = {};
          for (const element of document.querySelectorAll('.text [id]')) {
            const copy = element.cloneNode(true);
            for (const beside of copy.querySelectorAll('[data-not-text], .vh, .number')) beside.remove();
            blocks[element.id] = copy.textContent;
          }
          return JSON.stringify({ Faults: faults, Heading: document.querySelector('h1')?.textContent ?? '', All: document.body.textContent, Blocks: blocks });
        }
        """;

    public static async Task<InertPage> ReadAsync(IPage page) =>
        System.Text.Json.JsonSerializer.Deserialize<InertPage>(await page.EvaluateAsync<string>(Probe)) ?? throw new InvalidOperationException("The browser gave no answer.");

    /// <summary>Whether the text is there, character for character.</summary>
    public bool Shows(ShownAs proof) =>
        proof.Id is null ? All.Contains(proof.Words, StringComparison.Ordinal)
        : Blocks.TryGetValue(proof.Id, out string? text) && (proof.IsAll ? text == proof.Words : text.Contains(proof.Words, StringComparison.Ordinal));
}
