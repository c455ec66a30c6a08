using System.Text.Encodings.Web;
using KnowledgeBase.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeBase.Site.Render;

/// <summary>Turns a component and its model into the bytes of a page: UTF-8 without BOM, lines ending in "\n".</summary>
public static class PageRenderer
{
    private static readonly ServiceProvider s_services =
        new ServiceCollection().AddSingleton<HtmlEncoder>(ChineseHtmlEncoder.Instance).BuildServiceProvider();

    /// <summary>A page that shows <paramref name="page"/>; the component takes it as <c>Page</c> and the frame as <c>Frame</c>.</summary>
    public static Task<byte[]> RenderAsync<TView>(SiteFrame frame, object page)
        where TView : IComponent =>
        RenderAsync<TView>(new Dictionary<string, object?> { ["Frame"] = frame, ["Page"] = page });

    /// <summary>A page whose words are all of the interface.</summary>
    public static Task<byte[]> RenderAsync<TView>(SiteFrame frame)
        where TView : IComponent =>
        RenderAsync<TView>(new Dictionary<string, object?> { ["Frame"] = frame });

    // One renderer a page: a shared one keeps every page alive until it is disposed, and is slower.
    private static async Task<byte[]> RenderAsync<TView>(Dictionary<string, object?> parameters)
        where TView : IComponent
    {
        await using var renderer = new HtmlRenderer(s_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(parameters));
            using var text = new PageText();
            root.WriteHtmlTo(text);
            return text.ToBytes();
        });
    }
}
