using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Enters the written opinion of an absent member: the member does it, or the officer from the signed paper.</summary>
public sealed class RecordOpinion(ISessions sessions, IBallots ballots, ILawParameters law)
{
    public async Task On(SessionId id, PersonId member, IReadOnlyDictionary<AgendaItemId, BallotMark> marks, string? note, Actor who, CancellationToken stop)
    {
        var book = await law.Book(stop);
        await sessions.Change(id, async session =>
        {
            if (member != who.Person) who.MustRunTheCouncil();
            foreach (var (item, mark) in marks.Where(entry => IsNews(session, member, entry.Key, entry.Value, note)))
            {
                if (mark is not BallotMark.None) MustBeFree(session, session.Member(member), session.Item(item), book);
                await ballots.MustNotBeVotingOn(session, session.Item(item), stop);
                session.Write(member, item, mark, note);
            }
        }, stop);
    }

    // What is sent again as it was changes nothing, and is no reason to refuse the rest.
    private static bool IsNews(Session session, PersonId member, AgendaItemId item, BallotMark mark, string? note) =>
        session.Opinions.FirstOrDefault(o => o.Member == member && o.Item == item) is { } known
            ? known.Mark != mark || (known.Note ?? "") != (note?.Normalize().Trim() ?? "")
            : mark is not BallotMark.None;

    private static void MustBeFree(Session session, Attendance member, AgendaItem item, ParameterBook book)
    {
        session.MustHaveAnswered(member.Person, [item.Id]);
        if (session.IsBarred(member.Person, item.Id, VotingRule.For(item.VoteKey, book, session.Day)))
            throw new RefusedException($"{member.Name} có quan hệ lợi ích với {item.Candidate} nên không cho ý kiến bằng văn bản về trường hợp này. Đề nghị chọn “Chưa có ý kiến”.");
    }
}
