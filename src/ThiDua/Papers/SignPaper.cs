using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>Notes who signed a paper and when; with the signed file, or for ink and seal on paper.</summary>
public sealed class SignPaper(IPapers papers, TimeProvider clock)
{
    /// <param name="file">The signed file that was uploaded; null where it was signed on paper.</param>
    /// <exception cref="RefusedException">It is signed already; the name is missing or not the paper's; the day is to come, after the paper's own, or before that of a paper which it replaces.</exception>
    public async Task On(PaperId id, string signer, string? position, DateOnly day, StoredFileId? file, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        if (string.IsNullOrWhiteSpace(signer)) throw new RefusedException("Chưa ghi họ và tên người ký. Đề nghị ghi như trên văn bản.");
        if (day > clock.Today()) throw new RefusedException($"Ngày ký {day:dd/MM/yyyy} chưa đến. Đề nghị chọn lại ngày.");

        var paper = await papers.Open(id, stop);
        await papers.MustNotPrecedeWhatItReplaces(paper, day, stop);
        paper.Sign(new PaperSigning(signer.Trim().Normalize(), string.IsNullOrWhiteSpace(position) ? null : position.Trim(), day, file, who.Does(clock)));
        await papers.Save(stop);
    }
}
