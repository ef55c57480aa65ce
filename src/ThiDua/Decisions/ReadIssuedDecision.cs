using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Reads number, day and signer of a decision off its issued paper.</summary>
public sealed class ReadIssuedDecision(IPapers papers, ICommuneOnPaper communes, TimeProvider clock)
{
    /// <exception cref="RefusedException">The paper is not there, or was not issued, or names a later day of force.</exception>
    public async Task<DecisionInForce> Of(AwardDecision decision, Actor who, CancellationToken stop)
    {
        var paper = decision.Paper is { } id ? await papers.Find(new(id), stop) : null;
        return await Of(paper, who, stop);
    }

    /// <summary>The same of one of its papers, such as that which replaces the first.</summary>
    internal async Task<DecisionInForce> Of(OutgoingPaper? paper, Actor who, CancellationToken stop)
    {
        if (paper is not { Issued: not null, NumberAndSymbol: { } number, Content.Date: { } day, Signature: { } signature })
            throw new RefusedException("Văn bản của quyết định chưa được ban hành. Đề nghị cấp số, ký và ban hành văn bản trước.");

        if (DayOfForce.Of(paper.Content) is { } from && from > clock.Today())
            throw new RefusedException($"Quyết định có hiệu lực từ ngày {from:dd/MM/yyyy} theo nội dung văn bản. Đến ngày đó hệ thống tự ghi nhận, không cần làm gì thêm.");

        var commune = await communes.On(who.Commune, day, stop);
        return new(number, day, signature.Name, commune.ChairInCapitals, who.Does(clock), SignedAs(paper.Content));
    }

    /// <summary>What stands above the signature of a decision, authority and position on lines of their own.</summary>
    internal static string SignedAs(OfficialPaper paper) => paper.Signatures is [.., var last]
        ? string.Join('\n', new[] { last.Authority, last.Position }.Where(line => !string.IsNullOrWhiteSpace(line)))
        : DecisionInForce.ByTheChair;
}
