using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Paper.Criteria;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Storage.Decisions;
using ThiDua.Storage.Documents;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>Payment lists and dossiers as files.</summary>
internal static class DecisionFiles
{
    private const string Pdf = "application/pdf";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapDecisionFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/decisions/{id:guid}/payments.xlsx", Payments).RequireAuthorization(DecisionDoors.SeeFund);
        routes.MapGet("/decisions/{id:guid}/payments.docx", PaymentsInWord).RequireAuthorization(DecisionDoors.SeeFund);
        routes.MapGet("/decisions/{id:guid}/payments.pdf", PaymentsInPdf).RequireAuthorization(DecisionDoors.SeeFund);
        routes.MapGet("/certificates/printers/{id:guid}/test.svg", TestPage).RequireAuthorization(DecisionDoors.SeePrinters);
        routes.MapGet("/certificates/printers/{id:guid}/scan", Scan).RequireAuthorization(DecisionDoors.SeePrinters);
        routes.MapGet("/dossiers/{id:guid}/bundle.pdf", Bundle).RequireAuthorization(DecisionDoors.SeeDossier);
        routes.MapGet("/dossiers/{id:guid}/bundle.zip", Archive).RequireAuthorization(DecisionDoors.SeeDossier);
        routes.MapGet("/dossiers/{id:guid}/papers/{paper:guid}", Paper).RequireAuthorization(DecisionDoors.SeeDossier);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Payments(Guid id, ShowDecision show, FindStandingPaper standing, ICommuneOnPaper communes, TimeProvider clock, SignedIn who, CancellationToken stop)
    {
        if (await show.For(new(id), clock.Today(), stop) is not { } decision) return TypedResults.NotFound();
        MustBeInForce(decision.InForce);
        var commune = await communes.On(new(decision.Commune), decision.InForce!.Day, stop);
        return TypedResults.File(WriteFigureSheet.Of(PaymentsAsSheet.Of(decision, (await standing.Of(new AwardDecisionId(id), stop))!, commune, who.Actor.Name)), Sheet, "danh-sach-chi-tien-thuong.xlsx");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> PaymentsInWord(Guid id, WritePaymentList list, SignedIn who, IWritePapers write, CancellationToken stop) =>
        await list.Of(new(id), who.Actor, stop) is { } paper ? TypedResults.File(write.Word(paper), Word, "danh-sach-chi-tien-thuong.docx") : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> PaymentsInPdf(Guid id, WritePaymentList list, SignedIn who, IWritePapers write, CancellationToken stop) =>
        await list.Of(new(id), who.Actor, stop) is { } paper ? TypedResults.File(await write.Pdf(paper, stop), Pdf, "danh-sach-chi-tien-thuong.pdf") : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> Bundle(Guid id, BundleDossier bundle, SignedIn who, CancellationToken stop) =>
        await bundle.AsPdf(new(id), who.Actor, stop) is { } bytes ? TypedResults.File(bytes, Pdf, "ho-so-khen-thuong.pdf") : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> Archive(Guid id, BundleDossier bundle, SignedIn who, CancellationToken stop) =>
        await bundle.AsArchive(new(id), who.Actor, stop) is { } bytes ? TypedResults.File(bytes, "application/zip", "ho-so-khen-thuong.zip") : TypedResults.NotFound();

    // Always as a download of no particular kind: what people hand in is never run or shown by the browser from here.
    private static async Task<Results<FileContentHttpResult, NotFound>> Paper(Guid id, Guid paper, OpenDossierPapers open, IWritePapers write, SignedIn who, CancellationToken stop)
    {
        if (await open.Of(new(id), paper, who.Actor, stop) is not { Files: [var file] }) return TypedResults.NotFound();
        return TypedResults.File(file.Draft is { } draft ? write.Word(draft) : file.Bytes, "application/octet-stream", file.Name + (file.Extension ?? ".docx"));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> TestPage(Guid id, ICertificatePrinters printers, CancellationToken stop) =>
        await printers.Find(new(id), stop) is { } printer ? TypedResults.File(DrawCertificate.TestPage(printer.Sheet), "image/svg+xml", "trang-thu-giay-khen.svg") : TypedResults.NotFound();

    // A picture whose first bytes were looked at when it came; anything else was refused then.
    private static async Task<Results<FileStreamHttpResult, NotFound>> Scan(Guid id, ICertificatePrinters printers, OpenFile open, CancellationToken stop) =>
        await printers.Find(new(id), stop) is { Scan: { } scan } && await open.Of(new StoredFileId(scan), stop) is { } found
            ? TypedResults.File(found.Content, found.File.Kind)
            : TypedResults.NotFound();

    private static void MustBeInForce(DecisionInForce? inForce)
    {
        if (inForce is null) throw new RefusedException("Quyết định chưa có hiệu lực nên chưa có danh sách chi tiền. Đề nghị ban hành và ghi nhận hiệu lực trước.");
    }
}
