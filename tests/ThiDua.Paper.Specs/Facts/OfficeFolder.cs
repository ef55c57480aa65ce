using System.Diagnostics;

namespace ThiDua.Paper.Specs.Facts;

/// <summary>A folder in which an office program saves workbooks as it does, not as we think it does.</summary>
internal sealed class OfficeFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-sheets-").FullName;

    public string File(string name) => Path.Combine(_folder, name);

    /// <summary>Converts a file of the folder into its folder <c>ra</c>.</summary>
    public void Convert(string name, string extension, string filter)
    {
        var start = new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{_folder}/profile", "--convert-to", $"{extension}:{filter}", "--outdir", File("ra"), File(name)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(90)), "The office program did not end.");
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
