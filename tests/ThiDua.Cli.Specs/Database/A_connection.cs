using ThiDua.Law;

namespace ThiDua.Cli.Specs.Database;

/// <summary>A PostgreSQL that somebody else runs, named by <c>--connection</c>.</summary>
public sealed class A_connection : IDisposable
{
    private const string Nowhere = "Host=/khong-co;Username=thidua;Database=thidua;Timeout=2";

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-connection-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("audit", "verify")]
    [InlineData("criteria", "--movement", "x")]
    public async Task is_enough_where_no_files_are_needed(params string[] command)
    {
        Assert.Contains("Không kết nối được tới PostgreSQL", await RefusalOf(command), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("backup", "x.sao-luu")]
    [InlineData("import", "x.csv")]
    public async Task is_not_where_kept_files_belong_to_it(params string[] command)
    {
        Assert.Contains("chưa có dữ liệu của ThiDua", await RefusalOf(command), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("khi đó không cần --data", "audit", "verify")]
    [InlineData("khi đó không cần --data", "criteria")]
    [InlineData("vẫn cần --data, nơi giữ các tệp", "backup")]
    [InlineData("vẫn cần --data, nơi giữ các tệp", "import")]
    public async Task is_told_in_the_help_to_be_enough_or_not(string words, params string[] command)
    {
        await using var output = new StringWriter();

        await new ThiDuaCommand().Parse([.. command, "--help"]).InvokeAsync(new() { Output = output }, TestContext.Current.CancellationToken);

        Assert.Contains(words, output.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> RefusalOf(string[] command) => (await Assert.ThrowsAsync<RefusedException>(() =>
        new ThiDuaCommand().Parse([.. command, "--data", _folder, "--connection", Nowhere])
            .InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken))).Message;
}
