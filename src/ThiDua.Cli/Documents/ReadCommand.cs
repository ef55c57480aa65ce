using System.CommandLine;
using ThiDua.Documents;
using ThiDua.Paper.Intake;

namespace ThiDua.Cli.Documents;

/// <summary><c>thidua read FILE…</c>: takes the text off plans; needs neither database nor server.</summary>
internal sealed class ReadCommand : Command
{
    private const int Unreadable = 2;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Tệp hoặc thư mục cần đọc (.txt, .docx, .pdf, .png, .jpg)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _text = new("--text") { Description = "In phần chữ lấy được từ tệp, từng dòng" };

    public ReadCommand() : base("read", "Đọc văn bản kế hoạch thành dữ liệu có cấu trúc")
    {
        Arguments.Add(_files);
        Options.Add(_text);
        SetAction(Read);
    }

    private async Task<int> Read(ParseResult input, CancellationToken stop)
    {
        var answer = 0;
        using var intake = new PaperIntake();
        foreach (var file in input.GetValue(_files) ?? [])
        {
            try
            {
                var document = await intake.Read(file, stop);
                foreach (var line in document.Lines) await input.InvocationConfiguration.Output.WriteLineAsync(line.Text);
            }
            catch (UnreadableException e)
            {
                await input.InvocationConfiguration.Error.WriteLineAsync($"{file}: {e.Message}");
                answer = Unreadable;
            }
        }

        return answer;
    }
}
