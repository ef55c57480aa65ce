using System.Diagnostics;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_pipe : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-spec-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ong.txt")]
    [InlineData("lien-ket.txt")]
    public async Task among_the_files_is_turned_away_instead_of_waited_for(string name)
    {
        using var make = Process.Start("mkfifo", Path.Combine(_folder, "ong.txt"));
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(_folder, "lien-ket.txt"), Path.Combine(_folder, "ong.txt"));

        var reading = Task.Run(() => Taking.FromDisk(Path.Combine(_folder, name)), TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<ThiDua.Documents.UnreadableException>(() => reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Contains("Tệp trống", refusal.Message, StringComparison.Ordinal);
    }
}
