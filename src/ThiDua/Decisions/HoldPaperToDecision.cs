using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Holds the paper of a decision, the first as well as one that replaces it, to the decision itself: certificates, money and
/// records follow the list that the council agreed to, so the paper lists exactly those and its articles give to nobody
/// else; and the Chair signs it, or a deputy in his stead (khoản 1 Điều 13 Nghị định 30/2020/NĐ-CP).
/// </summary>
public sealed class HoldPaperToDecision(IDecisions decisions, ICommuneOnPaper communes)
{
    private const string InHisStead = "KT.";

    /// <exception cref="RefusedException">The list or the signature is another; the sentence says which.</exception>
    internal async Task On(OutgoingPaper paper, AwardDecision decision, CancellationToken stop)
    {
        var grants = await GrantsOf(decision, stop);
        MustList(grants, paper.Content);
        HoldArticlesToDecision.On(paper.Content, grants, decision.Revokes is not null);
        if (paper.Content.Date is { } day) MustBeSignedFor(await communes.On(new(decision.CommuneId), day, stop), paper.Content);
    }

    private async Task<IReadOnlyList<AwardGrant>> GrantsOf(AwardDecision decision, CancellationToken stop)
    {
        if (decision.Revokes is not { } revoked) return decision.Grants;
        var given = await decisions.Open(revoked.From, stop);
        return [.. revoked.Grants.Select(given.GrantOf)];
    }

    private static void MustList(IReadOnlyList<AwardGrant> grants, OfficialPaper paper)
    {
        var (agreed, written) = (Rows(AwardLists.Of(grants)), Rows(paper.Annexes.SelectMany(annex => annex.Body)));
        var (added, missing) = (Without(written, agreed), Without(agreed, written));
        if (added.Count == 0 && missing.Count == 0) return;
        string?[] wrong = [added.Count > 0 ? $"văn bản ghi “{added[0]}”" : null, missing.Count > 0 ? $"quyết định có “{missing[0]}”" : null];
        throw new RefusedException(
            $"Danh sách kèm theo văn bản không khớp với quyết định: {string.Join(", ", wrong.OfType<string>())}. Giấy khen, tiền thưởng theo danh sách Hội đồng đã thống nhất. " +
            "Đề nghị ghi lại danh sách cho khớp; nếu người được khen thay đổi, hủy bỏ quyết định (hoặc bỏ dự thảo) rồi lập quyết định mới.");
    }

    private static void MustBeSignedFor(CommuneOnPaper commune, OfficialPaper paper)
    {
        if (paper.Signatures is not [.., var signature] || commune.ChairName.Length == 0) return;
        if (signature.Authority?.StartsWith(InHisStead, StringComparison.OrdinalIgnoreCase) is true || OneLine.Of(signature.Name) == OneLine.Of(commune.ChairName)) return;
        throw new RefusedException(
            $"Quyết định do {commune.Chair} {commune.ChairName} ký; văn bản ghi “{signature.Position}” là {signature.Name}. " +
            "Đề nghị ghi đúng người ký; cấp phó ký thay thì ghi “KT. CHỦ TỊCH” trên chức vụ “PHÓ CHỦ TỊCH”.");
    }

    // The rows of the lists, without their place in them.
    private static List<string> Rows(IEnumerable<PaperBlock> blocks) =>
        [.. blocks.OfType<PaperTable>().SelectMany(table => table.Rows).Select(row => string.Join(", ", row.Skip(1).Select(OneLine.Of).Where(cell => cell.Length > 0)))];

    // What stands twice must stand twice.
    private static List<string> Without(List<string> rows, List<string> others)
    {
        var left = rows.ToList();
        foreach (var other in others) left.Remove(other);
        return left;
    }
}
