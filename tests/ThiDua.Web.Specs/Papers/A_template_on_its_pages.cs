using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Decisions;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Papers;

public sealed class A_template_on_its_pages(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_turned_back_with_the_paragraph_to_mend()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var answer = await Brings(officer, Template("số", "ký hiệu", "trích yếu", "ten_nguoi_nhan", "họ tên người ký"), "mau.docx");
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Trường “ten_nguoi_nhan” tại đoạn 5", answer.Text, StringComparison.Ordinal);
        Assert.Contains("thiếu trường “nội dung”", answer.Text, StringComparison.Ordinal);
        Assert.Contains("không phải là văn bản Word", (await Brings(officer, "PK một tệp nén đổi tên"u8.ToArray(), "mau.docx")).Text, StringComparison.Ordinal);
        Assert.Contains("Chưa có mẫu riêng nào", (await officer.Opens("/papers/templates")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_tried_on_the_newest_paper_of_its_kind()
    {
        var commune = DemoUnits.DongSon;
        var officer = await host.SignedInAs(Duty.Officer, commune);
        var draft = PaperRoutes.ALetter with { Subject = "thử mẫu riêng của xã" };
        await host.Within(commune, services => services.GetRequiredService<DraftPaper>().On(PaperKind.Letter, "spec:template", draft, AwardsOfACommune.Officer(commune), Stop));

        Assert.True((await Brings(officer, Template("số", "ký hiệu", "trích yếu", "họ tên người ký", "nội dung"), "mau-cong-van.docx")).IsRedirect);

        var page = (await officer.Opens("/papers/templates")).Page.QuerySelector("a[href^='/papers/templates/']")!.GetAttribute("href")!;
        using var tried = WordprocessingDocument.Open(new MemoryStream(await officer.Client.GetByteArrayAsync(page + "?handler=Tried", Stop)), isEditable: false);
        Assert.StartsWith("Mẫu riêng của xã", tried.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("thử mẫu riêng của xã", tried.MainDocumentPart.Document.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Thôn Đoài", tried.MainDocumentPart.Document.Body.InnerText, StringComparison.Ordinal);
    }

    private static async Task<Answer> Brings(Visitor who, byte[] template, string name)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(nameof(PaperKind.Letter)), "Kind" }, { new StringContent(await who.Token()), "__RequestVerificationToken" }, { new ByteArrayContent(template), "Given", name },
        };
        return await who.SendsBare("/papers/templates", form);
    }

    // The last field stands in a paragraph of its own, the others each within one.
    private static byte[] Template(params string[] tags)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
            file.AddMainDocumentPart().Document = new Document(new Body([new Paragraph(new Run(new Text("Mẫu riêng của xã"))), .. tags.Select((tag, i) => i < tags.Length - 1 ? (OpenXmlElement)new Paragraph(Inline(tag)) : Block(tag))]));
        return bytes.ToArray();
    }

    private static SdtRun Inline(string tag) => new(new SdtProperties(new Tag { Val = tag }), new SdtContentRun(new Run(new Text("nhập"))));

    private static SdtBlock Block(string tag) => new(new SdtProperties(new Tag { Val = tag }), new SdtContentBlock(new Paragraph(new Run(new Text("nhập")))));
}
