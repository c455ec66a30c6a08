using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Tests;
using KnowledgeBase.Tests.Node;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>All of axe-core's rules that are on by default: WCAG 2 A and AA, and best practices.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class AxeTests(ChromiumFixture chromium, RealSiteFixture site)
{
    /// <summary>
    /// Opens what is closed and answers with what bars somebody; <see cref="Axe"/> has to be there. Rules may be named, else all are asked. What has just
    /// been opened may make something of itself first.
    /// </summary>
    internal const string Run =
        """
        async (rules) => {
          const closed = [...document.querySelectorAll("details:not([open])")];
          closed.forEach((element) => { element.open = true; });
          await new Promise((resolve) => setTimeout(resolve, closed.length > 0 ? 100 : 0));
          const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false, ...(rules ? { runOnly: rules } : {}) });
          return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 5).map((node) => node.target.join(" ")).join(", ")}`);
        }
        """;

    // A scheme changes colours and the weight of letters, and no element (theme/assets/base.css): a second one has only these to fear.
    private static readonly string[] s_rulesOfColours = ["color-contrast", "link-in-text-block"];

    /// <summary>The script of axe-core; empty where it is not installed.</summary>
    internal static string Axe { get; } = NodeTools.Axe is { } path ? Content.Files.StrictFile.ReadText(path) : "";

    [AxeTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task APageBarsNobody(string address)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(address);
        await visit.Page.EvaluateAsync(Axe);

        List<string> barriers = [];
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (int width in (int[])[1280, 360])
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                string[] found = await visit.Page.EvaluateAsync<string[]>(Run, scheme == ColorScheme.Light ? null : s_rulesOfColours);
                barriers.AddRange(found.Select(barrier => FormattableString.Invariant($"{scheme}, {width} px: {barrier}")));
            }
        }

        Assert.Empty(barriers);
    }

    [AxeFact]
    public async Task ABarrierIsSeen()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await visit.GoAsync("about.html");
        await visit.Page.EvaluateAsync(Axe);
        await visit.Page.EvaluateAsync(
            """
            () => {
              const text = document.createElement("p");
              text.textContent = "看不清";
              text.style.color = "#ccc";
              document.querySelector("main").append(text, document.createElement("img"));
            }
            """);

        string[] found = await visit.Page.EvaluateAsync<string[]>(Run);

        Assert.Contains(found, static barrier => barrier.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(found, static barrier => barrier.StartsWith("color-contrast", StringComparison.Ordinal));
    }
}
