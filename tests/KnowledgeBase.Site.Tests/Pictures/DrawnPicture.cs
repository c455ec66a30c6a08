using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Site.Render;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeBase.Site.Tests.Pictures;

/// <summary>A picture as it stands on a page that no pipeline makes.</summary>
internal static class DrawnPicture
{
    public static SiteFrame Frame { get; } = new()
    {
        Site = new SiteIdentity { Name = "小文库", Description = "几篇文稿。" },
        Edition = Edition.Main,
        Editions = [Edition.Main],
        Page = SitePath.Of("formulas/a.html"),
        Stylesheet = SitePath.Of("assets/a.css"),
        Icon = SitePath.Of("assets/a.svg"),
        SettingsScript = SitePath.Of("assets/a.js"),
    };

    public static async Task<IHtmlDocument> OfAsync<TView>(params (string Name, object Value)[] parameters)
        where TView : IComponent
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton<HtmlEncoder>(ChineseHtmlEncoder.Instance).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        Dictionary<string, object?> given = parameters.ToDictionary(static parameter => parameter.Name, static parameter => (object?)parameter.Value);
        given["Frame"] = Frame;
        string html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(given))).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }
}
