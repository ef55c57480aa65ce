using System.CommandLine;
using System.Text.RegularExpressions;

namespace ThiDua.Cli.Specs;

public sealed partial class Help
{
    [Fact]
    public async Task of_every_command_is_vietnamese()
    {
        var asked = 0;
        foreach (var words in Commands(new ThiDuaCommand(), []))
        {
            var help = await Printed([.. words, "--help"]);

            Assert.Contains($"Cách dùng:\n  ./thidua{string.Concat(words.Select(word => " " + word))}", help, StringComparison.Ordinal);
            Assert.Matches(@"--help\s+Xem cách dùng\n", help);
            Assert.DoesNotMatch(English(), help);
            asked++;
        }

        Assert.True(asked >= 6, $"only {asked} commands were asked");
    }

    [Fact]
    public async Task tells_what_an_option_takes_and_what_holds_without_it()
    {
        var help = await Printed("audit", "verify", "--help");

        Assert.Matches(@"--data THƯ_MỤC\s+Thư mục dữ liệu \(mặc định: data\)\n", help);
    }

    [Fact]
    public async Task tells_what_a_command_reads()
    {
        var help = await Printed("read", "-h");

        Assert.Contains("./thidua read TỆP… [TÙY CHỌN]", help, StringComparison.Ordinal);
        Assert.Matches(@"--pretty\s+In bản tóm tắt", help);   // takes no value
    }

    private static IEnumerable<string[]> Commands(Command command, string[] words) =>
        command.Subcommands.SelectMany(sub => Commands(sub, [.. words, sub.Name])).Prepend(words);

    private static async Task<string> Printed(params string[] words)
    {
        using var output = new StringWriter();
        var typed = new ThiDuaCommand().Parse(words);
        Assert.Empty(typed.Errors);
        Assert.Equal(0, await typed.InvokeAsync(new() { Output = output }, TestContext.Current.CancellationToken));
        return output.ToString();
    }

    [GeneratedRegex(@"\b(description|usage|arguments?|options?|commands?|show|information|default|(?<!--)version)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();
}
