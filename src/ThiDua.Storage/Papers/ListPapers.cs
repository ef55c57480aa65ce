using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Papers;

namespace ThiDua.Storage.Papers;

/// <summary>The papers of a commune, newest first.</summary>
public sealed class ListPapers(ThiDuaDb db)
{
    /// <param name="year">Year of the number; of a paper without one, the year in which it was drafted.</param>
    /// <param name="words">Words of the subject, the symbol or the number, without regard to marks and case.</param>
    /// <returns>One page of them, and how many there are.</returns>
    public async Task<(IReadOnlyList<PaperRow> Rows, int Total)> For(int? year, PaperKind? kind, PaperState? state, string? words, int page, int size, CancellationToken stop)
    {
        // The text of a paper is searched where it lies; the filter of the scope is put around it.
        var like = $"%{string.Join('%', Folded.Words(words ?? ""))}%";
        var wanted = year ?? 0;
        var papers = db.Set<OutgoingPaper>().FromSql($"""
            SELECT * FROM outgoing_paper p
            WHERE ({wanted}::integer = 0 OR coalesce(year, extract(year FROM (drafted->>'at')::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::integer) = {wanted}::integer)
              AND fold(concat_ws(' ', p.content->>'type', p.content->>'subject', p.number, p.series)) LIKE {like}
            """).AsNoTracking();
        if (kind is { } one) papers = papers.Where(p => p.Kind == one);
        papers = state switch
        {
            PaperState.Issued => papers.Where(p => p.Issued != null),
            PaperState.SignedOff => papers.Where(p => p.Issued == null && p.Signature != null),
            PaperState.Numbered => papers.Where(p => p.Issued == null && p.Signature == null && p.Number != null),
            PaperState.Drafted => papers.Where(p => p.Issued == null && p.Signature == null && p.Number == null),
            _ => papers,
        };
        var found = await papers.OrderByDescending(p => p.Id).Skip((page - 1) * size).Take(size).ToListAsync(stop);
        return ([.. found.Select(PaperRow.Of)], await papers.CountAsync(stop));
    }

    /// <summary>The papers about some things, or about parts of them ("movement:…/2026-06"), newest first.</summary>
    public async Task<IReadOnlyList<PaperRow>> Under(IReadOnlyList<string> things, CancellationToken stop)
    {
        var found = await db.Set<OutgoingPaper>().AsNoTracking()
            .Where(p => things.Any(thing => p.About == thing || EF.Functions.Like(p.About, thing + "/%"))).OrderByDescending(p => p.Id).ToListAsync(stop);
        return [.. found.Select(PaperRow.Of)];
    }
}

/// <summary>A paper as a list shows it.</summary>
public sealed record PaperRow(PaperId Id, PaperKind Kind, string Title, string? Number, DateOnly? Day, PaperState State, DateTimeOffset Drafted, bool IsReplaced, string About)
{
    /// <summary>What its figures were taken from.</summary>
    public IReadOnlyList<PaperFootnote> Footnotes { get; private init; } = [];

    internal static PaperRow Of(OutgoingPaper paper) => new(
        paper.Id, paper.Kind, paper.Title, paper.NumberAndSymbol, paper.Content.Date, paper.State, paper.Drafted.At, paper.ReplacedBy is not null, paper.About)
    {
        Footnotes = paper.Content.Footnotes,
    };
}
