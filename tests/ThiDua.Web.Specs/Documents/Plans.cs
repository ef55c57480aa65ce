using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Documents;

/// <summary>Plans of an invented commune, and how they come in.</summary>
internal static class Plans
{
    public const string Text = """
        ỦY BAN NHÂN DÂN
        XÃ PHƯỢNG MAO
        Số: 12/KH-UBND
        Phượng Mao, ngày 15 tháng 01 năm 2026
        KẾ HOẠCH
        Phát động phong trào thi đua đẩy mạnh cải cách hành chính năm 2026

        Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;

        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Nâng cao chất lượng phục vụ người dân, doanh nghiệp.
        2. Yêu cầu
        - Thi đua thiết thực, tránh hình thức.
        II. ĐỐI TƯỢNG THI ĐUA
        Cán bộ, công chức xã.
        III. TIÊU CHÍ THI ĐUA
        1. 100% thủ tục hành chính được công khai tại Bộ phận Một cửa.
        2. Tối thiểu 70% hồ sơ được nộp trực tuyến.
        3.100% hồ sơ được trả kết quả đúng hạn (trừ hồ sơ phải lấy ý kiến cấp trên).
        IV. THỜI GIAN THỰC HIỆN
        Từ ngày ban hành kế hoạch đến hết tháng 12 năm 2026.
        V. TỔ CHỨC THỰC HIỆN
        1. Văn phòng HĐND và UBND xã: Theo dõi, tổng hợp kết quả, báo cáo trước ngày 20 tháng 12 năm 2026.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nguyễn Văn Bách
        """;

    public static async Task<Answer> Uploads(this Visitor visitor, string name, byte[] bytes, bool free = true, string kind = "text/plain")
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(kind);
        var form = new MultipartFormDataContent
        {
            { file, "Files", name },
            { new StringContent(free ? "true" : "false"), "FreeOfSecrets" },
            { new StringContent(await visitor.Token()), "__RequestVerificationToken" },
        };
        return await visitor.SendsBare("/documents/upload", form);
    }

    /// <summary>Uploads a plan and waits until the background has read it.</summary>
    public static async Task<DraftId> HasRead(this ThiDuaHost host, Visitor visitor, UnitId commune, string name, string? text = null)
    {
        var sent = await visitor.Uploads(name, Encoding.UTF8.GetBytes(text ?? Text));
        Assert.Equal("/documents", sent.Location);
        return (await host.IsRead(commune, name)).Draft ?? throw new InvalidOperationException("The plan was refused.");
    }

    public static async Task<ListedUpload> IsRead(this ThiDuaHost host, UnitId commune, string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await look.WaitForNextTickAsync(patience.Token))
        {
            var upload = await host.Within(commune, async services =>
                (await services.GetRequiredService<ListUploads>().On(1, 50, patience.Token)).Uploads.First(one => one.Name == name));
            if (!upload.IsBeingRead) return upload;
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name} was not read."));
    }
}
