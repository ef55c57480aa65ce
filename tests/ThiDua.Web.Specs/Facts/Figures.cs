using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

/// <summary>Files of figures as an officer brings them.</summary>
internal static class Figures
{
    /// <summary>Three dossiers, of which the last says that its result was handed over on a day that no calendar has.</summary>
    public const string Dossiers =
        """
        Mã hồ sơ;Tên thủ tục;Lĩnh vực;Hình thức nộp;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả;Trạng thái
        H21.10-260302-0001;Chứng thực bản sao;Tư pháp;Trực tuyến;02/03/2026;04/03/2026;03/03/2026;Đã trả kết quả
        H21.10-260303-0002;Đăng ký khai sinh;Hộ tịch;Trực tiếp;03/03/2026;05/03/2026;06/03/2026;Đã trả kết quả
        H21.10-260405-0003;Đăng ký khai tử;Hộ tịch;Trực tiếp;05/04/2026;07/04/2026;31/04/2026;Đã trả kết quả

        """;

    public static Task<Answer> Brings(this Visitor visitor, string name, string text, string? source = null, bool free = true) =>
        Brings(visitor, name, Encoding.UTF8.GetBytes(text), source, free);

    public static async Task<Answer> Brings(this Visitor visitor, string name, byte[] bytes, string? source = null, bool free = true)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "Files", name }, { new StringContent(source ?? ""), "Source" }, { new StringContent(await visitor.Token()), "__RequestVerificationToken" } };
        if (free) form.Add(new StringContent("true"), "FreeOfSecrets");
        return await visitor.SendsBare("/facts", form);
    }

    /// <summary>Waits until nothing is under way with the file.</summary>
    public static async Task<BroughtFile> IsLookedThrough(this ThiDuaHost host, UnitId commune, string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await look.WaitForNextTickAsync(patience.Token))
        {
            var file = await host.Within(commune, async services =>
                (await services.GetRequiredService<ListBroughtFiles>().Of(null, null, 1, 50, patience.Token)).Files.First(one => one.Name == name));
            if (file.Percent is null) return file;
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name} was not looked through."));
    }

    /// <summary>A file of the commune's that was looked through and waits.</summary>
    public static Task<BatchId> Waits(this ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Dossiers));
        return await services.GetRequiredService<ReceiveBatch>().On(commune, null, "rieng.csv", "text/csv", content, TestContext.Current.CancellationToken);
    });
}
