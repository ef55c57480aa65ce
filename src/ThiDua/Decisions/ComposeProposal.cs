using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Drafts the letter of a dossier (tờ trình) with its list, and puts it into the part that asks for one.</summary>
public sealed class ComposeProposal(IDossiers dossiers, IMovements movements, ICommuneOnPaper communes, WriteProposal write, TimeProvider clock)
{
    public async Task<PaperId> On(DossierId id, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        var part = dossier.Parts.FirstOrDefault(one => one.Kind is DossierPartKind.Letter)
            ?? throw new RefusedException($"Hồ sơ {Movements.Words.Of(dossier.Level.On(clock.Today()))} này không có thành phần tờ trình ({dossier.PartsBasis}).");
        var movement = await movements.Open(dossier.Movement, stop);
        var today = clock.Today();
        var paper = await write.Of(dossier, await communes.On(who.Commune, today, stop), MovementInText.Of(movement.Terms), today, who, stop);
        if (part.Papers.All(one => one.Paper != paper.Id.Value))
            dossier.Fill(part.Number, new(Guid.CreateVersion7(), paper.Title, paper.Id.Value, null, null, who.Does(clock)));
        await dossiers.Save(stop);
        return paper.Id;
    }
}

/// <summary>Writes the text of a letter and drafts its paper.</summary>
public sealed class WriteProposal(ProposalPaper text, DraftPaper draft, IPapers papers)
{
    internal async Task<OutgoingPaper> Of(Dossier dossier, CommuneOnPaper commune, string movement, DateOnly day, Actor who, CancellationToken stop)
    {
        var session = dossier.Level is Level.Commune ? null : $"kết quả họp xét của Hội đồng Thi đua - Khen thưởng {commune.InText}";
        var id = await draft.On(PaperKind.Proposal, $"dossier:{dossier.Id.Value}", text.Of(dossier, commune, movement, session, day), who, stop);
        return await papers.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy tờ trình vừa soạn. Đề nghị thử lại.");
    }
}
