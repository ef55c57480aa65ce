using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Documents;
using ThiDua.Papers;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Papers;

/// <summary>Papers as files: of an issued one the files that were kept, of a draft what would be written now.</summary>
internal static class PaperFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pdf = "application/pdf";

    public static void MapPaperFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/papers/{id:guid}/word", AsWord).RequireAuthorization();
        routes.MapGet("/papers/{id:guid}/pdf", AsPdf).RequireAuthorization();
        routes.MapGet("/papers/{id:guid}/signed", Signed).RequireAuthorization();
    }

    private static async Task<Results<FileStreamHttpResult, FileContentHttpResult, NotFound>> AsWord(Guid id, IPapers papers, IWritePapers write, IPaperTemplates templates, OpenFile open, CancellationToken stop)
    {
        if (await papers.Find(new PaperId(id), stop) is not { } paper) return TypedResults.NotFound();
        if (paper.Issued is { } issued) return await Kept(issued.Word, Word, open, stop);
        return TypedResults.File(write.Word(paper.Content, await Template(paper, templates, stop)), Word, IssuePaper.FileNameOf(paper) + ".docx");
    }

    private static async Task<Results<FileStreamHttpResult, FileContentHttpResult, NotFound>> AsPdf(Guid id, IPapers papers, IWritePapers write, IPaperTemplates templates, OpenFile open, CancellationToken stop)
    {
        if (await papers.Find(new PaperId(id), stop) is not { } paper) return TypedResults.NotFound();
        if (paper.Issued is { } issued) return await Kept(issued.Pdf, Pdf, open, stop);
        return TypedResults.File(await write.Pdf(paper.Content, stop, await Template(paper, templates, stop)), Pdf, IssuePaper.FileNameOf(paper) + ".pdf");
    }

    private static Task<byte[]?> Template(OutgoingPaper paper, IPaperTemplates templates, CancellationToken stop) => templates.For(paper.Kind, new(paper.CommuneId), stop);

    private static async Task<Results<FileStreamHttpResult, FileContentHttpResult, NotFound>> Signed(Guid id, IPapers papers, OpenFile open, CancellationToken stop)
    {
        if (await papers.Find(new PaperId(id), stop) is not { Signature.File: { } file }) return TypedResults.NotFound();
        return await Kept(file, "application/octet-stream", open, stop); // what people hand in is never shown by the browser from here
    }

    private static async Task<Results<FileStreamHttpResult, FileContentHttpResult, NotFound>> Kept(StoredFileId id, string kind, OpenFile open, CancellationToken stop) =>
        await open.Of(id, stop) is { } found ? TypedResults.File(found.Content, kind, found.File.Name) : TypedResults.NotFound();
}
