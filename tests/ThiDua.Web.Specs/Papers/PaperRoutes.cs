using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Papers;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Papers;

internal sealed class PaperRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        new("/papers/{id:guid}", APaper), new("/papers/{id:guid}/edit", APaper), new("/papers/{id:guid}/word", APaper), new("/papers/{id:guid}/pdf", APaper),
        new("/papers/{id:guid}/signed", APaper),
        new("/papers/templates/{id:guid}", (host, commune) => host.Within(commune, async services => new Dictionary<string, string>
        {
            ["id"] = (await services.GetRequiredService<PaperTemplatesInDatabase>().Keep(
                commune, PaperKind.Letter, "mau.docx", WriteWord.For(ALetter), new Deed(default, Guid.Empty, "Lan"), CancellationToken.None)).Value.ToString(),
        })),
        new("/movements/{id:guid}/papers", (host, commune) => host.Within(commune, async services => new Dictionary<string, string>
        {
            ["id"] = (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().FirstAsync(m => m.Closed == null)).Id.Value.ToString(),
        })),
    ];

    private static Task<Dictionary<string, string>> APaper(ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
    {
        var person = DemoPeople.Of(Duty.Officer, commune);
        var officer = new Actor(person.Account, person.Id, person.Name, commune, person.Duties.ToHashSet());
        var paper = await services.GetRequiredService<DraftPaper>().On(PaperKind.Letter, $"spec:{Guid.CreateVersion7()}", ALetter, officer, CancellationToken.None);
        using var scan = new MemoryStream("%PDF-1.4 bản quét"u8.ToArray());
        var file = await services.GetRequiredService<KeepFile>().For(commune, "ban-ky.pdf", "application/pdf", scan, CancellationToken.None);
        await services.GetRequiredService<SignPaper>().On(paper, ALetter.Signatures[0].Name, null, new(2026, 1, 5), file.Id, officer, CancellationToken.None);
        return new Dictionary<string, string> { ["id"] = paper.Value.ToString() };
    });

    public static OfficialPaper ALetter { get; } = new()
    {
        Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Symbol = "UBND-VP",
        Place = "Tân Hòa",
        Subject = "đôn đốc đăng ký thi đua",
        To = ["Các thôn"],
        Body = [new PaperParagraph("Đề nghị các thôn gửi đăng ký thi đua trước ngày 15 tháng 12."), new PaperTable(["TT", "Thôn"], [1, 4], [["1", "Thôn Đông"], ["2", "Thôn Đoài"]])],
        Recipients = ["Như trên", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Đình Khoát")],
    };
}
