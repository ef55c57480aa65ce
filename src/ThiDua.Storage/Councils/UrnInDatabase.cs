using Microsoft.EntityFrameworkCore;
using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Councils;

/// <summary>
/// Urn, turnout and tellers' parts of one ballot: the only place that touches their tables. Nothing here is audited or
/// logged; whoever writes into them holds the urn's row first, so that nobody waits for anybody in a ring.
/// </summary>
internal sealed class UrnInDatabase(ThiDuaDb db, Ballot ballot) : IUrn
{
    private readonly Guid _ballot = ballot.Id.Value;
    private readonly Guid _commune = ballot.CommuneId;

    public Task Open(SealedTally empty, CancellationToken stop) =>
        Do($"INSERT INTO ballot_urn (ballot, commune_id, is_open, sealed) VALUES ({_ballot}, {_commune}, true, {empty.ToBytes()})", stop);

    public Task Close(CancellationToken stop) => Do($"UPDATE ballot_urn SET is_open = false WHERE ballot = {_ballot} AND commune_id = {_commune}", stop);

    public async Task<SealedTally> Sealed(CancellationToken stop) => SealedTally.From((await Lock(stop) ?? throw new InvalidOperationException("The urn is not there.")).Sealed);

    public async Task Add(SealedTally votes, CancellationToken stop) => await Replace((await Sealed(stop)).With(votes), stop);

    public async Task<bool> HandOut(PersonId member, CancellationToken stop)
    {
        await Lock(stop);
        return await Mark(member, onPaper: true, stop);
    }

    public async Task<Turnout> Turnout(CancellationToken stop)
    {
        await Lock(stop);
        var rows = await db.Database.SqlQuery<bool>($"""SELECT on_paper AS "Value" FROM ballot_turnout WHERE ballot = {_ballot} AND commune_id = {_commune}""").ToListAsync(stop);
        return new(rows.Count(onPaper => !onPaper), rows.Count(onPaper => onPaper));
    }

    public Task KeepShare(PersonId teller, byte[] share, CancellationToken stop) => Do($"""
        INSERT INTO ballot_share (ballot, person, commune_id, share) VALUES ({_ballot}, {teller.Value}, {_commune}, {share})
        ON CONFLICT (ballot, person) DO UPDATE SET share = excluded.share
        """, stop);

    public async Task<IReadOnlyDictionary<PersonId, byte[]>> Shares(CancellationToken stop) =>
        (await db.Database.SqlQuery<ShareRow>($"""SELECT person AS "Person", share AS "Share" FROM ballot_share WHERE ballot = {_ballot} AND commune_id = {_commune} ORDER BY person""").ToListAsync(stop))
        .ToDictionary(row => new PersonId(row.Person), row => row.Share);

    public async Task Empty(CancellationToken stop)
    {
        await Do($"DELETE FROM ballot_urn WHERE ballot = {_ballot} AND commune_id = {_commune}", stop);
        await Do($"DELETE FROM ballot_share WHERE ballot = {_ballot} AND commune_id = {_commune}", stop);
    }

    /// <summary>The sums, held until the transaction ends; null where nobody may vote any more.</summary>
    internal async Task<SealedTally?> LockOpen(CancellationToken stop) => await Lock(stop) is { IsOpen: true } urn ? SealedTally.From(urn.Sealed) : null;

    /// <returns>False where the member took part before.</returns>
    internal async Task<bool> Mark(PersonId member, bool onPaper, CancellationToken stop) => await Do($"""
        INSERT INTO ballot_turnout (ballot, person, commune_id, on_paper) VALUES ({_ballot}, {member.Value}, {_commune}, {onPaper})
        ON CONFLICT DO NOTHING
        """, stop) == 1;

    internal Task Replace(SealedTally tally, CancellationToken stop) =>
        Do($"UPDATE ballot_urn SET sealed = {tally.ToBytes()} WHERE ballot = {_ballot} AND commune_id = {_commune}", stop);

    private async Task<UrnRow?> Lock(CancellationToken stop) =>
        (await db.Database.SqlQuery<UrnRow>($"""SELECT is_open AS "IsOpen", sealed AS "Sealed" FROM ballot_urn WHERE ballot = {_ballot} AND commune_id = {_commune} FOR UPDATE""").ToListAsync(stop)).SingleOrDefault();

    private Task<int> Do(FormattableString sql, CancellationToken stop) => db.Database.ExecuteSqlAsync(sql, stop);

    private sealed record UrnRow(bool IsOpen, byte[] Sealed);

    private sealed record ShareRow(Guid Person, byte[] Share);
}
