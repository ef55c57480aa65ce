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
        var text = $"{kind} này thay thế {kind}{number}{day} của {old.Content.Issuer}.";
        var last = old.Content.Body.OfType<PaperArticle>().Select(article => article.Number).DefaultIfEmpty(0).Max();
        PaperBlock block = last > 0 ? new PaperArticle(last + 1, text) : new PaperParagraph(text);
        return old.Content with { Body = [.. old.Content.Body, block] };
    }
}
