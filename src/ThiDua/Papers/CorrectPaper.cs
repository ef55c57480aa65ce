using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// Drafts a paper of the same kind in place of an issued one, which it names (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP);
/// the old one stays as it was issued, and is marked as replaced when the new one is issued.
/// </summary>
public sealed class CorrectPaper(IPapers papers, TimeProvider clock)
{
    public async Task<PaperId> On(PaperId id, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        var old = await papers.Open(id, stop);
        if (await papers.FindAbout(old.Kind, old.About, who.Commune, stop) is { } newest && newest.Replaces == id) return newest.Id;

        var paper = old.Correct(Naming(old), who.Does(clock));
        papers.Add(paper);
        await papers.Save(stop);
        return paper.Id;
    }

    // Quyết định này thay thế Quyết định số 07/QĐ-UBND ngày …: as an article where the paper has articles.
    private static OfficialPaper Naming(OutgoingPaper old)
    {
        var kind = old.Content.Type is { Length: > 0 } type ? char.ToUpperInvariant(type[0]) + type[1..].ToLowerInvariant() : "Công văn";
        var number = old.NumberAndSymbol is { } symbol ? $" số {symbol}" : "";
        var day = old.Content.Date is { } date ? $" ngày {date:dd/MM/yyyy}" : "";
        var text = $"{kind} này thay thế {kind}{number}{day} của {WhoIssued(old.Content)}.";
        var last = old.Content.Body.OfType<PaperArticle>().Select(article => article.Number).DefaultIfEmpty(0).Max();
        var (body, end) = WithoutEnd(old.Content.Body);
        PaperBlock block = last > 0 ? new PaperArticle(last + 1, text + end) : new PaperParagraph(text + end);
        return old.Content with { Body = [.. body, block] };
    }

    // "./." ends the whole text: what is added stands before it.
    private static (IReadOnlyList<PaperBlock> Body, string End) WithoutEnd(IReadOnlyList<PaperBlock> body) => body switch
    {
        [.., PaperArticle last] when EndsHere(last.Text) => ([.. body.SkipLast(1), last with { Text = Opened(last.Text) }], Closing),
        [.., PaperParagraph last] when EndsHere(last.Text) => ([.. body.SkipLast(1), last with { Text = Opened(last.Text) }], Closing),
        _ => (body, ""),
    };

    private const string End = "./.", Closing = "/.";

    private static bool EndsHere(string text) => text.TrimEnd().EndsWith(End, StringComparison.Ordinal);

    private static string Opened(string text) => text.TrimEnd()[..^Closing.Length];

    // "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA" in a sentence: whoever decided, which is not always whose paper it is.
    private static string WhoIssued(OfficialPaper paper)
    {
        var who = (string.IsNullOrWhiteSpace(paper.Authority) ? paper.Issuer : paper.Authority).Trim().ToLower(Vietnamese.Culture);
        foreach (var name in new[] { "Ủy ban nhân dân", "Hội đồng nhân dân", "Thi đua - Khen thưởng", paper.Place.Trim() }.Where(name => name.Length > 0))
            who = who.Replace(name.ToLower(Vietnamese.Culture), name, StringComparison.Ordinal);
        return Vietnamese.Capital(who);
    }
}
