using System.CommandLine;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;

namespace ThiDua.Cli.Documents;

/// <summary>
/// <c>thidua read FILE…</c>: reads plans and prints what they say; needs neither database nor server. Answers 0 where all
/// were read, 2 where one could not be, with the reason on the error stream.
/// </summary>
internal sealed class ReadCommand : Command
{
    private const int Unreadable = 2;
    private const int CalledOff = 130;

    private readonly Argument<string[]> _paths = new("TỆP")
    {
        Description = "Tệp hoặc thư mục cần đọc (.txt, .docx, .pdf, bản quét .pdf/.png/.jpg)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "In JSON: một đối tượng cho một tệp, mỗi dòng một đối tượng cho nhiều tệp" };
    private readonly Option<bool> _pretty = new("--pretty") { Description = "In bản tóm tắt dễ đọc (mặc định khi in ra màn hình)" };
    private readonly Option<bool> _text = new("--text") { Description = "Chỉ in phần chữ lấy được từ tệp, từng dòng" };
    private readonly Option<string?> _out = new("--out") { HelpName = "THƯ_MỤC", Description = "Ghi mỗi kết quả vào một tệp .json trong thư mục này" };

    public ReadCommand() : base("read", "Đọc văn bản kế hoạch thành dữ liệu có cấu trúc; không cần máy chủ hay cơ sở dữ liệu")
    {
        Arguments.Add(_paths);
        Options.Add(_json);
        Options.Add(_pretty);
        Options.Add(_text);
        Options.Add(_out);
        SetAction(Read);
    }

    private async Task<int> Read(ParseResult input, CancellationToken stop)
    {
        var error = input.InvocationConfiguration.Error;
        try
        {
            var files = PathsToRead.In(input.GetValue(_paths) ?? []);
            var print = PrinterFor(input, files.Count);
            using var intake = new PaperIntake();
            return await new ReadFiles(print, error, ReadWith(intake)).Run(files, stop) ? 0 : Unreadable;
        }
        catch (UnreadableException e)
        {
            await error.WriteLineAsync(e.Message);
            return Unreadable;
        }
        catch (Exception place) when (place is IOException or UnauthorizedAccessException) // the folder to read or the one of --out
        {
            await error.WriteLineAsync("Không mở được thư mục cần đọc hoặc thư mục ghi kết quả; hãy kiểm tra đường dẫn và quyền truy cập.");
            return Unreadable;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await error.WriteLineAsync("Đã dừng đọc theo yêu cầu.");
            return CalledOff;
        }
    }

    private static Func<string, CancellationToken, Task<ReadDocument>> ReadWith(PaperIntake intake) => async (file, stop) =>
    {
        var document = await intake.Read(file, stop);
        return new(document, ReadAndCheck.On(document, TimeProvider.System.Today()));
    };

    private IPrintReadings PrinterFor(ParseResult input, int files)
    {
        var output = input.InvocationConfiguration.Output;
        if (input.GetValue(_out) is { } folder) return new PrintToFolder(folder);
        if (input.GetValue(_text)) return new PrintText(output);
        if (input.GetValue(_pretty) || !input.GetValue(_json) && !Console.IsOutputRedirected) return new PrintSummary(output);
        return new PrintJson(output, onePerLine: files > 1);
    }
}
