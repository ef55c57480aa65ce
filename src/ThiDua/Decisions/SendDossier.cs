using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Sends a complete dossier; its time runs from then. That it is later than the plan wants is noted. May be taken back until it is opened.</summary>
public sealed class SendDossier(IDossiers dossiers, IPapers papers, CheckNominees nominees, DueOfDossier due, WorkingDays days, TimeProvider clock)
{
    /// <exception cref="RefusedException">Something is missing, a paper of the house in it was not issued, or a candidate is held.</exception>
    public async Task On(DossierId id, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        foreach (var paper in dossier.Parts.SelectMany(part => part.Papers)) await MustBeIssued(paper, stop);
        await nominees.MustBeProposable([.. dossier.Candidates.Select(one => new NominationId(one.Nomination))], who, stop);
        var today = clock.Today();
        dossier.Send(new(today, AppraisalTime.LastDay(today, days), who.Does(clock)), await due.Of(dossier, stop));
        await dossiers.Save(stop);
    }

    public async Task Recall(DossierId id, string because, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        dossier.Recall(because, who.Does(clock));
        await dossiers.Save(stop);
    }

    private async Task MustBeIssued(PartPaper paper, CancellationToken stop)
    {
        if (paper.Paper is { } own && await papers.Find(new(own), stop) is { Issued: null })
            throw new RefusedException($"“{paper.Title}” chưa được ký, ban hành. Đề nghị ban hành văn bản rồi gửi hồ sơ.");
    }
}
