using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Strings;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// Answers GET and HEAD for the preview's own host name only, so that a page from elsewhere can't read it through a rebound name. No path of a
/// request ever becomes a path of the disk: it names a planned file, or nothing.
/// </summary>
/// <param name="live">What is shown.</param>
/// <param name="closing">Ends the streams of events.</param>
internal sealed class PreviewAnswers(LiveSite live, CancellationToken closing)
{
    private const string Events = PreviewAssets.Folder + "events";
    private const string Notes = PreviewAssets.Folder + "notes";
    private const string Script = PreviewAssets.Folder + "preview.js";
    private const string Style = PreviewAssets.Folder + "preview.css";
    private const string Missing = "missing";
    private const string Waiting = "waiting";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private readonly MadeFiles _made = new();

    public Task AnswerAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        SetHeaders(context.Response.Headers);
        if (!OwnRequests.IsOurs(request, context.Connection.LocalPort))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        // There is no web socket here.
        if (request.Headers.Upgrade.ToString().Contains("websocket", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        if (request.Headers["Service-Worker"] == "script")
        {
            return SendAsync(context, "no-worker.js", PreviewAssets.NoWorker);
        }

        return request.Path.Value switch
        {
            Events => StreamAsync(context),
            Notes => SendNotesAsync(context),
            Script => SendAsync(context, "preview.js", PreviewAssets.Script),
            Style => SendAsync(context, "preview.css", PreviewAssets.Style),
            string path => SendFileAsync(context, PathOf(path)),
            null => SendFileAsync(context, PathOf("/")),
        };
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = ContentSecurityPolicy.Value + "; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>The path of a file of the site that a decoded request path means.</summary>
    private static string PathOf(string requestPath) => (requestPath.EndsWith('/') ? requestPath + "index.html" : requestPath)[1..];

    private async Task SendFileAsync(HttpContext context, string path)
    {
        context.Response.Headers["KB-Preview"] = live.State.IsCurrent ? "current" : "updating";
        (byte[] content, string shown, int status) = await FileAsync(path);
        context.Response.StatusCode = status;
        await SendAsync(context, shown, content);
    }

    private async Task<(byte[] Content, string Path, int Status)> FileAsync(string path)
    {
        if (live.Find(path) is { } file)
        {
            MadeFile made = await _made.MakeAsync(file);
            return (IsPage(path) ? PreviewAssets.Inject(made.Content.Span, made.Tag) : made.Content.ToArray(), path, StatusCodes.Status200OK);
        }

        if (live.State.Files is null && IsPage(path))
        {
            byte[] waiting = WaitingPage.Of(live.Slugs, !live.State.IsCurrent, UiText.Simplified);
            return (PreviewAssets.Inject(waiting, TagOfWaiting), path, StatusCodes.Status503ServiceUnavailable);
        }

        return live.State.Find("404.html") is { } missing
            ? (PreviewAssets.Inject((await _made.MakeAsync(missing)).Content.Span, Missing), "404.html", StatusCodes.Status404NotFound)
            : ([], path, StatusCodes.Status404NotFound);
    }

    private string TagOfWaiting => live.State.IsCurrent ? Waiting + "-failed" : Waiting;

    private async Task SendNotesAsync(HttpContext context)
    {
        string path = PathOf(context.Request.Query["page"].ToString() is { } page && page.StartsWith('/') ? page : "/");
        UiText words = UiText.All.FirstOrDefault(words => words.Language == context.Request.Query["language"], UiText.Simplified);
        string tag = live.Find(path) is { } file ? (await _made.MakeAsync(file)).Tag : live.State.Files is null ? TagOfWaiting : Missing;
        await SendAsync(context, "notes.json", JsonSerializer.SerializeToUtf8Bytes(PageNotes.Of(live, path, tag, words), s_json));
    }

    private async Task StreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        if (context.Request.Method == "HEAD")
        {
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing);
        try
        {
            while (true)
            {
                Task next = live.Signal.Next;
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {live.State.Version}\n\n"), ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
                await next.WaitAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the server stops: the stream simply ends.
        }
    }

    private static async Task SendAsync(HttpContext context, string path, byte[] content)
    {
        context.Response.ContentType = TypeOf(path);
        context.Response.ContentLength = content.Length;
        if (context.Request.Method != "HEAD")
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
