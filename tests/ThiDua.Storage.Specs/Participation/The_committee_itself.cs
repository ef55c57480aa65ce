using ThiDua.Awards;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage.Specs.Database;
using ThiDua.Storage.Specs.Decisions;

namespace ThiDua.Storage.Specs.Participation;

/// <summary>"Tập thể: UBND phường, các phòng …": the first collective that plans name.</summary>
public sealed class The_committee_itself(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task takes_part_and_is_registered_by_the_chair_or_from_a_list()
    {
        await using var commune = await Settled();
        var everybody = await commune.Ask<ListParticipants, Participants>(list => list.In(commune.Commune, Stop));
        var committee = everybody.All.Single(p => p.Kind is ParticipantKind.Collective);
        Assert.Equal(("Ủy ban nhân dân xã Tân Hòa", commune.Commune), (committee.Name, committee.Unit));

        var line = Assert.Single(ReadRegistrations.Of("UBND xã Tân Hòa\t\tTrả kết quả trước hạn", everybody.All, everybody.Units, new HashSet<string>()));
        Assert.Equal((committee, (string?)null), (line.Entry?.Participant, line.Trouble));

        var chair = everybody.All.Single(p => p.Person is not null);
        var acting = new Actor(Guid.Empty, chair.Person!.Value, chair.Name, commune.Commune, new HashSet<Duty> { Duty.Member });
        Assert.True(await commune.Ask<WhoRegisters, bool>(may => may.May(acting, committee, Stop)));
    }

    [Fact]
    public async Task can_be_nominated()
    {
        await using var commune = await Settled();
        var possible = await commune.Ask<PreviewCandidates, IReadOnlyList<PossibleCandidate>>(
            preview => preview.Of(commune.Movement, new(2026), AwardKinds.Shipped["certificate.commune"], "Đã có thành tích", Stop));
        var committee = possible.Single(p => p.Candidate.Kind is CandidateKind.Collective).Candidate;
        var id = Assert.Single(await commune.Ask<ProposeNominations, IReadOnlyList<NominationId>>(
            propose => propose.On(new(commune.Movement.Id, new(2026), "certificate.commune", [committee], new(AwardGround.Thematic, "Đã có thành tích")), null, commune.Lan, Stop)));

        var nomination = await commune.Ask<INominations, Nomination>(async n => (await n.Find(id, Stop))!);
        Assert.Equal(("Ủy ban nhân dân xã Tân Hòa", $"unit:{commune.Commune.Value:N}"), (nomination.Candidate.Name, nomination.Subject));
    }

    private Task<AwardedCommune> Settled() => new AwardedCommune(database, new(2026, 6, 30, 3, 0, 0, TimeSpan.Zero)).Settle();
}
