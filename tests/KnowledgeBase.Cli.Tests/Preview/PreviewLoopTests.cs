using KnowledgeBase.Cli.Preview;

namespace KnowledgeBase.Cli.Tests.Preview;

/// <summary>What editors and Git do to files, and what the preview makes of it. The pauses are long, so that a slow machine proves the same.</summary>
public sealed class PreviewLoopTests : IAsyncLifetime
{
    private static readonly PreviewPauses s_long = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromMilliseconds(100));
    private static readonly string s_speech = PreviewedRepository.Speeches[0];

    private readonly PreviewedRepository _repository = new();
    private readonly CancellationTokenSource _stop = new(TimeSpan.FromMinutes(20));
    private readonly ContentWatcher _watcher;
    private Task _running = Task.CompletedTask;

    public PreviewLoopTests() => _watcher = new ContentWatcher(_repository.Folder, s_long.Quiet);

    private LiveSite Live => _repository.Live;

    public async Task InitializeAsync()
    {
        Live.Begin();
        Live.CatchUp();
        var loop = new PreviewLoop(Live, _watcher, s_long, TextWriter.Null, TextWriter.Null);
        _running = Task.WhenAll(loop.ShowChangesAsync(_stop.Token), loop.CatchUpAsync(_stop.Token));
        await Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
        _watcher.Dispose();
        _repository.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task AFileThatIsSavedInTwoPiecesIsReadOnceAndWhole()
    {
        string text = PreviewedRepository.WithRemark(_repository.Files.Read(s_speech), "分两次写完");

        await using (var stream = new FileStream(_repository.Files.PathTo(s_speech), FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite))
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
            await stream.FlushAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2));
        }

        await SettleAsync("分两次写完");
        Assert.Equal(1, Live.State.Version);
    }

    [Fact]
    public async Task AFileThatAnEditorReplacesIsNeverTakenToBeGone()
    {
        string text = PreviewedRepository.WithRemark(_repository.Files.Read(s_speech), "换了一个文件");
        string path = _repository.Files.PathTo(s_speech);

        File.Move(path, path + "~");
        await Task.Delay(TimeSpan.FromMilliseconds(1500));
        await File.WriteAllTextAsync(path, text);
        File.Delete(path + "~");

        await SettleAsync("换了一个文件");
        Assert.Equal(1, Live.State.Version);
    }

    [Fact]
    public async Task FiftySavesAreOneChange()
    {
        string text = _repository.Files.Read(s_speech);

        for (int i = 1; i <= 50; i++)
        {
            _repository.Files.Write(s_speech, PreviewedRepository.WithRemark(text, $"第{i}次"));
        }

        await SettleAsync("第50次");
        Assert.Equal(1, Live.State.Version);
    }

    [Fact]
    public async Task ACheckoutOfManyFilesIsOneChangeAndEndsWithTheSiteOfABuild()
    {
        _repository.Files.Write("input/pages/about.md", _repository.Files.Read("input/pages/about.md") + "\n另一个分支。\n");
        foreach (string speech in PreviewedRepository.Speeches[..^1])
        {
            _repository.Remark(speech, "另一个分支");
        }

        File.Delete(_repository.Files.PathTo(PreviewedRepository.Speeches[^1]));

        await SettleAsync("另一个分支");
        Assert.Equal(1, Live.State.Version);
        Assert.Equal(await _repository.BuiltAsync(), await _repository.ServedAsync());
    }

    [Fact]
    public async Task WhatEditorsWriteBesideIsNoChange()
    {
        _repository.Files.Write("input/speeches/.notes.md.swp", "swap");
        _repository.Files.Write("input/speeches/notes.txt", "text");
        await Task.Delay(s_long.Quiet * 2);

        _repository.Remark(s_speech, "真正的改动");

        await SettleAsync("真正的改动");
        Assert.Equal(1, Live.State.Version);
    }

    /// <summary>Waits until the speech's page has a text and everything is up to date; forever, if it must.</summary>
    private async Task SettleAsync(string text)
    {
        while (true)
        {
            Task next = Live.Signal.Next;
            if (Live.State.IsCurrent && (await _repository.TextAsync(PreviewedRepository.PageOf(s_speech)))?.Contains(text, StringComparison.Ordinal) == true)
            {
                return;
            }

            await next.WaitAsync(_stop.Token);
        }
    }
}
