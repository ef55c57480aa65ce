using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Writing;

/// <summary>Joins PDF files into one, in their order, and counts pages.</summary>
public static partial class JoinPdf
{
    private const string Package = "poppler-utils";

    /// <param name="files">At least one.</param>
    /// <exception cref="UnreadableException">A file is damaged or locked, so that it cannot be joined.</exception>
    public static async Task<byte[]> Of(IReadOnlyList<byte[]> files, CancellationToken stop)
    {
        if (files is [var only]) return only;
        using var folder = new PrivateFolder();
        var names = await Keep(files, folder, stop);
        var joined = folder["joined.pdf"];
        var call = new ProgramCall("pdfunite", Package, "ghép tệp PDF", folder, [.. names, joined]) { TimeLimit = TimeSpan.FromSeconds(30 + files.Count) };
        var result = await ExternalProgram.Run(call, stop);
        if (result.ExitCode != 0 || !File.Exists(joined))
            throw new UnreadableException("Chưa ghép được các tệp PDF thành một: có tệp hỏng hoặc đặt mật khẩu. Đề nghị tải bản gốc (ZIP) và kiểm tra từng tệp.");
        return await File.ReadAllBytesAsync(joined, stop);
    }

    /// <returns>Pages of each file.</returns>
    /// <exception cref="UnreadableException">A file is damaged or locked.</exception>
    public static async Task<IReadOnlyList<int>> Pages(IReadOnlyList<byte[]> files, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var pages = new List<int>(files.Count);
        foreach (var name in await Keep(files, folder, stop))
        {
            var result = await ExternalProgram.Run(new ProgramCall("pdfinfo", Package, "đếm trang PDF", folder, [name]), stop);
            var count = PagesLine().Match(Encoding.UTF8.GetString(result.Output.Span));
            if (!count.Success) throw new UnreadableException("Có tệp PDF hỏng hoặc đặt mật khẩu, không đếm được số trang. Đề nghị kiểm tra từng tệp trong hồ sơ.");
            pages.Add(int.Parse(count.Groups["pages"].ValueSpan, CultureInfo.InvariantCulture));
        }

        return pages;
    }

    private static async Task<IReadOnlyList<string>> Keep(IReadOnlyList<byte[]> files, PrivateFolder folder, CancellationToken stop)
    {
        var names = Enumerable.Range(0, files.Count).Select(i => folder[i.ToString("00000", CultureInfo.InvariantCulture) + ".pdf"]).ToList();
        for (var i = 0; i < files.Count; i++) await File.WriteAllBytesAsync(names[i], files[i], stop);
        return names;
    }

    [GeneratedRegex(@"^Pages:\s+(?<pages>\d{1,6})\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex PagesLine();
}
