using System.Text.Json;
using ThiDua.Cli.Documents;
using ThiDua.Documents;

namespace ThiDua.Cli.Specs.Documents;

public sealed class Reading_on_the_command_line : IDisposable
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          XÃ HƯNG MỸ                  Độc lập - Tự do - Hạnh phúc
        Số: 05/KH-UBND          Hưng Mỹ, ngày 10 tháng 02 năm 2023

        KẾ HOẠCH
        Phát động phong trào thi đua cải cách hành chính năm 2023
        I. TIÊU CHÍ THI ĐUA
        1. Tối thiểu 65% hồ sơ được nộp trực tuyến.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-spec-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task prints_one_object_for_one_file_and_answers_zero()
    {
        var (answer, output, error) = await Run(File("005-hung-my.txt", Plan), "--json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal(("05", "KH-UBND"), (json.RootElement.GetProperty("number").GetString(), json.RootElement.GetProperty("symbol").GetString()));
        Assert.Equal(65, json.RootElement.GetProperty("criteria")[0].GetProperty("targets")[0].GetProperty("value").GetDecimal());
        Assert.Equal((0, ""), (answer, error));
    }

    [Fact]
    public async Task prints_one_object_a_line_for_a_folder_with_progress_beside_it()
    {
        File("005-hung-my.txt", Plan);
        File("006-hung-my.txt", Plan);

        var (answer, output, error) = await Run(_folder, "--json");

        var files = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!);
        Assert.Equal(["005-hung-my.txt", "006-hung-my.txt"], files.Select(Path.GetFileName));
        Assert.Contains("[2/2]", error, StringComparison.Ordinal);
        Assert.Equal(0, answer);
    }

    [Fact]
    public async Task answers_two_with_the_reason_where_a_file_cannot_be_read_and_still_reads_the_others()
    {
        var (answer, output, error) = await Run(File("trong.txt", ""), File("005-hung-my.txt", Plan), "--json");

        Assert.Equal(2, answer);
        Assert.Contains("Tệp trống", error, StringComparison.Ordinal);
        Assert.Contains("\"number\":\"05\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task writes_each_reading_under_its_number()
    {
        var target = Path.Combine(_folder, "ra");

        await Run(File("005-hung-my.txt", Plan), File("ke-hoach.txt", Plan), "--out", target);

        Assert.Equal(["005.json", "ke-hoach.json"], Directory.EnumerateFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task prints_a_summary_for_people()
    {
        var (_, output, _) = await Run(File("005-hung-my.txt", Plan), "--pretty");

        Assert.Contains("Số, ký hiệu: 05/KH-UBND", output, StringComparison.Ordinal);
        Assert.Contains("Tối thiểu 65% hồ sơ được nộp trực tuyến.  [>= 65 %]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_of_legal_bases_no_longer_in_force_as_the_application_does()
    {
        var plan = File("005-hung-my.txt", Plan.Replace("I. TIÊU CHÍ", "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;\nI. TIÊU CHÍ", StringComparison.Ordinal));

        var (_, output, _) = await Run(plan, "--json");

        Assert.Contains("\"basis-expired-today\"", output, StringComparison.Ordinal);
        Assert.Contains("Luật 15/2003/QH11 đến nay đã hết hiệu lực", (await Run(plan, "--pretty")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task prints_a_sentence_of_quotas_once_with_its_numbers()
    {
        var (_, output, _) = await Run(File("005-hung-my.txt", Plan + "\nII. SỐ LƯỢNG KHEN THƯỞNG\n- UBND xã khen không quá 03 tập thể, 06 cá nhân."), "--pretty");

        Assert.Contains("  • 3 tập thể cấp xã; 6 cá nhân cấp xã: UBND xã khen không quá 03 tập thể, 06 cá nhân.", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("không quá 03 tập thể").Length);
    }

    [Fact]
    public async Task says_a_fault_of_ours_in_one_sentence_and_reads_the_others()
    {
        var error = new StringWriter();
        var printed = new Printed();
        var files = new ReadFiles(printed, error, (file, _) => string.Equals(file, "hong.docx", StringComparison.Ordinal)
            ? throw new InvalidCastException("Unable to cast")
            : Task.FromResult(new ReadDocument(new([], TextMedium.Digital), new())));

        Assert.False(await files.Run(["hong.docx", "tot.docx"], TestContext.Current.CancellationToken));

        Assert.Equal(["tot.docx"], printed.Files);
        var said = Assert.Single(error.ToString().Split('\n'), line => line.StartsWith("hong.docx: ", StringComparison.Ordinal));
        Assert.Contains("lỗi của phần mềm (InvalidCastException)", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_refused_in_a_sentence_where_the_results_cannot_be_kept()
    {
        var plan = File("005-hung-my.txt", Plan);

        var (answer, _, error) = await Run(plan, "--out", plan);

        Assert.Equal(2, answer);
        Assert.Contains("thư mục ghi kết quả", error, StringComparison.Ordinal);
    }

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private sealed class Printed : IPrintReadings
    {
        public List<string> Files { get; } = [];

        public Task Print(string file, DocumentText document, Reading reading)
        {
            Files.Add(file);
            return Task.CompletedTask;
        }
    }

    private static async Task<(int Answer, string Output, string Error)> Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var answer = await new ReadCommand().Parse(words).InvokeAsync(new() { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (answer, output.ToString(), error.ToString());
    }
}
