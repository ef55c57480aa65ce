using ThiDua.Documents;

namespace ThiDua.Cli.Documents;

/// <summary>Reads files as many at a time as there are cores, and prints them in the order they were given.</summary>
/// <param name="reader">Reads one file, from its path.</param>
internal sealed class ReadFiles(IPrintReadings print, TextWriter error, Func<string, CancellationToken, Task<ReadDocument>> reader)
{
    private readonly Lock _progress = new();
    private int _read;

    /// <returns>True where every file could be read.</returns>
    public async Task<bool> Run(IReadOnlyList<string> files, CancellationToken stop)
    {
        using var seats = new SemaphoreSlim(Environment.ProcessorCount);
        var readings = files.Select(file => Read(file, seats, files.Count, stop)).ToList();
        var all = true;
        foreach (var (file, reading) in files.Zip(readings))
        {
            var refusal = await Refusal(async () => await Print(file, await reading));
            if (refusal is not null) await error.WriteLineAsync($"{file}: {refusal}");
            all &= refusal is null;
        }

        return all;
    }

    private async Task<ReadDocument> Read(string file, SemaphoreSlim seats, int of, CancellationToken stop)
    {
        await seats.WaitAsync(stop);
        try
        {
            return await Task.Run(() => reader(file, stop), stop);
        }
        finally
        {
            seats.Release();
            if (of > 1) Tell(file, of);
        }
    }

    private Task Print(string file, ReadDocument read) => print.Print(file, read.Document, read.Reading);

    /// <returns>Why it was not done, in one sentence; null where it was.</returns>
    private static async Task<string?> Refusal(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (UnreadableException refusal)
        {
            return refusal.Message;
        }
        catch (OperationCanceledException) // the whole run is called off
        {
            throw;
        }
        catch (Exception place) when (place is IOException or UnauthorizedAccessException)
        {
            return $"Không ghi được kết quả đọc hoặc tệp tạm ({place.GetType().Name}); hãy kiểm tra dung lượng ổ đĩa và quyền ghi.";
        }
        catch (Exception fault) // a fault of ours in one file must not take the others along
        {
            return $"Không đọc được tệp này vì lỗi của phần mềm ({fault.GetType().Name}); hãy thử lưu tệp ở định dạng khác và báo lỗi này cho người quản trị.";
        }
    }

    private void Tell(string file, int of)
    {
        lock (_progress) error.WriteLine($"[{++_read}/{of}] {file}");
    }
}

/// <summary>A file as it was read.</summary>
internal sealed record ReadDocument(DocumentText Document, Reading Reading);
