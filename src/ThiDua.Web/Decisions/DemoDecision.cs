using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Decisions;

/// <summary>Brings one decision of the demo from its draft to the first payments.</summary>
internal sealed class DemoDecision(ComposeDecision compose, IssueOfDemo issue, PayAwards pay, IDecisions decisions, TimeProvider clock)
{
    public async Task On(MovementId movement, IReadOnlyCollection<NominationId> agreed, Actor officer, CancellationToken stop)
    {
        var decision = await compose.On(movement, agreed, MoneyRule.ByLaw, officer, stop);
        try
        {
            await issue.Of(new(decision.Paper!.Value), officer, stop);
        }
        catch (UnreadableException)
        {
            // Without LibreOffice nothing is printed, and so nothing issued: the demo then shows the signed draft.
            return;
        }

        if ((await decisions.Find(decision.Id, stop))!.Grants.FirstOrDefault(grant => grant.IsOwed) is { } first)
            await pay.On(decision.Id, [first.Id], clock.Today(), "PC-58", officer, stop);
    }
}

/// <summary>Numbers, signs and issues a paper of the demo in the name of its Chair.</summary>
internal sealed class IssueOfDemo(NumberPaper number, SignPaper sign, IssuePaper issue, TimeProvider clock)
{
    public async Task Of(PaperId paper, Actor officer, CancellationToken stop)
    {
        var today = clock.Today();
        await number.On(paper, today, officer, stop);
        await sign.On(paper, DemoPeople.Of(Duty.Chair).Name, "Chủ tịch", today, null, officer, stop);
        await issue.On(paper, officer, stop);
    }
}
