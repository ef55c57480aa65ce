namespace ThiDua.Paper.Intake.Programs;

/// <summary>A temporary folder that nobody else may enter, gone with everything in it when the work is done.</summary>
internal sealed class PrivateFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("thidua-").FullName;

    /// <summary>The path of a file in the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    public async Task<string> Keep(MemoryStream bytes, string name, CancellationToken stop)
    {
        await using var file = File.Create(this[name]);
        await file.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), stop);
        return file.Name;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A killed program may still be letting go of a file; the system clears its temporary folder.
        }
    }
}
