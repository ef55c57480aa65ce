using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Cli.Database;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Storage.Facts;

namespace ThiDua.Cli.Facts;

/// <summary>
/// <c>thidua import FILE…</c>: brings files of figures in, with the checks of the page. Answers 0 where all were taken, 1
/// where something was refused, 2 where a file could not be read.
/// </summary>
internal sealed class ImportCommand : Command
{
    private const int Refused = 1;
    private const int Unreadable = 2;

    private readonly Argument<string[]> _files = new("TỆP") { Description = "Tệp số liệu (.xlsx, .xls, .csv)", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _movement = new("--movement") { Description = "Phong trào của xã nhận số liệu: mã hoặc một phần tên" };
    private readonly Option<string?> _commune = new("--commune") { Description = "Xã nhận số liệu: tên hoặc mã; không cần khi đã có --movement" };
    private readonly Option<string?> _source = new("--source") { Description = "Nguồn số liệu đã có trong phần mềm; để trống thì tự nhận" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Chỉ kiểm tra và báo kết quả, không nhập" };
    private readonly DatabaseOptions _where = new(needsFiles: true);

    public ImportCommand() : base("import", "Đưa tệp số liệu vào; kiểm tra như trên trang Số liệu")
    {
        Arguments.Add(_files);
        foreach (var option in new Option[] { _movement, _commune, _source, _dryRun }) Options.Add(option);
        _where.AddTo(this);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult input, CancellationToken stop)
    {
        var (folder, database) = await _where.Open(input, stop);
        await using var open = database;
        await using var services = ImportServices.On(database.ConnectionString, folder.Path);
        await using var scope = services.CreateAsyncScope();
        var where = await scope.ServiceProvider.GetRequiredService<ImportPlace>().Of(
            input.GetValue(_movement), input.GetValue(_commune), input.GetValue(_source), stop);
        var output = input.InvocationConfiguration.Output;
        var worst = 0;
        foreach (var file in input.GetValue(_files)!) worst = Math.Max(worst, await Bring(services, where, file, input, stop));
        if (worst == 0) await output.WriteLineAsync(input.GetValue(_dryRun) ? "Đã kiểm tra xong, chưa nhập gì." : "Đã nhập xong.");
        return worst;
    }

    // Each file in a scope of its own: what is refused of one does not hold up the next.
    private async Task<int> Bring(ServiceProvider services, ImportPlace.Found where, string file, ParseResult input, CancellationToken stop)
    {
        var (output, error) = (input.InvocationConfiguration.Output, input.InvocationConfiguration.Error);
        await using var scope = services.CreateAsyncScope();
        ImportPlace.Enter(scope.ServiceProvider, where);
        try
        {
            await using var content = File.OpenRead(file);
            var brought = await scope.ServiceProvider.GetRequiredService<BringAtOnce>()
                .From(where.Commune, where.Source, Path.GetFileName(file), content, input.GetValue(_dryRun), stop);
            await PrintBrought.To(output, file, brought);
            return brought.Counts.Refused > 0 ? Refused : 0;
        }
        catch (RefusedException refusal)
        {
            await error.WriteLineAsync($"{file}: {refusal.Message}");
            return Refused;
        }
        catch (UnreadableException unreadable)
        {
            await error.WriteLineAsync($"{file}: {unreadable.Message}");
            return Unreadable;
        }
        catch (Exception place) when (place is IOException or UnauthorizedAccessException) // the path is wrong or closed to us
        {
            await error.WriteLineAsync($"{file}: không mở được tệp. Đề nghị kiểm tra đường dẫn và quyền đọc.");
            return Unreadable;
        }
    }
}
