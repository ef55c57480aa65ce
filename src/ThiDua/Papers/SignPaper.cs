using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>Notes who signed a paper and when; with the signed file, or for ink and seal on paper.</summary>
public sealed class SignPaper(IPapers papers, TimeProvider clock)
{
    /// <param name="file">The signed file that was uploaded; null where it was signed on paper.</param>
    /// <exception cref="RefusedException">It is signed already; the name is missing; the day is to come or after the paper's own.</exception>
    public async Task On(PaperId id, string signer, string? position, DateOnly day, StoredFileId? file, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        if (string.IsNullOrWhiteSpace(signer)) throw new RefusedException("Chưa ghi họ và tên người ký. Đề nghị ghi như trên văn bản.");
        if (day > clock.Today()) throw new RefusedException($"Ngày ký {day:dd/MM/yyyy} chưa đến. Đề nghị chọn lại ngày.");

        var paper = await papers.Open(id, stop);
        paper.Sign(new PaperSigning(signer.Trim().Normalize(), string.IsNullOrWhiteSpace(position) ? null : position.Trim(), day, file, who.Does(clock)));
        await papers.Save(stop);
    }
}
