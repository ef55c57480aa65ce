using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Councils;

/// <summary>The ballots of the present scope; urn and turnout by <see cref="UrnInDatabase"/>.</summary>
internal sealed class BallotsInDatabase(ThiDuaDb db, UrnQueue queue) : IBallots
{
    public Task<Ballot?> Find(BallotId id, CancellationToken stop) => db.Set<Ballot>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, stop);

    public async Task<IReadOnlyList<Ballot>> OfSession(SessionId session, CancellationToken stop) =>
        await db.Set<Ballot>().AsNoTracking().Where(b => b.Session == session).OrderBy(b => b.Round).ToListAsync(stop);

    public async Task Add(Ballot ballot, CancellationToken stop)
    {
        db.Add(ballot);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "ballot" })
        {
            db.Entry(ballot).State = EntityState.Detached;
            throw new RefusedException($"Lượt bỏ phiếu {ballot.Round} vừa được lập trên máy khác. Đề nghị tải lại phiên họp để xem lượt đó.", twice);
        }
    }

    public Task Change(BallotId id, Func<Ballot, IUrn, Task> change, CancellationToken stop) => db.ChangeLocked(
        db.Set<Ballot>().FromSql($"SELECT * FROM ballot WHERE id = {id.Value} FOR NO KEY UPDATE"),
        "Không tìm thấy cuộc bỏ phiếu này. Đề nghị mở lại từ phiên họp.",
        async ballot =>
        {
            // Who is there and whom a conflict bars must not change meanwhile. Always in this order: ballot, session, urn.
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM council_session WHERE id = {ballot.Session.Value} AND commune_id = {ballot.CommuneId} FOR NO KEY UPDATE", stop);
            await change(ballot, new UrnInDatabase(db, ballot));
        }, stop);

    public Task<IDisposable> Turn(CancellationToken stop) => queue.Turn(stop);

    public async Task<bool> Cast(Ballot ballot, PersonId member, SealedTally vote, CancellationToken stop)
    {
        var urn = new UrnInDatabase(db, ballot);
        if (await urn.LockOpen(stop) is not { } tally) throw new RefusedException("Cuộc bỏ phiếu đã kết thúc trước khi phiếu của đồng chí đến. Phiếu này không được tính.");
        if (!await urn.Mark(member, onPaper: false, stop)) return false;
        await urn.Replace(tally.With(vote), stop);
        return true;
    }

    public async Task<VotedHow?> HowVoted(Ballot ballot, PersonId member, CancellationToken stop) =>
        (await WhoVoted(ballot, stop)).TryGetValue(member, out var how) ? how : null;

    public async Task<IReadOnlyDictionary<PersonId, VotedHow>> WhoVoted(Ballot ballot, CancellationToken stop) =>
        (await db.Database.SqlQuery<TurnoutRow>($"""SELECT person AS "Person", on_paper AS "OnPaper" FROM ballot_turnout WHERE ballot = {ballot.Id.Value} AND commune_id = {ballot.CommuneId} ORDER BY person""").ToListAsync(stop))
        .ToDictionary(row => new PersonId(row.Person), row => row.OnPaper ? VotedHow.OnPaper : VotedHow.OnScreen);

    private sealed record TurnoutRow(Guid Person, bool OnPaper);
}
